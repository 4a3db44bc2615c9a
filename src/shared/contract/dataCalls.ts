import type { PaperCounts } from '../../domain/paper/paperCounts';

/** One answer sheet, where it stands and what is said about it. */
export type ReviewRow = {
  readonly id: string;
  /** "Respons Formulir baris 12" */
  readonly where: string;
  /** "12 Mei 2021, Perempuan, 41 tahun, KTP" */
  readonly what: string;
  /** Mark of what it says now: a decision is about this and nothing later. '' where the row isn't found. */
  readonly said: string;
  /** Id under which it was set aside before its respondent changed it; '' for others. */
  readonly instead: string;
  /** Why it isn't counted; '' for one that counts. */
  readonly reason: string;
  /** Set aside by hand: may be counted again. */
  readonly aside: boolean;
};

/** At most a hundred rows; `total` says how many there are. */
export type ReviewList = { readonly total: number; readonly rows: readonly ReviewRow[] };

/** Something that a person should look at (*Perlu dilihat*); never removed by itself. */
export type ReviewFlag = ReviewList & {
  readonly kind: string;
  readonly sentence: string;
  /** The reason that is usual for not counting one of these; '' = none. */
  readonly usualReason: string;
};

/** Every answer sheet of the period: counted + not counted + late + of other periods = all rows of the tabs. */
export type DataReview = {
  readonly all: number;
  readonly counted: number;
  readonly elsewhere: number;
  readonly target: number | null;
  readonly perSource: readonly { readonly label: string; readonly n: number }[];
  readonly perService: readonly { readonly label: string; readonly n: number }[];
  /** Set aside and changed since: to be decided again before the data is locked. */
  readonly lapsed: ReviewList;
  readonly notCounted: ReviewList;
  /** Terlambat: come in after the data was locked. */
  readonly late: ReviewList;
  readonly flags: readonly ReviewFlag[];
  /** What a person must know of the figures: elements that not every source asks about. */
  readonly notes: readonly string[];
  /** "2 jawaban berubah setelah data dikunci." */
  readonly drift: string | null;
  readonly locked: boolean;
};

/** A paper sheet as typed: answers in the order of the questionnaire, `-` for a blank. */
export type PaperRow = {
  readonly serial: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly sex: 'L' | 'P' | '';
  readonly age: number | null;
  readonly education: string;
  readonly occupation: string;
  readonly service: string;
  readonly answers: string;
  readonly remark: string;
};

export type PaperView = {
  /** The next free serial number: "0042". */
  readonly next: string;
  readonly typed: number;
  /** How many questions a sheet asks. */
  readonly questions: number;
  readonly counts: PaperCounts;
  /** Said when more or fewer sheets are typed than came back usable. */
  readonly countsNote: string | null;
  readonly services: readonly string[];
  readonly educations: readonly string[];
  readonly occupations: readonly string[];
  readonly batches: readonly { readonly batch: string; readonly label: string; readonly n: number }[];
  /** A tenth, drawn by lot: still to be typed a second time by somebody else; sheets of one's own aren't in it. */
  readonly second: readonly { readonly serial: string; readonly date: string }[];
  /** How many of the tenth were typed a second time, and where the two differ. */
  readonly compared: number;
  readonly discrepancies: readonly { readonly serial: string; readonly sentence: string }[];
};

export type DataCalls = {
  'paper.load': { args: { readonly period: string }; answer: PaperView };
  /** Types sheets into `Formulir Kertas`; `batch` '' begins one. Refused whole when a serial number is taken. */
  'paper.add': {
    args: { readonly batch: string; readonly rows: readonly PaperRow[] };
    answer: { readonly batch: string; readonly added: number; readonly next: string };
  };
  /** Takes back a batch, or with `serial` one sheet of it. */
  'paper.undo': {
    args: { readonly batch: string; readonly serial: string };
    answer: { readonly removed: number };
  };
  'paper.counts': {
    args: { readonly period: string; readonly counts: PaperCounts };
    answer: { readonly saved: true };
  };
  /** The second entry of a sheet by another person; answers where it differs from the first. */
  'paper.second': {
    args: { readonly serial: string; readonly answers: string };
    answer: { readonly same: boolean; readonly sentence: string };
  };
  /** Every row looked at: what counts, what doesn't and why, what is late, what a person should look at. */
  'data.review': { args: { readonly period: string }; answer: DataReview };
  /** Doesn't count these answers any more, or counts them again; the reason is printed in the report. */
  'data.setAside': {
    args: {
      readonly period: string;
      readonly expectedVersion: string;
      readonly rows: readonly { readonly id: string; readonly said: string; readonly instead: string }[];
      readonly reason: string;
      readonly include: boolean;
    };
    answer: { readonly changed: number };
  };
  /** Long work where there are very many rows: call again with the same args until `done`; `doing` says how far it is. */
  'data.lock': {
    args: { readonly period: string; readonly expectedVersion: string; readonly shortfallReason: string };
    answer: {
      readonly done: boolean;
      readonly doing: string;
      /** These hold once it is done. */
      readonly counted: number;
      readonly excluded: number;
      readonly code: string;
    };
  };
  'data.reopen': {
    args: { readonly period: string; readonly expectedVersion: string; readonly reason: string };
    answer: { readonly revision: number };
  };
};
