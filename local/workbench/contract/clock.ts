import type { Call, Nothing } from './call';

/** The office's clock, and what ran while time passed. Instants are milliseconds since 1970. */

export type ClockView = {
  readonly now: number;
  /** "Kamis, 1 Juli 2021" */
  readonly date: string;
  /** "09.00 WIB" */
  readonly time: string;
  /** The date in ISO form, for a date field. */
  readonly day: string;
  /** Clock triggers that wait for their time. */
  readonly triggers: number;
};

/** How far time goes: minutes, the next working day's morning, or the morning of a date (YYYY-MM-DD). */
export type ClockLeap =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'workday' }
  | { readonly kind: 'date'; readonly day: string };

export type ClockRun = {
  readonly at: number;
  readonly handler: string;
  /** What it is for, in words; null for a handler that isn't known here. */
  readonly what: string | null;
  readonly user: string;
  readonly outcome: 'completed' | 'failed' | 'killed' | 'timed out' | 'not started';
  /** What went wrong; null when nothing did. */
  readonly failure: string | null;
  readonly calls: number;
  readonly seconds: number;
};

/** What a stretch of time brought; `until` is set while there is still way to go: ask again with it. */
export type ClockPassed = {
  readonly clock: ClockView;
  readonly runs: readonly ClockRun[];
  readonly until: number | null;
};

export type ClockCalls = {
  'clock.view': Call<Nothing, ClockView>;
  'clock.leap': Call<ClockLeap, ClockPassed>;
  /** Goes on with a leap that has still way to go. */
  'clock.goOn': Call<{ readonly until: number }, ClockPassed>;
};
