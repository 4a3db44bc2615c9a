import { maskPersonal } from '../../../../src/shared/format/maskPersonal';

describe('what identifies a person is covered in print', () => {
  test.each([
    ['Hubungi 0812-3456-7890 ya', 'Hubungi [nomor telepon] ya'],
    ['WA +62 812 3456 7890.', 'WA [nomor telepon].'],
    ['telepon (0700) 123456', 'telepon [nomor telepon]'],
    ['Buka 08.00-12.00 saja', 'Buka 08.00-12.00 saja'],
    ['NIK 3201 0112 3456 0001 salah', 'NIK [NIK] salah'],
    ['3201011234560001', '[NIK]'],
    ['kirim ke warga.baru@surel.example saja', 'kirim ke [surel] saja'],
    ['Antre 2 jam pada 12/05/2021, loket 3', 'Antre 2 jam pada 12/05/2021, loket 3'],
    ['Perda 14 Tahun 2017 Pasal 12', 'Perda 14 Tahun 2017 Pasal 12'],
  ])('%s', (given, printed) => {
    expect(maskPersonal(given)).toBe(printed);
  });
});
