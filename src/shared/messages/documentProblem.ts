import { formatList } from '../format/formatList';
import type { PatternProblem } from '../letter/numberPattern';
import type { DocumentProblem } from '../problem/documentProblem';

type Sentences = {
  readonly [K in DocumentProblem['kind']]: (
    problem: Extract<DocumentProblem, { readonly kind: K }>,
  ) => string;
};

const patternSentence = (problem: PatternProblem): string => {
  const example = 'Contoh: 000.8.3.4/{urut}/{unit}/{tahun}.';
  switch (problem.kind) {
    case 'noSequence':
      return `Pola nomor surat harus memuat {urut} satu kali. ${example}`;
    case 'noYear':
      return `Pola nomor surat harus memuat {tahun} satu kali, karena nomor urut dimulai lagi setiap tahun. ${example}`;
    case 'unknownField':
      return `"${problem.field}" pada pola nomor surat tidak dikenal. Isian yang ada: {urut}, {unit}, {bulan}, {tahun}. ${example}`;
  }
};

const sentences: Sentences = {
  templateBroken: ({ template, findings }) =>
    `${template} belum dapat dipakai. ${findings.join(' ')} Perbaiki templatnya, lalu coba lagi.`,
  pictureMissing: () => 'Grafik belum terkirim dari layar Anda. Muat ulang panel ini, lalu coba lagi.',
  pictureTooLarge: () => 'Grafik dari layar Anda terlalu besar. Muat ulang panel ini, lalu coba lagi.',
  unknownSubject: ({ subject }) =>
    `"${subject}" bukan unsur pada survei ini. Pilih unsur dari daftar, atau Aduan dan saran.`,
  previousPlanUnanswered: ({ items, period }) =>
    `Tindak lanjut ${period} belum dilaporkan: ${formatList(items.map((item) => `"${item}"`))}. Catat perkembangannya lewat Lainnya > Tindak lanjut rencana, atau isi Status beserta Tanggal atau Keterangannya di tab Rencana Tindak Lanjut, lalu coba lagi.`,
  followUpUndated: () => 'Isi tanggal pelaksanaannya.',
  followUpEmpty: () => 'Isi tanggal atau keterangan: apa yang sudah dikerjakan, atau mengapa belum.',
  planItemChanged: () => 'Rencana itu berubah di tab Rencana Tindak Lanjut. Buka lagi daftarnya, lalu catat.',
  meetingSheetMissing: () =>
    'Bahan Rapat periode ini belum dibuat. Buat dari Lainnya, lalu isi tabel Catatan rapat di dokumennya.',
  meetingNotesEmpty: () =>
    'Tabel Catatan rapat pada dokumen Bahan Rapat masih kosong. Isi tabelnya, atau ketik rencananya di sini.',
  notYetApproved: () =>
    'Laporan belum disahkan Camat. Hasil survei dipublikasikan setelah langkah 7 selesai.',
  tooFewToPublish: () =>
    'Responden periode ini kurang dari lima, sehingga hasilnya tidak dipublikasikan agar jawaban perorangan tidak dikenali.',
  publishedInFuture: () => 'Tanggal publikasi belum tiba. Catat setelah hasilnya dipublikasikan.',
  signatoryUnknown: () =>
    'Nama Camat belum diisi. Minta pemilik buku kerja mengisi Data pejabat pada menu Lainnya.',
  letterPattern: ({ problem }) => patternSentence(problem),
  letterRegisterMissing: () =>
    'Kantor ini tidak memakai tab Surat Keluar. Ketik nomornya, atau minta pemilik mengisi pola nomor surat di pengaturan kantor.',
  letterNumberTaken: ({ number }) =>
    `Nomor ${number} sudah tercatat di tab Surat Keluar untuk surat lain atau sudah dibatalkan. Pakai nomor lain.`,
  letterNumberUnknown: ({ number }) => `Nomor ${number} tidak ada di tab Surat Keluar.`,
  letterNumberInUse: ({ number }) =>
    `Nomor ${number} dipakai surat pengantar yang sudah dibuat. Kembalikan dulu suratnya ke langkah 6, lalu batalkan nomornya.`,
  incomingUnknown: () =>
    'Surat masuk itu tidak ada di tab Surat Masuk. Muat ulang panel ini, lalu pilih lagi.',
  incomingDates: () =>
    'Periksa tanggalnya: surat diterima paling cepat pada tanggal surat dan paling lambat hari ini, dan tenggatnya tidak sebelum tanggal surat.',
  letterAddresseeMissing: () => 'Isi pejabat yang dituju surat pengantar.',
  scanMissing: ({ folder }) =>
    `Belum ada hasil pindai. Unggah laporan dan surat pengantar bertanda tangan ke folder Hasil pindai (${folder}), lalu coba lagi.`,
  beingMade: () => 'Dokumen ini sedang dibuat. Tunggu sebentar, lalu coba lagi.',
  websiteResultMissing: () =>
    'Nilai resmi berasal dari situs web E-SKM. Cocokkan dulu dengan E-SKM pada layar Hasil.',
  deskTooOpen: ({ folder, who }) =>
    `Folder ${folder} masih dapat diisi oleh ${formatList(who)}. Minta pemilik menjalankan Pemeriksaan agar hanya Camat yang dapat mengisinya.`,
};

/** What a refusal of the documents side says to the person: why, and what to do. */
export const documentProblemSentence = (problem: DocumentProblem): string => {
  // Each sentence takes its own kind; the map is complete, which the compiler has checked above.
  const sentence = sentences[problem.kind] as (problem: DocumentProblem) => string;
  return sentence(problem);
};

/** Every kind of refusal of the documents side, for maps that join several families. */
export const documentProblemKinds: ReadonlySet<string> = new Set(Object.keys(sentences));
