import { formatList } from '../format/formatList';
import type { DocumentProblem } from '../problem/documentProblem';

type Sentences = {
  readonly [K in DocumentProblem['kind']]: (
    problem: Extract<DocumentProblem, { readonly kind: K }>,
  ) => string;
};

const sentences: Sentences = {
  templateBroken: ({ template, findings }) =>
    `${template} belum dapat dipakai. ${findings.join(' ')} Perbaiki templatnya, lalu coba lagi.`,
  pictureMissing: () => 'Grafik belum terkirim dari layar Anda. Muat ulang panel ini, lalu coba lagi.',
  pictureTooLarge: () => 'Grafik dari layar Anda terlalu besar. Muat ulang panel ini, lalu coba lagi.',
  unknownSubject: ({ subject }) =>
    `"${subject}" bukan unsur pada survei ini. Pilih unsur dari daftar, atau Aduan dan saran.`,
  previousPlanUnanswered: ({ items, period }) =>
    `Tindak lanjut ${period} belum dilaporkan: ${formatList(items.map((item) => `"${item}"`))}. Isi Status beserta Tanggal atau Keterangannya di tab Rencana Tindak Lanjut, lalu coba lagi.`,
  notYetApproved: () =>
    'Laporan belum disahkan Camat. Hasil survei dipublikasikan setelah langkah 7 selesai.',
  tooFewToPublish: () =>
    'Responden periode ini kurang dari lima, sehingga hasilnya tidak dipublikasikan agar jawaban perorangan tidak dikenali.',
  publishedInFuture: () => 'Tanggal publikasi belum tiba. Catat setelah hasilnya dipublikasikan.',
  signatoryUnknown: () =>
    'Nama Camat belum diisi. Minta pemilik buku kerja mengisi Data pejabat pada menu Lainnya.',
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
