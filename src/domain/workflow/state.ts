import type { CivilDate, Instant } from '../calendar/civilDate';
import type { ContentHashes, ContentKind, Sha256 } from './content';
import type { Action, Channel, Via } from './event';
import type { Deputy, Performer } from './role';
import type { StepNumber } from './steps';

/** A signature under a step: one accepted event, and what it was bound to. */
export type Mark = {
  readonly no: number;
  readonly hash: Sha256;
  readonly at: Instant;
  readonly email: string;
  readonly role: Performer;
  readonly deputy: Deputy | null;
  readonly twoPosts: boolean;
  readonly action: Action;
  readonly via: Via;
  readonly note: string;
  readonly correction: number;
  readonly revision: number;
  readonly content: ContentHashes;
};

/** A return (Kembalikan untuk Diperbaiki) or a reopening: both start the next revision. An empty note means none was given. */
export type SentBack = {
  readonly kind: 'returned' | 'reopened' | 'correction';
  readonly no: number;
  readonly at: Instant;
  readonly email: string;
  readonly role: Performer;
  readonly deputy: Deputy | null;
  readonly via: Via;
  readonly from: StepNumber;
  readonly to: StepNumber;
  readonly note: string;
  /** Of a correction: the regency's letter, as it was named. */
  readonly letter?: string;
  readonly correction: number;
  /** The revision it ended. */
  readonly revision: number;
};

export type LapseCause =
  | { readonly kind: 'contentChanged'; readonly content: readonly ContentKind[] }
  | { readonly kind: 'sentBack'; readonly by: SentBack };

/**
 * Where a step stands. `open` may hold the first mark of a step of two parts; `returned` is open again because it
 * was sent back; `lapsed` was signed and no longer counts: it can be done again when its turn comes.
 */
export type StepState =
  | { readonly status: 'waiting' }
  | { readonly status: 'open'; readonly marks: readonly Mark[] }
  | { readonly status: 'returned'; readonly by: SentBack }
  | { readonly status: 'lapsed'; readonly marks: readonly Mark[]; readonly because: LapseCause }
  | { readonly status: 'done'; readonly marks: readonly Mark[] };

export type StepStates = Readonly<Record<StepNumber, StepState>>;

/** One sending by one channel. `intended`: a mail of which nobody knows yet whether it left. */
export type Sending = {
  readonly key: string;
  readonly status: 'intended' | 'sent' | 'notSent';
  readonly channel: Channel;
  readonly to: string;
  readonly date: CivilDate | null;
  readonly proof: string;
  readonly at: Instant;
  readonly email: string;
};

/** How long a step really took, once it was done: one entry per time it was done. */
export type StepPass = {
  readonly step: StepNumber;
  readonly correction: number;
  readonly revision: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly email: string;
};

export type FiledScan = { readonly mark: Mark; readonly paperPlace: string };

/** A decision not to count an answer sheet as it stood then; `said` is the mark of what it said. */
export type SetAside = { readonly reason: string; readonly said: string; readonly at: Instant };

/** An event that stands in the log but could not have been decided: ignored, and named by the integrity check. */
export type IgnoredEvent = {
  readonly no: number;
  readonly action: Action;
  readonly role: Performer;
  readonly step: StepNumber;
};

export type NotOpened = {
  readonly stage: 'notOpened';
  readonly period: string;
  readonly version: '';
  readonly keys: readonly string[];
  readonly ignored: readonly IgnoredEvent[];
};

export type OpenedPeriod = {
  readonly stage: 'underWay' | 'archived';
  readonly period: string;
  readonly endsOn: CivilDate;
  readonly openedAt: Instant;
  /** 0 = main report; k = Laporan Perbaikan ke-k. */
  readonly correction: number;
  readonly revision: number;
  readonly steps: StepStates;
  /** First step that isn't done; null when the report has been sent. */
  readonly current: StepNumber | null;
  /** Since when everyone waits for the current step. */
  readonly currentSince: Instant;
  /** Newest hash the log knows of each kind of content. */
  readonly known: ContentHashes;
  /** Responses set aside by hand, by id. */
  readonly excluded: Readonly<Record<string, SetAside>>;
  /** Of the report under way, newest last. */
  readonly sendings: readonly Sending[];
  readonly letter: { readonly number: string; readonly date: CivilDate } | null;
  readonly onDeskSince: Instant | null;
  readonly scan: FiledScan | null;
  readonly receipt: { readonly date: CivilDate; readonly proof: string } | null;
  readonly archivePlace: string | null;
  /** Everything sent back so far, oldest first. */
  readonly sentBack: readonly SentBack[];
  /** Every mark ever made, lapsed ones too, oldest first. */
  readonly marks: readonly Mark[];
  readonly passes: readonly StepPass[];
  /** Keys of all accepted events: a second click finds its first. */
  readonly keys: readonly string[];
  readonly ignored: readonly IgnoredEvent[];
  /** Hash of the period's newest event; a screen sends it back, so that a stale one is refused. */
  readonly version: Sha256;
};

/** The state of one period: a pure fold of its events (`evolve.ts`). */
export type PeriodState = NotOpened | OpenedPeriod;
