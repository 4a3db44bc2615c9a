import type { IncomingKind } from '../../domain/letter/incomingLetter';
import type { OutgoingStatus } from '../../domain/letter/outgoingLetter';

/** Where a letter's number comes from: typed in, from `Surat Keluar`, or given at signing and recorded later. */
export type NumberSource = 'typed' | 'register' | 'atSigning';

/** Dates `YYYY-MM-DD`; `deadline` '' when the letter names none. */
export type IncomingInput = {
  readonly from: string;
  readonly number: string;
  readonly date: string;
  readonly received: string;
  readonly subject: string;
  readonly deadline: string;
  readonly kind: IncomingKind;
};

export type IncomingView = IncomingInput & {
  readonly no: number;
  /** "Laporan utama", "Laporan Perbaikan ke-1" */
  readonly report: string;
  /** "Dijawab dengan surat Nomor … tanggal …" or "Belum dijawab"; '' for letters that ask for nothing. */
  readonly answer: string;
};

export type OutgoingView = {
  readonly number: string;
  /** "5 Juli 2021" */
  readonly date: string;
  readonly addressee: string;
  readonly subject: string;
  readonly status: OutgoingStatus;
  readonly statusText: string;
  readonly reason: string;
  /** Not for a letter that stands in the record. */
  readonly mayCancel: boolean;
};

export type LettersView = {
  /** null: the office has no register of its own. */
  readonly register: { readonly next: string; readonly lines: readonly OutgoingView[] } | null;
  readonly incoming: readonly IncomingView[];
};

export type LetterCalls = {
  /** What the form of step 6 starts from. */
  'letter.load': {
    args: { readonly period: string };
    answer: {
      /** null: numbers are typed in. `own`: the number is this letter's already. */
      readonly register: { readonly next: string; readonly own: boolean } | null;
      readonly date: string;
      readonly addressee: string;
      readonly addresseePlace: string;
      /** "Plt. Camat Sukamaju: Nama"; null while the name isn't known. */
      readonly signatory: string | null;
      /** Incoming letters that this one may answer, the newest first. */
      readonly requests: readonly {
        readonly no: number;
        readonly number: string;
        /** "Kepala Bagian Organisasi Setda, 28 Juni 2021" */
        readonly detail: string;
      }[];
    };
  };
  /** A number given at signing, recorded before the report is sent. */
  'letter.number': {
    args: { readonly period: string; readonly expectedVersion: string; readonly number: string };
    answer: { readonly code: string };
  };
  'letters.load': { args: { readonly period: string }; answer: LettersView };
  /** For any other letter of the office. `request`: made up by the page, so that a click repeated takes one number. */
  'letters.reserve': {
    args: {
      readonly request: string;
      readonly date: string;
      readonly addressee: string;
      readonly subject: string;
    };
    answer: { readonly number: string };
  };
  'letters.cancel': {
    args: { readonly number: string; readonly reason: string };
    answer: { readonly cancelled: true };
  };
  /** `no` null = a new one. */
  'incoming.save': {
    args: IncomingInput & { readonly no: number | null; readonly period: string };
    answer: { readonly no: number };
  };
};
