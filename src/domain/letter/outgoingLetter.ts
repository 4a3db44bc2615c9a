import type { CivilDate, Instant } from '../calendar/civilDate';

/** `reserved` until the letter is made; a cancelled number keeps its line and is never given again. */
export type OutgoingStatus = 'reserved' | 'used' | 'cancelled';

/** One line of the office's register of outgoing letters (Surat Keluar). */
export type OutgoingLetter = {
  /** Sequence number within the year, from 1; 0 where a person typed a line without it. */
  readonly sequence: number;
  readonly year: number;
  /** The whole number as it is printed on the letter. */
  readonly number: string;
  readonly date: CivilDate;
  readonly addressee: string;
  readonly subject: string;
  readonly status: OutgoingStatus;
  /** Why it was cancelled; '' otherwise. */
  readonly reason: string;
  /** E-mail of who reserved it, and when. */
  readonly by: string;
  readonly at: Instant;
  /** What it was reserved for, so that the same letter asked for twice takes the same number. */
  readonly key: string;
};

/**
 * The next sequence number of a year: above every line of that year, cancelled ones too, and above `floor`, the
 * highest number known to have been given (lines that a person deleted, numbers from before the register).
 */
export const nextSequence = (
  register: readonly Pick<OutgoingLetter, 'sequence' | 'year'>[],
  year: number,
  floor: number,
): number =>
  register.reduce((highest, one) => (one.year === year ? Math.max(highest, one.sequence) : highest), floor) +
  1;

/** The line that stands for a key, unless it was cancelled. */
export const lineFor = (register: readonly OutgoingLetter[], key: string): OutgoingLetter | null =>
  register.find((one) => one.key === key && one.status !== 'cancelled') ?? null;
