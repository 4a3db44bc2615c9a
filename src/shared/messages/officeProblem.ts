import type { SurveyProblem } from '../../domain/survey/surveyProblem';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';
import { roleLabels } from '../office/roleLabels';
import { sourceTabs } from '../office/sourceWords';
import type { OfficeProblem } from '../problem/officeProblem';
import { configProblemSentence } from './configProblem';
import { fieldLabel } from './fieldLabels';
import { indexProblemSentence } from './indexProblem';
import { identitySentence } from './officialIdentity';
import { columnProblemSentence, officialProblemSentence } from './officialProblem';
import { reviewWords } from './reviewWords';
import { surveyProblemSentence } from './surveyProblem';

type Sentences = {
  readonly [K in OfficeProblem['kind']]: (problem: Extract<OfficeProblem, { readonly kind: K }>) => string;
};

/** How a tab is mended whose columns can't be told; '' where the sentence says it. */
const repairOf = (problem: SurveyProblem): string => {
  switch (problem.kind) {
    case 'missingElements':
    case 'noHeader':
      return ' Perbaikannya: buka formulir, kembalikan kalimat pertanyaan itu seperti pada kuesioner, atau jalankan Penyiapan lagi agar pertanyaan yang terhapus dibuat kembali; jawaban yang sudah masuk tidak hilang.';
    case 'duplicateElement':
    case 'duplicateDate':
      return ' Ubah judul kolom yang ditambahkan sendiri, misalnya menjadi Catatan.';
    default:
      return '';
  }
};

const sentences: Sentences = {
  practiceGone: () =>
    'Latihan ini sudah tidak ada. Kembali ke kantor, lalu mulai lagi dari Lainnya > Latihan.',
  notInPractice: () => 'Bagian ini tidak ada dalam latihan. Kembali ke kantor untuk memakainya.',
  notSetUp: () => 'Buku kerja ini belum disiapkan. Minta pemiliknya menjalankan Penyiapan pada menu E-SKM.',
  notRecognised: ({ identity }) => identitySentence(identity) ?? 'Akun Anda belum dikenali.',
  badWorkflow: ({ cell, problem }) =>
    `${configProblemSentence(problem)} Minta pemilik memperbaikinya di tab Pengaturan, sel ${cell}.`,
  badMethod: ({ setting, cell, text }) =>
    `"${text}" tidak dapat dipakai sebagai ${
      setting === 'weight'
        ? 'bobot unsur. Tulis tepat, 0,11, 0,111, atau bobot setiap unsur yang berjumlah 1, misalnya U1 0,5; U2 0,5'
        : 'cara menghitung kuesioner yang tidak lengkap. Tulis tidak dihitung atau per unsur'
    }. Minta pemilik memperbaikinya di tab Pengaturan, sel ${cell}.`,
  badOfficial: ({ problem, post }) => officialProblemSentence(problem, post),
  ownerOnly: ({ owner }) =>
    owner === ''
      ? 'Hanya pemilik buku kerja yang dapat melakukannya.'
      : `Hanya pemilik buku kerja (${owner}) yang dapat melakukannya.`,
  wrongWorkbook: ({ expected }) =>
    expected === 'guardian'
      ? 'Perintah ini dijalankan dari buku kerja Penjaga, bukan dari buku kerja kantor.'
      : 'Perintah ini dijalankan dari buku kerja kantor, bukan dari buku kerja Penjaga.',
  busy: () => 'Orang lain sedang menyimpan. Tunggu beberapa detik, lalu coba lagi.',
  ownColumnClosed: ({ role }) =>
    `Kolom ${roleLabels[role]} pada Alur SOP tertutup untuk akun Anda. Minta pemilik buku kerja menjalankan Penyiapan lagi agar hak aksesnya diperbaiki.`,
  badArguments: ({ field }) => {
    const label = fieldLabel(field);
    return label === ''
      ? 'Isian tidak lengkap atau tidak sesuai. Periksa lagi, lalu coba lagi.'
      : `Isian "${label}" tidak sesuai. Periksa lagi, lalu coba lagi.`;
  },
  unknownPeriod: ({ period }) => `Periode "${period}" tidak dikenal.`,
  importedBefore: ({ fileName }) =>
    `Berkas ${fileName} sudah pernah dimasukkan dengan isi yang sama. Batalkan pemasukan yang lama bila ingin mengulang.`,
  serialTaken: ({ serials }) =>
    `Nomor seri ${formatList(serials.slice(0, 5))} sudah diketik. Periksa nomor pada kertasnya.`,
  serviceNotOffered: ({ service }) =>
    `Layanan ${service} tidak ada pada formulir. Tambahkan sebagai pilihan pada pertanyaan Jenis layanan, lalu coba lagi.`,
  answersLength: ({ serial, asked }) =>
    `Nomor seri ${serial}: jawabannya harus ${formatInteger(asked)} angka, satu untuk setiap pertanyaan; strip (-) bila kosong.`,
  unknownSerial: ({ serial }) => `Nomor seri ${serial} tidak ada di tab Formulir Kertas.`,
  paperCounts: ({ problem }) =>
    problem === 'moreReturned'
      ? 'Lembar yang kembali tidak boleh lebih banyak daripada yang dibagikan. Periksa jumlahnya.'
      : 'Lembar yang tidak sah tidak boleh lebih banyak daripada yang kembali. Periksa jumlahnya.',
  complaintDates: () => 'Tanggal selesai tidak boleh sebelum tanggal aduan masuk.',
  secondBySameTypist: () => 'Isian kedua diketik oleh orang lain, bukan oleh yang pertama kali mengetiknya.',
  tableNotFound: () =>
    'Berkas tidak ditemukan di Drive akun ini. Periksa tautannya, atau minta pemilik berkas membagikannya.',
  notATable: ({ fileName }) =>
    `Berkas ${fileName} tidak terbaca sebagai tabel. Pilih berkas XLSX, CSV, atau Google Sheets yang tidak berkata sandi.`,
  importTooLong: ({ fileName, most }) =>
    `Berkas ${fileName} berisi lebih dari ${formatInteger(most)} baris. Bagi menurut semester, lalu masukkan satu per satu.`,
  nothingToImport: () => 'Tidak ada baris yang dapat dimasukkan.',
  unreadableTable: ({ where, problem }) => {
    const sentence = surveyProblemSentence(problem, where);
    return where.startsWith('Tab ') ? `${sentence}${repairOf(problem)}` : sentence;
  },
  noIndex: ({ problem }) => indexProblemSentence(problem),
  unknownBatch: () => 'Pemasukan data itu tidak ditemukan; mungkin sudah dibatalkan.',
  questionsDiffer: ({ element, sources }) =>
    `${element} ditanyakan dengan ${formatList(sources.map(({ source, questions }) => `${questions} pertanyaan di tab ${sourceTabs[source]}`))}. Jumlah pertanyaan setiap unsur harus sama di semua sumber pada satu periode; samakan pertanyaannya, atau batalkan pemasukan yang berbeda.`,
  exclusionsLapsed: ({ count }) =>
    `${reviewWords.lapsed(count)} Buka Data > Periksa jawaban dan putuskan lagi sebelum mengunci data.`,
  dataDrifted: ({ changes }) =>
    `${formatInteger(changes)} jawaban berubah setelah data dikunci. Buka kembali langkah 1 dengan alasan, atau kembalikan jawabannya.`,
  documentMissing: ({ document }) =>
    `${document} tidak ditemukan. Buat lagi, atau pulihkan dari tempat sampah Drive.`,
  mailQuota: ({ left }) =>
    `Jatah kirim surel akun ini hari ini tinggal ${formatInteger(left)}. Coba lagi besok atau kirim melalui saluran lain.`,
  officeNotFound: () =>
    'Buku kerja kantor tidak dapat dibuka. Tempelkan alamat lengkapnya dan pastikan akun ini pemiliknya.',
  sameWorkbook: () =>
    'Penjaga harus berada di buku kerja lain yang tidak dibagikan, bukan di buku kerja kantor.',
  notAChoice: ({ text }) => `"${text}" tidak ada dalam daftar pilihan kolom ini. Pilih dari daftar.`,
  columnUnclear: ({ problem }) => columnProblemSentence(problem),
  noFlowRow: ({ period }) =>
    `Baris periode ${period} belum ada di Alur SOP. Minta pemilik buku kerja menjalankan Penyiapan lagi.`,
};

/** What a refusal of the workbook side says to the person: why, and what to do. */
export const officeProblemSentence = (problem: OfficeProblem): string => {
  // Each sentence takes its own kind; the map is complete, which the compiler has checked above.
  const sentence = sentences[problem.kind] as (problem: OfficeProblem) => string;
  return sentence(problem);
};
