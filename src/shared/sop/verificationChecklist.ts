/** What the Sekcam looks at before *Verifikasi* (step 5), each with where to look. */
export const verificationChecklist: readonly string[] = [
  'Jumlah responden pada BAB III sama dengan tab Pengolahan Data.',
  'Nilai IKM dan mutu pada BAB III dan BAB V sama dengan menu Hasil.',
  'Setiap unsur prioritas punya rencana tindak lanjut pada BAB IV.',
  'Nama, NIP, jabatan, dan periode sudah benar.',
];
