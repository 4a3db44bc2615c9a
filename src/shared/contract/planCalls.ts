import type { PlanStatus } from '../../domain/plan/planItem';
import type { PlanItemInput } from './documentCalls';

/** `period` and `no` (from 1 within it) find the item; `programme` makes sure that it is still the one meant. */
type PlanItemRef = { readonly period: string; readonly no: number; readonly programme: string };

/** What became of an item. `date` `YYYY-MM-DD` or ''; `progress` 0–100, null when nobody judged it. */
export type FollowUpInput = {
  readonly status: PlanStatus;
  readonly progress: number | null;
  readonly date: string;
  readonly note: string;
  /** A link, or the name of a paper. */
  readonly evidence: string;
};

export type FollowUpView = PlanItemRef &
  FollowUpInput & {
    /** "U3 Waktu Penyelesaian" or "Aduan dan Saran" */
    readonly subject: string;
    /** "TW III dan IV, Kasi Yanum" */
    readonly when: string;
    /** Neither a date nor a word says what became of it. */
    readonly answered: boolean;
  };

export type PlanCalls = {
  /** The plan of the semester before (lampiran 4) and that of this one, each with what became of it. */
  'plan.load': {
    args: { readonly period: string };
    answer: {
      readonly plans: readonly {
        readonly title: string;
        /** Of the semester before: the report waits for its account. */
        readonly awaited: boolean;
        readonly items: readonly FollowUpView[];
      }[];
    };
  };
  /** `photo`: evidence to be filed; its address becomes the item's evidence. */
  'plan.record': {
    args: PlanItemRef &
      FollowUpInput & { readonly photo: { readonly mimeType: string; readonly base64: string } | null };
    answer: { readonly evidence: string };
  };
  /** What was written into the table of the meeting sheet, as plan items; `element` '' where it can't be told. */
  'meeting.notes': {
    args: { readonly period: string };
    answer: { readonly plan: readonly PlanItemInput[]; readonly decisions: readonly string[] };
  };
};
