import { fillFirst } from '../../../sidebar/parts/ActButton';

describe('why a button is grey', () => {
  test('names the fields that are still empty, without what explains them', () => {
    const fields = { Tanggal: '', 'Bukti (nomor, nama penerima, atau tautan)': '  ', Catatan: 'ada' };
    expect(fillFirst(fields)).toBe('Isi dulu Tanggal dan Bukti, lalu tombolnya menyala.');
  });

  test('says nothing when nothing is missing', () => {
    expect(fillFirst({ Tanggal: '2026-07-01' })).toBeNull();
  });
});
