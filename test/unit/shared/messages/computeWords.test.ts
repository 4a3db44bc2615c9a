import type { IndexProblem } from '../../../../src/domain/index/computeIndex';
import type { IndexResult } from '../../../../src/domain/index/indexResult';
import { readTable } from '../../../../src/domain/survey/readTable';
import { toTableRows } from '../../../../src/domain/survey/tableRow';
import { gradeLabel, weightLabel } from '../../../../src/shared/format/gradeLabel';
import { indexTable } from '../../../../src/shared/format/indexTable';
import { indexProblemSentence } from '../../../../src/shared/messages/indexProblem';
import { tableNotes } from '../../../../src/shared/messages/tableNotes';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

const nine = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'];
const good = [4, 3, 4, 3, 4, 3, 4, 2, 1];
const notes = (cells: (string | number)[][], order?: 'element' | 'questionnaire') => {
  const table = readTable(toTableRows(cells), {
    vocabulary: surveyVocabulary,
    ...(order === undefined ? {} : { order }),
  });
  if (!table.ok) throw new Error('refused');
  return tableNotes(table.value);
};

describe('what is said beside the figures', () => {
  it('is which order was taken, and whether anybody said so', () => {
    expect(notes([nine, good])[0]).toMatch(
      /^Urutan kolom tidak disebutkan; dianggap urutan unsur resmi: u8 = Penanganan/,
    );
    expect(notes([nine, good], 'questionnaire')).toEqual([
      'Urutan kolom: pertanyaan kuesioner; u8 = Sarana dan Prasarana (U9), u9 = Penanganan Pengaduan (U8).',
    ]);
    expect(notes([[...nine.slice(0, 7), 'Penanganan pengaduan', 'Sarana'], good])).toEqual([
      'Kolom jawaban dikenali dari isi pertanyaannya.',
    ]);
  });

  it('is what was not read', () => {
    const said = notes(
      [
        ['Nama', 'Cuaca', 'Tahun', 'Tanggal', ...nine],
        ['Siti', 'hujan', 2020, '2021-06-13', ...good],
        ['Jumlah', '', '', '', 4, 3, 4, 3, 4, 3, 4, 2, 1],
      ],
      'element',
    ).slice(1);
    expect(said).toEqual([
      'Tahun atau semester pada baris 2 tidak sesuai dengan tanggal survei; yang dipakai tanggal survei.',
      'Kolom data pribadi tidak dibaca: Nama.',
      'Kolom lain tidak dibaca: Cuaca.',
      'Baris rekap (3) tidak dibaca; angkanya dihitung ulang dari jawaban.',
    ]);
  });

  it('shortens a long list of rows', () => {
    const rows = Array.from({ length: 12 }, () => [2020, '2021-06-13', ...good]);
    expect(notes([['Tahun', 'Tanggal', ...nine], ...rows], 'element')[1]).toContain(
      'baris 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, dan 2 baris lain',
    );
  });
});

describe('the table for a terminal', () => {
  const result: IndexResult = {
    weight: 'exact',
    counted: 12,
    elements: [
      { code: 'U1', n: 12, sum: 1200.5, nrr: 3.5, nrrWeighted: 1.75, grade: 'B', distribution: [0, 0, 0, 0] },
      { code: 'U10', n: 12, sum: 36, nrr: 3, nrrWeighted: 1.5, grade: 'C', distribution: [0, 0, 0, 0] },
    ],
    index: 3.25,
    ikm: 81.25,
    grade: 'B',
  };

  it('stands in columns, with names, commas, the weight and what does not count', () => {
    const excluded = Array.from({ length: 22 }, (_, at) => ({
      row: at + 2,
      id: '',
      reason: { kind: 'unanswered' as const },
    }));
    const lines = indexTable('Judul', result, excluded).split('\n');
    expect(lines.slice(2, 5)).toEqual([
      '     Unsur pelayanan   n    Jumlah    NRR  NRR tertimbang  Mutu',
      'U1   Persyaratan      12  1.200,50  3,500           1,750  B (Baik)',
      'U10  Unsur 10         12        36  3,000           1,500  C (Kurang Baik)',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Bobot               1/2',
        'IKM                 81,25',
        '  baris 2: tidak ada jawaban',
        '  dan 2 baris lain',
      ]),
    );
  });

  it('marks every weight but the exact one', () => {
    expect(weightLabel('exact', 9)).toBe('1/9 (0,111)');
    expect(weightLabel('0.11', 9)).toBe('0,11 (bobot yang dibulatkan, untuk mencocokkan laporan lama)');
    expect(weightLabel('own', 8)).toBe('bobot khusus (bukan bobot baku)');
    expect(gradeLabel('D')).toBe('D (Tidak Baik)');
  });
});

describe('why there is no index', () => {
  it.each<[IndexProblem, string]>([
    [{ kind: 'noCountedResponse' }, 'Tidak ada kuesioner yang dapat dihitung.'],
    [
      { kind: 'elementUnanswered', element: 'U9' },
      'Tidak ada kuesioner yang mengisi U9 (Sarana dan Prasarana), sehingga IKM tidak dapat dihitung.',
    ],
    [
      { kind: 'weightNeedsNine', weight: '0.11', elements: 8 },
      'Bobot 0,11 hanya untuk sembilan unsur; survei ini memakai 8 unsur.',
    ],
    [
      { kind: 'ownWeightMissing', element: 'U2' },
      'Bobot untuk U2 (Sistem, Mekanisme, dan Prosedur) belum diisi.',
    ],
    [{ kind: 'ownWeightNotPositive', element: 'U4' }, 'Bobot untuk U4 (Biaya/Tarif) harus lebih dari nol.'],
    [{ kind: 'ownWeightsSum', sum: 1.1 }, 'Jumlah semua bobot harus 1; sekarang 1,1000.'],
  ])('%j', (problem, sentence) => expect(indexProblemSentence(problem)).toBe(sentence));
});
