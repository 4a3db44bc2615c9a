import type { OfficialLine } from '../../domain/official/parseOfficials';

/** The hidden tab `Pejabat`: who holds which post, for good or as a deputy between dates. */
export type Officials = {
  /** Lines as plain text, posts and deputies as identifiers, dates as YYYY-MM-DD. One read. */
  read(): readonly OfficialLine[];
  /** Replaces every line. Owner only: who is who decides whose approval counts. */
  put(lines: readonly OfficialLine[]): void;
};
