import { schoolOrder } from '../../../../src/domain/survey/schoolOrder';

describe('levels of schooling', () => {
  it('stand from the lowest to the highest, by any of their names', () => {
    expect(schoolOrder(['S1', 'SMA', 'SD', 'S2', 'SMP', 'DIII'])).toEqual([
      'SD',
      'SMP',
      'SMA',
      'DIII',
      'S1',
      'S2',
    ]);
    expect(schoolOrder(['S2 Ke Atas', 'D1, D3, D4', 'SLTA', 'SD Ke Bawah', 'S1', 'SLTP'])).toEqual([
      'SD Ke Bawah',
      'SLTP',
      'SLTA',
      'D1, D3, D4',
      'S1',
      'S2 Ke Atas',
    ]);
    expect(schoolOrder(['Diploma III', 'Tidak sekolah', 'Sekolah Dasar'])).toEqual([
      'Tidak sekolah',
      'Sekolah Dasar',
      'Diploma III',
    ]);
  });

  it('are told apart where one name holds another: a Pascasarjana is no Sarjana', () => {
    expect(schoolOrder(['Doktor', 'Pascasarjana', 'Sarjana', 'Diploma'])).toEqual([
      'Diploma',
      'Sarjana',
      'Pascasarjana',
      'Doktor',
    ]);
    expect(schoolOrder(['S3', 'Magister', 'S 1', 'D 3', 'SMA'])).toEqual([
      'SMA',
      'D 3',
      'S 1',
      'Magister',
      'S3',
    ]);
    expect(schoolOrder(['S 3', ' S2 '])).toEqual([' S2 ', 'S 3']);
  });

  it('of equal height stand by their names, whatever the order in which they came', () => {
    const school = ['SLTA', 'SMA', 'SMK'];
    expect(schoolOrder(school)).toEqual(school);
    expect(schoolOrder([...school].reverse())).toEqual(school);
  });

  it('leave out what names none', () => {
    expect(schoolOrder(['Lainnya', 'SMA'])).toEqual(['SMA']);
    // A trade written into the wrong column is no schooling.
    const mentions = ['Guru SD', 'Guru SMP', 'Guru SMA', 'Calon D3', 'Calon S1', 'Calon S2', 'Calon S3'];
    const others = ['Kursus non', 'Calon diploma', 'Calon magister', 'Calon doktor'];
    expect(schoolOrder([...mentions, ...others])).toEqual([]);
  });
});
