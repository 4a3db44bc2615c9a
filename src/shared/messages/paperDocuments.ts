/** Words of the documents for meeting and filing on the screen Lainnya. */
export const paperDocuments = {
  meetingHint: 'Satu halaman untuk rapat langkah 3: nilai, unsur terendah, dan tempat mencatat hasilnya.',
  meeting: 'Buat bahan rapat',
  meetingOpen: 'Buka bahan rapat (PDF)',
  printHint:
    'Untuk dicetak dan disimpan: surat pengantar dua rangkap, laporan, Lembar Kendali, dan label ordner.',
  print: 'Siapkan berkas cetak',
  printOpen: 'Buka folder Cetak',
} as const;
