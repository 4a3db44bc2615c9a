import { readNotes } from '../../../src/shared/meeting/readNotes';

describe('the notes of a meeting', () => {
  it.each([
    ['U3', 'U3'],
    ['Waktu Penyelesaian (U3)', 'U3'],
    ['penanganan pengaduan', 'U8'],
    ['Aduan warga', 'Aduan dan Saran'],
    ['Parkir', ''],
  ])('are about %s: %s', (said, element) => {
    const { plan } = readNotes([[said, 'Menambah petugas', 'TW III–IV', 'Kasi Yanum']], []);
    expect(plan).toEqual([
      { element, programme: 'Menambah petugas', quarters: [3, 4], personInCharge: 'Kasi Yanum' },
    ]);
  });

  it('leave out rows without a programme and dots to write on', () => {
    const line = 'Keputusan lain: Hasil diumumkan di papan; survei diperluas………………';
    expect(readNotes([['U1', '………', '', '']], ['Bahan rapat', line])).toEqual({
      plan: [],
      decisions: ['Hasil diumumkan di papan', 'survei diperluas'],
    });
    expect(readNotes([], ['Keputusan lain: ……………………']).decisions).toEqual([]);
  });
});
