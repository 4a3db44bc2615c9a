import { periodOf } from '../../../../src/domain/period/period';
import type { SurveyProblem } from '../../../../src/domain/survey/surveyProblem';
import { exclusionPhrase, surveyProblemSentence } from '../../../../src/shared/messages/surveyProblem';

const place = { row: 12, column: 11, title: 'u3' };
const say = (problem: SurveyProblem) => surveyProblemSentence(problem, 'Berkas data.csv');

describe('the sentence of a refused table', () => {
  it.each<[SurveyProblem, string]>([
    [{ kind: 'emptyTable' }, 'Berkas data.csv: tidak ada isinya.'],
    [
      { kind: 'badAnswer', place, element: 'U3', given: '5', fault: 'outOfRange' },
      'Berkas data.csv, baris 12, kolom K ("u3"): jawaban 5 di luar pilihan 1 sampai 4.',
    ],
    [
      {
        kind: 'badAnswer',
        place: { ...place, column: 28, title: '' },
        element: 'U3',
        given: 'Lumayan',
        fault: 'unknownText',
      },
      'Berkas data.csv, baris 12, kolom AB: jawaban "Lumayan" tidak dikenal untuk U3 (Waktu Penyelesaian); tulis angka 1 sampai 4 atau teks pilihan pada kuesioner.',
    ],
    [
      { kind: 'impossibleDate', place: { row: 3, column: 2, title: 'Tanggal' }, given: '31/09/2021' },
      'Berkas data.csv, baris 3, kolom B ("Tanggal"): tanggal 31/09/2021 tidak ada dalam kalender (urutan yang dibaca: hari, bulan, tahun).',
    ],
    [
      { kind: 'missingElements', row: 1, elements: ['U4', 'U5'], computedTitles: ['NRR U4'] },
      'Berkas data.csv, baris 1: tidak ada kolom jawaban untuk U4 (Biaya/Tarif) dan U5 (Produk Spesifikasi Jenis Pelayanan); kolom "NRR U4" berisi hasil hitungan, bukan jawaban.',
    ],
    [
      {
        kind: 'duplicateElement',
        element: 'U3',
        first: { ...place, row: 1 },
        second: { row: 1, column: 13, title: 'Waktu' },
      },
      'Berkas data.csv, baris 1: ada dua kolom untuk U3 (Waktu Penyelesaian), yaitu kolom K ("u3") dan kolom M ("Waktu"); sisakan satu.',
    ],
    [
      { kind: 'noRowInPeriod', period: periodOf('semester', 2022, 1), outside: 41 },
      'Berkas data.csv: tidak ada kuesioner dengan tanggal survei pada Semester I Tahun 2022; 41 kuesioner bertanggal di luar periode itu.',
    ],
    [{ kind: 'noValidRow', excluded: 0 }, 'Berkas data.csv: tidak ada kuesioner yang terisi.'],
  ])('%j', (problem, sentence) => expect(say(problem)).toBe(sentence));

  it('says why a questionnaire does not count', () => {
    expect(exclusionPhrase({ kind: 'incomplete', missing: ['U2', 'U3', 'U9'] })).toBe(
      'U2, U3, dan U9 tidak diisi',
    );
    expect(exclusionPhrase({ kind: 'incomplete', missing: ['U2'] })).toBe('U2 tidak diisi');
    expect(exclusionPhrase({ kind: 'unanswered' })).toBe('tidak ada jawaban');
    expect(exclusionPhrase({ kind: 'undated' })).toBe('tanggal survei tidak diisi');
  });
});
