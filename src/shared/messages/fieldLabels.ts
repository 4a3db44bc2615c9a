import { roleLabels } from '../office/roleLabels';
import { personFields } from './personFields';

/** Arguments of calls by the words that stand above them on the screen. */
const labels: Readonly<Record<string, string>> = {
  ...roleLabels,
  kecamatan: 'Nama kecamatan',
  regency: 'Kabupaten/kota',
  province: 'Provinsi',
  address: 'Alamat kantor',
  services: 'Jenis layanan',
  population: 'Perkiraan jumlah orang yang dilayani per periode',
  ...personFields,
  addressee: 'Kepada Yth.',
  addresseePlace: 'di',
  sendTo: 'Alamat surel tujuan',
  to: 'Alamat surel tujuan',
  pattern: 'Pola nomor surat',
  unit: 'Kode unit',
  last: 'Nomor urut terakhir yang sudah dipakai tahun ini',
  officeUrl: 'Tautan buku kerja kantor',
  period: 'Periode',
  number: 'Nomor surat',
  date: 'Tanggal',
  from: 'Dari',
  until: 'Sampai',
  subject: 'Perihal',
  deadline: 'Tenggat',
  note: 'Catatan',
  reason: 'Alasan',
  proof: 'Bukti',
  evidence: 'Bukti',
  evaluation: 'Hasil evaluasi',
  decisions: 'Keputusan lain',
  programme: 'Program/kegiatan',
  quarters: 'Waktu (triwulan)',
  personInCharge: 'Penanggung jawab',
  progress: 'Kemajuan (%)',
  doneOn: 'Tanggal selesai',
  serial: 'Nomor seri',
  service: 'Jenis layanan',
  age: 'Usia',
  sheets: 'Jumlah lembar',
  handedOut: 'Dibagikan',
  returned: 'Kembali',
  invalid: 'Tidak sah',
  paperPlace: 'Tempat naskah asli disimpan',
  ikm: 'IKM menurut E-SKM',
};

/** What the screen calls the argument at a path ("officials.2.email"); '' when it has no name there. */
export const fieldLabel = (path: string): string =>
  path
    .split('.')
    .reverse()
    .map((key) => labels[key])
    .find((label) => label !== undefined) ?? '';
