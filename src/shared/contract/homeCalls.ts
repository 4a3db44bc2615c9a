import type { PracticeHint } from './practiceCalls';

/** What a person can be in the SOP, plus the two who are not in it. */
export type RoleId = 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat';

/** Everything a person can do to a period through a button; the forms they need are the page's. */
export type ActionId =
  | 'lockData'
  | 'makeDraft'
  | 'refreshDraft'
  | 'submitDraft'
  | 'decideEvaluation'
  | 'finaliseReport'
  | 'initialReport'
  | 'verifyReport'
  | 'makeLetter'
  | 'recordLetterNumber'
  | 'placeOnDesk'
  | 'approve'
  | 'fileScan'
  | 'confirmScan'
  | 'return'
  | 'send'
  | 'recordSending'
  | 'resolveSending'
  | 'recordReceipt'
  | 'reopenStep'
  | 'reopenArchive'
  | 'openCorrection';

/** A button: its words, and why it is off, if it is. */
export type ActionView = {
  readonly action: ActionId;
  /** "Buat Draf" */
  readonly label: string;
  /** One sentence when the button can't be used now, else null. */
  readonly offBecause: string | null;
  /** Keys of documents (see `DocumentView.key`) that must have been opened from this screen first. */
  readonly mustOpen: readonly string[];
  /** Steps that a return, a reopening or a correction may go to, the office's usual one first; else []. */
  readonly targets: readonly { readonly step: number; readonly label: string }[];
};

export type DocumentView = {
  /** `draft`, `report`, `reportPdf`, `letterPdf`, `summaryPdf`, `controlSheet`, … */
  readonly key: string;
  readonly label: string;
  readonly url: string;
};

/** What the person who looks has to do now, or whom everyone waits for. */
export type TaskView = {
  /** 1–8; null when nothing is under way. */
  readonly step: number | null;
  /** "Langkah 2 dari 8: Susun draf laporan" or "Menunggu Sekcam sejak 1 Juli" */
  readonly title: string;
  /** "Paling lambat Kamis, 2 Juli 2026" / "Lewat 2 hari kerja" */
  readonly due: string | null;
  readonly overdue: boolean;
  /** Sentences worth reading before acting: a return note, what is missing, what changed. */
  readonly notes: readonly string[];
  readonly mine: boolean;
  readonly primary: ActionView | null;
  readonly others: readonly ActionView[];
  readonly documents: readonly DocumentView[];
  /** A mail of which nobody knows whether it left: "Surel ke … pada 5 Juli 2026 pukul 09.12 WIB"; else null. */
  readonly doubt: string | null;
  /** What the SOP says of this step. */
  readonly sop: {
    readonly needs: string;
    readonly time: string;
    readonly output: string;
    /** Dasar hukum; empty where the SOP names none for the step. */
    readonly legalBasis: readonly string[];
    /** Keterkaitan: other SOPs that the step leads into. */
    readonly related: readonly string[];
    readonly warning: string;
  } | null;
};

export type FlowStepView = {
  readonly step: number;
  readonly title: string;
  /** "Pelaksana" or "Kasi Yanum, lalu Sekcam" */
  readonly who: string;
  readonly status: 'waiting' | 'open' | 'done' | 'returned' | 'lapsed';
  /** "Selesai 1 Juli 2026 oleh Pelaksana" … */
  readonly statusText: string;
  /** When it is due, or how long it took once it is done. */
  readonly dueText: string | null;
  readonly overdue: boolean;
  /** "Kembalikan" notes and other remarks on this step, newest first. */
  readonly notes: readonly string[];
  /** First 8 characters of the newest event's hash: kode keaslian. */
  readonly code: string | null;
};

export type DataView = {
  readonly counted: number;
  readonly target: number | null;
  readonly perSource: readonly { readonly label: string; readonly n: number }[];
  readonly excluded: readonly { readonly label: string; readonly n: number }[];
  readonly locked: boolean;
  /** "2 jawaban berubah setelah data dikunci." */
  readonly drift: string | null;
  /** "Dihitung Penjaga 1 Juli 2021 pukul 10.15 WIB." where there are too many answers to be counted now; else null. */
  readonly countedAt: string | null;
  readonly formUrl: string | null;
};

export type ResultView = {
  readonly n: number;
  /** "88,89" */
  readonly ikm: string;
  readonly grade: string;
  /** "Sangat baik" */
  readonly gradeText: string;
  /** "Naik 11,67 dari Semester II Tahun 2020" */
  readonly change: string | null;
  readonly lowest: readonly {
    readonly code: string;
    readonly name: string;
    readonly nrr: string;
    readonly grade: string;
  }[];
  readonly elements: readonly {
    readonly code: string;
    readonly name: string;
    readonly nrr: string;
    readonly grade: string;
  }[];
  /** The filter in words. */
  readonly filter: string;
  readonly locked: boolean;
};

export type HomeView = {
  readonly stage: 'notSetUp' | 'office' | 'guardian' | 'practice';
  readonly me: {
    readonly email: string;
    readonly identity: 'known' | 'blank' | 'unknown' | 'alias';
    readonly name: string;
    readonly roles: readonly { readonly role: RoleId; readonly label: string }[];
    /** Said when identity isn't plainly known. */
    readonly sentence: string | null;
  };
  readonly office: {
    readonly name: string;
    readonly workbookUrl: string;
    /** `website`: step 2 asks for the IKM that the E-SKM website shows. */
    readonly officialSource: 'workbook' | 'website';
    /** What Cocokkan dengan E-SKM found for the data as locked; null: not compared, so that step 2 asks. */
    readonly comparedWithWebsite: string | null;
    /** Where the report is sent by e-mail unless somebody types another address; '' when not set. */
    readonly sendTo: string;
    /** "Kamis, 31 Desember 2026": days off that matter for the deadlines shown, the coming ones first. */
    readonly holidays: readonly string[];
  } | null;
  readonly period: {
    readonly id: string;
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  } | null;
  /** Hash of the newest event: send it back as `expectedVersion`, so that a stale screen is refused. */
  readonly version: string;
  readonly task: TaskView | null;
  readonly flow: readonly FlowStepView[];
  readonly data: DataView | null;
  readonly result: ResultView | null;
  /** Alarms: integrity findings, guardian's silence. Empty when all is well. */
  readonly alarms: readonly string[];
  /** Only in a Latihan. */
  readonly practice: PracticeHint | null;
};

export type HomeCalls = {
  /** One call opens the sidebar. `period` null = the one under way. */
  'home.load': { args: { readonly period: string | null }; answer: HomeView };
  /**
   * Whether something happened since: a page left open asks this, cheaply, and loads anew only when the version isn't
   * the one it shows. Read off the record alone, without its countersigning cells.
   */
  'home.version': { args: { readonly period: string }; answer: { readonly version: string } };
};
