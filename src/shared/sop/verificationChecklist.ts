/** What the Sekcam looks at before *Verifikasi* (step 5), each with where to look. */
export const verificationChecklist: readonly { readonly item: string; readonly where: string }[] = [
  { item: 'Jumlah responden benar.', where: 'Laporan 2.5 dan 3.1; tab Pengolahan Data' },
  { item: 'Nilai IKM dan mutu pelayanan benar.', where: 'Laporan 3.2 dan BAB V; layar Hasil' },
  {
    item: 'Setiap unsur prioritas punya rencana tindak lanjut.',
    where: 'Laporan 4.2; tab Rencana Tindak Lanjut',
  },
  { item: 'Nama, NIP, jabatan, dan periode benar.', where: 'Sampul, kata pengantar, dan halaman pengesahan' },
];
