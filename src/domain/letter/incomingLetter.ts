import type { CivilDate } from '../calendar/civilDate';

/** What the regency's letter wants: the report, a sent report put right, or something else. */
export type IncomingKind = 'request' | 'correction' | 'other';

/** One line of the register of incoming letters (Surat Masuk), as far as it is about the survey's report. */
export type IncomingLetter = {
  readonly no: number;
  readonly received: CivilDate;
  readonly from: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly subject: string;
  /** Day by which it wants its answer; null when it names none. */
  readonly deadline: CivilDate | null;
  readonly kind: IncomingKind;
  /** Id of the period whose report it is about. */
  readonly period: string;
  /** 0 = the main report; k = it led to "Laporan Perbaikan ke-k". */
  readonly correction: number;
  /** Number of the outgoing letter that answers it; '' while there is none, or while it has no number yet. */
  readonly answeredBy: string;
  /** Date of that letter; null while there is none. */
  readonly answeredOn: CivilDate | null;
};

/** Letters about one report of a period that want an answer by a day, the earliest first. */
export const withDeadline = (
  letters: readonly IncomingLetter[],
  period: string,
  correction: number,
): readonly (IncomingLetter & { readonly deadline: CivilDate })[] =>
  letters
    .flatMap((one) => (one.deadline === null ? [] : [{ ...one, deadline: one.deadline }]))
    .filter((one) => one.period === period && one.correction === correction && one.kind !== 'other')
    .sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
