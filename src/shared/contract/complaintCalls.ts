import type { Complaint, ComplaintChannel } from '../../domain/report/reportFacts';
import type { ElementCode } from '../../domain/survey/element';

/** Dates `YYYY-MM-DD`; `doneOn` '' while it isn't dealt with. */
export type ComplaintInput = {
  readonly date: string;
  readonly channel: ComplaintChannel;
  readonly text: string;
  readonly element: ElementCode | null;
  readonly person: string;
  readonly status: Complaint['status'];
  readonly doneOn: string;
  readonly answer: string;
  /** Id of the answer sheet whose free text it is; '' = typed in. */
  readonly origin: string;
};

/** `open`: "Terbuka 12 hari" or "Selesai dalam 3 hari". */
export type ComplaintView = ComplaintInput & { readonly no: number; readonly open: string };

/** A suggestion, or the reason for a low answer; `origin` makes it known once it is taken over. */
export type FreeText = {
  readonly origin: string;
  readonly date: string;
  readonly text: string;
  /** "Alasan nilai rendah: U3 Waktu Penyelesaian"; '' for a suggestion. */
  readonly about: string;
  /** The element that a reason is certainly about. */
  readonly element: ElementCode | null;
};

export type ComplaintsView = {
  readonly items: readonly ComplaintView[];
  /** Free texts of counted answers that nobody has taken over yet. */
  readonly texts: readonly FreeText[];
  readonly moreTexts: number;
  /** What a complaint may be about: the elements of this period's questionnaire. */
  readonly elements: readonly { readonly code: ElementCode; readonly label: string }[];
};

export type ComplaintCalls = {
  'complaints.load': { args: { readonly period: string }; answer: ComplaintsView };
  /** `no` null = a new one. */
  'complaints.save': {
    args: ComplaintInput & { readonly no: number | null };
    answer: { readonly no: number };
  };
};
