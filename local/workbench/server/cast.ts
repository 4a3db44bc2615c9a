import { people } from '../../demo/cast';
import type { Persona } from '../contract/office';

/** Everybody somebody at the workbench can be. Names and addresses are invented. */
export const personas: readonly Persona[] = [
  {
    id: 'pelaksana',
    email: people.pelaksana,
    name: 'Rani Kusuma',
    post: 'Pelaksana',
    about: 'Mengumpulkan jawaban, menyusun laporan dan surat, lalu mengirimkannya.',
  },
  {
    id: 'kasi',
    email: people.kasiYanum,
    name: 'Budi Santosa',
    post: 'Kasi Yanum',
    about: 'Menetapkan evaluasi dan rencana tindak lanjut, lalu memberi paraf.',
  },
  {
    id: 'sekcam',
    email: people.sekcam,
    name: 'Siti Rahmawati',
    post: 'Sekcam',
    about: 'Memeriksa laporan dan memverifikasinya.',
  },
  {
    id: 'camat',
    email: people.camat,
    name: 'Hasan Wibowo',
    post: 'Camat',
    about: 'Mengesahkan laporan dan surat pengantarnya.',
  },
  {
    id: 'pemilik',
    email: people.owner,
    name: 'Akun E-SKM Sukamaju',
    post: 'Pemilik akun kantor',
    about: 'Memiliki buku kerja dan Penjaga, menyiapkan kantor, dan mengatur akses.',
  },
  {
    id: 'belum-terdaftar',
    email: 'dewi.baru@gmail.com',
    name: 'Dewi Lestari',
    post: 'Pegawai belum terdaftar',
    about: 'Boleh mengedit buku kerja, tetapi belum tercatat sebagai pejabat.',
  },
  {
    id: 'luar',
    email: 'joko.luar@gmail.com',
    name: 'Joko Prasetyo',
    post: 'Orang luar',
    about: 'Tidak diberi akses apa pun.',
  },
  {
    id: 'kabupaten',
    email: people.regency,
    name: 'Bagian Organisasi',
    post: 'Penerima di kabupaten',
    about: 'Menerima laporan lewat surel.',
  },
];
