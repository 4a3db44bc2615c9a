/** Words of the two acts on a report that the Camat signed by hand. */
export const scanForms = {
  fileHint:
    'Unggah dulu hasil pindai laporan dan surat pengantar bertanda tangan ke folder Hasil pindai periode ini. Berkas terbaru di folder itu yang disimpan.',
  paperPlace: 'Tempat penyimpanan naskah asli',
  filed: (files: readonly string[]): string => `Tersimpan: ${files.join('; ')}.`,
  confirmHint:
    'Bandingkan hasil pindai dengan naskah yang diverifikasi, halaman demi halaman. Dengan mencatatnya, Anda menyatakan keduanya sama.',
  note: 'Catatan pencocokan',
} as const;
