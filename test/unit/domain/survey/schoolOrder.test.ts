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

  it('leave out what names none', () => {
    expect(schoolOrder(['Lainnya', 'SMA'])).toEqual(['SMA']);
  });
});
