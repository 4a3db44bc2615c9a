import type { CivilDate, Instant } from '../../domain/calendar/civilDate';

export type Clock = {
  now(): Instant;
  /** Today in the office's zone (WIB, WITA or WIT), whatever zone the script runs in. */
  today(): CivilDate;
};
