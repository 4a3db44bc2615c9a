import type { CivilDate } from '../calendar/civilDate';

/**
 * Something about counted answers that a person should look at (*Perlu dilihat*). It never removes anything: not
 * counting a row is a person's decision with a reason. `ids` are ids of responses, in the order of their tabs.
 */
export type Suspicion =
  /** Many online answers within a few minutes: one device passed round, or one person typing. `from`: `YYYY-MM-DD HH:MM`. */
  | { readonly kind: 'burst'; readonly ids: readonly string[]; readonly from: string }
  /** Several online answers in one night; `night` is the day on which it began. */
  | { readonly kind: 'night'; readonly ids: readonly string[]; readonly night: CivilDate }
  /** The same answer to every question. */
  | { readonly kind: 'straightLine'; readonly ids: readonly string[] }
  /** Same day, same full profile, same answers, same source. */
  | { readonly kind: 'identical'; readonly ids: readonly string[] }
  /** The same from two sources within a few days: likely one person's sheet taken in twice. */
  | { readonly kind: 'acrossSources'; readonly ids: readonly string[] }
  /** An age that can hardly be, by itself or with what else was said. */
  | { readonly kind: 'improbable'; readonly ids: readonly string[] };
