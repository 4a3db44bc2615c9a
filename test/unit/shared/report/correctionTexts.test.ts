import { correctionTexts } from '../../../../src/shared/report/correctionTexts';
import { reportContext } from '../../../../src/shared/report/reportContext';
import { kecamatanFacts } from './kecamatanFacts';

const facts = kecamatanFacts({});
const { overall } = facts.result;
const changes = {
  sentOn: '2021-07-05',
  letter: '',
  reason: '',
  before: null,
  planChanged: false,
  decisionsChanged: false,
} as const;
const said = (over: object) =>
  correctionTexts(reportContext({ ...facts, changes: { ...changes, ...over } })).paragraphs;

describe('what a Laporan Perbaikan says it changes', () => {
  test('given the main report, then the section is left out', () => {
    expect(correctionTexts(reportContext(facts)).sections).toEqual({ perbaikan: false });
  });

  test('given nothing but wording changed, then it says that the figures stand', () => {
    expect(said({})).toEqual({
      dasar_perbaikan: [
        'Laporan ini menggantikan Laporan Hasil SKM Semester I Tahun 2021 yang dikirim pada 5 Juli 2021.',
      ],
      daftar_perubahan: [
        'Angka hasil survei dan rencana tindak lanjut tidak berubah; yang diperbaiki adalah uraian laporan.',
      ],
    });
  });

  test('given figures that differ only where two decimals don’t show it, then they are not listed', () => {
    const before = {
      ...overall,
      counted: overall.counted + 1,
      elements: overall.elements.map((one) => ({
        ...one,
        nrr: one.code === 'U3' ? one.nrr - 0.25 : one.nrr + 1e-9,
      })),
    };
    const n = overall.counted;
    const u3 = overall.elements.find(({ code }) => code === 'U3')?.nrr ?? 0;
    const two = (value: number) => value.toFixed(2).replace('.', ',');
    expect(said({ before })?.daftar_perubahan).toEqual([
      `Jumlah responden: semula ${n + 1}, menjadi ${n}.`,
      `NRR Waktu Penyelesaian (U3): semula ${two(u3 - 0.25)}, menjadi ${two(u3)}.`,
    ]);
  });
});
