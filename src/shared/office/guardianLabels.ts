/** What each line of the guardian's tab `Penjaga` keeps, shown beside it. */
export const guardianLabels = {
  lastRun: 'Terakhir memeriksa kantor (waktu UTC)',
  lastDrift: 'Terakhir membandingkan jawaban dengan data yang dikunci',
  lastCount: 'Terakhir menghitung jawaban (waktu UTC)',
  access: 'Terakhir memeriksa siapa yang boleh membuka apa',
  findings: 'Temuan yang ditampilkan di buku kerja kantor',
  deskDistrust: 'Mengapa Meja Camat tidak dipercaya; kosong bila tidak ada',
  sight: 'Keadaan berkas pada pemeriksaan lengkap terakhir',
  tampering: 'Tanda bahwa catatan diubah; kosong bila tidak ada',
  digest: 'Ringkasan harian yang terakhir dikirim',
} as const;
