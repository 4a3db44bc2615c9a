import type { CivilDate } from '../calendar/civilDate';
import type { Answer, ElementCode } from './element';

/** Where an answer sheet came from. */
export type ResponseSource = 'form' | 'paper' | 'import';

/** What a respondent said of themself; every part may be missing. Never a name, NIK or phone number. */
export type Profile = {
  readonly sex?: 'L' | 'P';
  readonly age?: number;
  readonly education?: string;
  readonly occupation?: string;
  readonly service?: string;
  readonly disability?: boolean;
};

/**
 * One filled questionnaire as read from a sheet or file, not yet judged.
 * `answers` holds a list per element because an element may have several questions; `null` = left blank.
 */
export type SurveyResponse = {
  /** Stable identity inside its source, e.g. `form:2026-06-13T09:12:44:1` or `paper:0031`. */
  readonly id: string;
  readonly source: ResponseSource;
  /** Line in the sheet or file, header = 1. */
  readonly row: number;
  /** Survey date; decides the period. Absent where the file has none. */
  readonly date?: CivilDate;
  /** Wall-clock time at which an online answer was sent, `YYYY-MM-DD HH:MM:SS`; for screening only. */
  readonly at?: string;
  readonly profile: Profile;
  readonly answers: Readonly<Partial<Record<ElementCode, readonly (Answer | null)[]>>>;
  /** Free text: suggestion, complaint. */
  readonly remark?: string;
  /** Why something was rated low, where the form asks for it. */
  readonly reason?: string;
};
