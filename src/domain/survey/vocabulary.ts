import type { MonthNumbers } from '../calendar/parseCivilDate';
import type { ElementCode } from './element';

/** What a column other than an answer says. `number` is the respondent's running number. */
export type ColumnField =
  | 'number'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'year'
  | 'semester'
  | 'sex'
  | 'age'
  | 'education'
  | 'occupation'
  | 'service'
  | 'disability'
  | 'remark'
  | 'reason';

/** The texts that stand for the answers 1, 2, 3 and 4 to a question, as plain text. */
export type AnswerTexts = readonly [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
];

/**
 * The words by which files name things. All are plain text (see `plainText`); the words themselves are
 * Indonesian and live in `src/shared/questionnaire`.
 */
export type SurveyVocabulary = {
  readonly months: MonthNumbers;
  readonly answers: Readonly<Partial<Record<ElementCode, AnswerTexts>>>;
  /** Phrases that, anywhere in a title, tell which element its question asks about. */
  readonly elements: readonly (readonly [phrase: string, element: ElementCode])[];
  /** Phrases with which the title of a field begins. */
  readonly fields: readonly (readonly [phrase: string, field: ColumnField])[];
  /** Beginnings of titles of columns that identify a person and are dropped at the door. */
  readonly identity: readonly string[];
  /** Beginnings of titles that may mention an element without being an answer (notes). */
  readonly ignored: readonly string[];
  /** Words that mark a computed column (NRR, tertimbang): never an answer, whatever element they name. */
  readonly computed: readonly string[];
  /** Words before a bare number: `u 3`, `unsur 3`. */
  readonly elementWords: readonly string[];
  /** Words before the number of a question as asked: `pertanyaan 8` is always about U9. */
  readonly questionWords: readonly string[];
  /** Beginnings of rows under the answers that sum them up. */
  readonly summaryRows: readonly string[];
  readonly sexes: Readonly<Record<string, 'L' | 'P'>>;
  /** Whether a person says to live with a disability. */
  readonly disability: Readonly<Record<string, boolean>>;
};
