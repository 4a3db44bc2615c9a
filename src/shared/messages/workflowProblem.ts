import type { PlanItemGap } from '../../domain/plan/planCoverage';
import type { WorkflowProblem } from '../../domain/workflow/problem';
import type { Role } from '../../domain/workflow/role';
import type { StepNumber } from '../../domain/workflow/steps';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';
import { subjectName } from '../office/planWords';
import { roleLabels } from '../office/roleLabels';
import { elementName } from '../questionnaire/elementNames';
import { capital } from '../report/wording';
import { actionWords } from '../sop/actionWords';
import { contentWords } from '../sop/contentWords';
import { stepTexts } from '../sop/stepTexts';

type Sentences = {
  readonly [K in WorkflowProblem['kind']]: (
    problem: Extract<WorkflowProblem, { readonly kind: K }>,
  ) => string;
};

const planGapNames: Readonly<Record<PlanItemGap, string>> = {
  programme: 'program/kegiatan',
  quarters: 'triwulan',
  personInCharge: 'penanggung jawab',
};

const posts = (allowed: readonly Role[]): string => allowed.map((role) => roleLabels[role]).join(' atau ');
const stepNamed = (step: StepNumber): string => `langkah ${step} (${stepTexts[step].task})`;
const contents = (kinds: readonly (keyof typeof contentWords)[]): string =>
  formatList(kinds.map((kind) => contentWords[kind]));

const sentences: Sentences = {
  notAnOfficial: () =>
    'Akun Anda belum terdaftar sebagai pejabat pada hari ini. Minta pemilik buku kerja memeriksa tab Pejabat.',
  notYourRole: ({ action, allowed }) => `${actionWords[action].button} dilakukan oleh ${posts(allowed)}.`,
  notForGuardian: ({ action }) =>
    `${actionWords[action].button} harus dilakukan oleh pejabatnya, bukan oleh Penjaga.`,
  ownSubmission: ({ step }) =>
    `Anda sendiri yang mengajukan ${stepNamed(step)}, sehingga harus diperiksa oleh orang lain.`,
  scanBySamePerson: () => 'Hasil pindai harus dicocokkan oleh orang lain, bukan oleh yang memindai.',
  stale: () =>
    'Keadaan sudah berubah sejak layar Anda dibuka. Periksa lagi keadaan terbaru sebelum melanjutkan.',
  periodNotOpened: () => 'Periode ini belum dibuka.',
  periodAlreadyOpened: () => 'Periode ini sudah dibuka.',
  periodArchived: () =>
    'Periode ini sudah diarsipkan dan tidak dapat diubah. Sekcam atau Camat dapat membuka kembali arsipnya dengan alasan.',
  periodNotArchived: () => 'Periode ini belum diarsipkan.',
  notYetTurn: ({ current, waitingFor }) =>
    `Belum gilirannya. Menunggu ${roleLabels[waitingFor]} pada ${stepNamed(current)}.`,
  otherPartFirst: ({ waitingFor }) => `Belum gilirannya. ${roleLabels[waitingFor]} memaraf lebih dahulu.`,
  alreadyDone: ({ step, role }) =>
    role === null
      ? `${capital(stepNamed(step))} sudah selesai.`
      : `${capital(stepNamed(step))} sudah dikerjakan oleh ${roleLabels[role]}.`,
  dataLocked: () => 'Data sudah dikunci. Untuk mengubahnya, buka kembali langkah 1 dengan menuliskan alasan.',
  stepNotReached: ({ step }) =>
    `${capital(stepNamed(step))} belum dikerjakan, jadi tidak perlu dibuka kembali.`,
  needsSuperior: ({ allowed }) =>
    `Laporan sudah disahkan. Hanya ${posts(allowed)} yang dapat membuka kembali langkah sebelumnya.`,
  alreadySent: () => 'Laporan sudah dikirim. Perbaikan setelah pengiriman dibuat sebagai Laporan Perbaikan.',
  notSentYet: () => 'Laporan belum dikirim.',
  contentNotRead: ({ content }) =>
    `${capital(contents(content))} belum dapat dibaca. Muat ulang lalu coba lagi.`,
  contentMissing: ({ content }) =>
    `${capital(contents(content))} tidak ditemukan. Buat atau pulihkan dahulu.`,
  contentChanged: ({ step, content, waitingFor }) =>
    `Persetujuan pada ${stepNamed(step)} gugur karena ${contents(content)} berubah. Menunggu ${roleLabels[waitingFor]}.`,
  scanNotFiled: () => 'Belum ada hasil pindai naskah bertanda tangan.',
  scanChanged: () =>
    'Hasil pindai atau dokumennya berubah sejak disimpan. Simpan lagi hasil pindai yang benar.',
  noteMissing: () => 'Tulis catatan: apa yang perlu diperbaiki.',
  reasonMissing: () => 'Tulis alasannya.',
  noReturnFromHere: ({ step }) => `Pada ${stepNamed(step)} tidak ada yang dapat dikembalikan.`,
  returnTarget: ({ from, allowed }) =>
    `Dari langkah ${from} hanya dapat dikembalikan ke langkah ${allowed.join(' atau ')}.`,
  alreadyExcluded: () => 'Jawaban itu sudah tidak dihitung.',
  notExcluded: () => 'Jawaban itu masih dihitung.',
  noResponses: () => 'Belum ada jawaban yang dapat dihitung, jadi data belum dapat dikunci.',
  shortfallUnexplained: ({ counted, target }) =>
    `Baru ${formatInteger(counted)} dari sasaran ${formatInteger(target)} jawaban. Tulis alasannya; alasan dimuat dalam laporan.`,
  reconciliationMissing: () =>
    'Cocokkan dahulu dengan E-SKM: SOP meminta hasil dari menu saring di website E-SKM.',
  reconciliationUnexplained: () =>
    'Hasil di sini berbeda dengan hasil di website E-SKM. Jelaskan perbedaannya dan simpan tangkapan layarnya.',
  draftNotMarked: () =>
    'Dokumen ini tidak lagi bertanda Draf. Buat ulang draf, atau kembalikan tanda Draf pada judulnya.',
  draftMarkLeft: () => 'Laporan akhir masih bertanda Draf. Susun lagi laporan akhirnya.',
  evaluationMissing: () => 'Hasil evaluasi belum ditulis.',
  planIncomplete: ({ elements }) =>
    `Lengkapi rencana tindak lanjut (program, triwulan, penanggung jawab) untuk ${formatList(elements.map((code) => `${code} ${elementName(code)}`))}.`,
  planLacksComplaints: () =>
    'Ada aduan atau saran yang belum selesai. Tambahkan sedikitnya satu rencana tindak lanjut untuk Aduan dan Saran.',
  planItemUnfinished: ({ item: { subject, programme, gaps } }) =>
    `Rencana ${programme.trim() === '' ? '' : `"${programme.trim()}" `}untuk ${subjectName(subject)} belum lengkap: ${formatList(gaps.map((gap) => planGapNames[gap]))} belum diisi. Lengkapi atau hapus butir itu.`,
  planUnread: ({ rows }) =>
    `Baris ${formatList(rows.map(String))} di tab Rencana Tindak Lanjut tidak terbaca. Isi kolom Periode seperti baris lain dan kolom Prioritas Unsur dengan kodenya, misalnya U3, atau hapus isi baris itu.`,
  decisionsNotIncluded: () =>
    'Laporan belum memuat evaluasi, rencana tindak lanjut, dan keputusan yang ditetapkan. Susun lagi laporan akhirnya.',
  checklistIncomplete: ({ items }) => `Belum diperiksa: ${items.join(' ')}`,
  letterNumberMissing: () => 'Isi nomor surat dari agenda surat keluar atau SRIKANDI.',
  letterNumberGiven: ({ number }) => `Surat pengantar sudah bernomor ${number}.`,
  letterNumberOutstanding: () =>
    'Nomor surat pengantar belum dicatat. Catat nomornya dahulu, lalu kirim laporannya.',
  paperPlaceMissing: () => 'Tulis tempat penyimpanan naskah aslinya.',
  comparisonMissing: () =>
    'Berkas bertanda tangan berbeda susunannya dengan naskah. Sebutkan siapa yang mencocokkan isinya.',
  addresseeMissing: () => 'Isi alamat surel tujuan.',
  proofMissing: ({ channel }) =>
    channel === 'hand' ? 'Isi nama penerima.' : 'Isi buktinya: nomor, nama penerima, atau tautan.',
  dateInFuture: () => 'Tanggalnya belum terjadi. Isi tanggal yang sebenarnya.',
  sendingInDoubt: () =>
    'Pengiriman belum pasti. Periksa folder Terkirim, lalu pilih: Sudah terkirim / Kirim lagi.',
  noSendingInDoubt: () => 'Tidak ada pengiriman yang perlu dipastikan.',
};

/** What a refusal says to the person: why, and what to do. */
export const workflowProblemSentence = (problem: WorkflowProblem): string => {
  // Each sentence takes its own kind; the map is complete, which the compiler has checked above.
  const sentence = sentences[problem.kind] as (problem: WorkflowProblem) => string;
  return sentence(problem);
};

/** Every kind of refusal the workflow knows, for maps that join several families. */
export const workflowProblemKinds: ReadonlySet<string> = new Set(Object.keys(sentences));
