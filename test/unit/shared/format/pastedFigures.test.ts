import { standardElements } from '../../../../src/domain/survey/element';
import { parseCount, parsePrinted } from '../../../../src/shared/format/parsePrinted';
import { readPastedFigures } from '../../../../src/shared/format/readPastedFigures';
import { filterPhrases, filterSentence } from '../../../../src/shared/messages/filterWords';

describe('Figures as people copy them', () => {
  test('comma and dot are the decimal sign, and the digits are kept', () => {
    expect(parsePrinted('3,560')).toEqual({ value: 3.56, digits: 3 });
    expect(parsePrinted(' 88.89 ')).toEqual({ value: 88.89, digits: 2 });
    expect(parsePrinted('4')).toEqual({ value: 4, digits: 0 });
    for (const text of ['', 'A', '3,5,6', '1.250,00', '-3']) expect(parsePrinted(text)).toBeNull();
  });

  test('a count may have its dots', () => {
    expect(parseCount('1.250')).toBe(1250);
    expect(parseCount('16')).toBe(16);
    expect(parseCount('dua')).toBeNull();
  });

  test('lines are known by code, by official or short name, by IKM and respondents', () => {
    const text = [
      'Hasil SKM Semester I',
      '1. U1 3,750',
      'Penanganan Pengaduan, Saran dan Masukan\t3,563',
      'Sarana : 3,625',
      'Jumlah Responden 1.250',
      'Nilai IKM\t88,89',
      'U10 3,1',
    ].join('\r\n');
    const figures = readPastedFigures(text, [...standardElements]);
    expect(figures.ikm).toBe('88,89');
    expect(figures.counted).toBe('1250');
    expect(figures.nrr.filter(({ value }) => value !== '')).toEqual([
      { code: 'U1', value: '3,750' },
      { code: 'U8', value: '3,563' },
      { code: 'U9', value: '3,625' },
    ]);
  });
});

describe('A filter in words', () => {
  test('names period, dates and groups; without any it says so', () => {
    const filter = {
      span: '2021-T2',
      from: '2021-04-01',
      to: '2021-04-30',
      groups: { service: ['KTP', 'KK'], age: ['17-25'], sex: [] },
    };
    expect(filterPhrases(filter)).toEqual([
      'triwulan II Tahun 2021',
      'tanggal survei 1 s.d. 30 April 2021',
      'jenis layanan KTP dan KK',
      'usia 17–25 tahun',
    ]);
    expect(filterSentence(null)).toBe('Tanpa saringan: semua kuesioner yang dihitung pada periode ini.');
  });
});
