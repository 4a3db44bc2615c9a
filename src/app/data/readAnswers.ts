import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import { tableReader, type UnreadableRow } from '../../domain/survey/readTable';
import type { SurveyProblem } from '../../domain/survey/surveyProblem';
import type { ResponseSource, SurveyResponse } from '../../domain/survey/surveyResponse';
import { tableNames } from '../../shared/office/fileNames';
import { sourceTabs } from '../../shared/office/sourceWords';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import type { RawTable } from '../ports/responses';
import type { Problem } from '../problem';

/** The rows of one tab, each read once; whether and for which period they count is judged afterwards. */
export type ReadTab = {
  readonly source: ResponseSource;
  readonly headerLine: number;
  readonly questionnaire: Questionnaire;
  /** The elements that the office says must be there; left out for the nine. */
  readonly elements?: readonly ElementCode[] | undefined;
  /** Whether the tab has a column of survey dates or time stamps. */
  readonly dated: boolean;
  /** Every row that can be read, complete or not, of all periods. */
  readonly responses: readonly SurveyResponse[];
  readonly unreadable: readonly UnreadableRow[];
};

/** Every row of every tab, all periods together. */
export type AllAnswers = { readonly tabs: readonly ReadTab[] };

/** How the tabs of the workbook are read: our own and the form's name what they ask, so that no order is guessed. */
export const readerOf = (
  source: ResponseSource,
  top: RawTable['rows'],
  elements: RawTable['elements'],
): ReturnType<typeof tableReader> =>
  tableReader(top, {
    vocabulary: surveyVocabulary,
    order: 'element',
    source,
    ...(elements === undefined ? {} : { elements }),
  });

export const unreadableTab = (source: ResponseSource, problem: SurveyProblem): Problem => ({
  kind: 'unreadableTable',
  where: tableNames.tab(sourceTabs[source]),
  problem,
});

/**
 * Reads the raw rows of every source once: columns by what their titles ask, each row by itself. Refused when a tab
 * as a whole makes no sense.
 */
export const readAnswers = (tables: readonly RawTable[]): Result<AllAnswers, Problem> => {
  const tabs: ReadTab[] = [];
  for (const { source, rows, elements } of tables) {
    // A tab in which nobody answered lacks no column: an office with further elements may use one source only.
    if (rows.length < 2) continue;
    const reader = readerOf(source, rows, elements);
    if (!reader.ok) {
      if (reader.problem.kind === 'emptyTable') continue;
      return refuse(unreadableTab(source, reader.problem));
    }
    const { plan, dated, read } = reader.value;
    const { responses, unreadable } = read(rows);
    const { headerLine, questionnaire } = plan;
    tabs.push({ source, headerLine, questionnaire, elements, dated, responses, unreadable });
  }
  return ok({ tabs });
};
