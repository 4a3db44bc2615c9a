import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import { type TableReader, tableReader, type UnreadableRow } from '../../domain/survey/readTable';
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
  /** Elements of the office's list for which it has no column: it can't answer for a period in which it was used. */
  readonly lacks?: SurveyProblem | undefined;
  /** Whether the tab has a column of survey dates or time stamps. */
  readonly dated: boolean;
  /** Every row that can be read, complete or not, of all periods. */
  readonly responses: readonly SurveyResponse[];
  readonly unreadable: readonly UnreadableRow[];
};

/** Every row of every tab, all periods together. */
export type AllAnswers = { readonly tabs: readonly ReadTab[] };

/** How a tab's rows are read. */
export type TabReader = TableReader & Pick<ReadTab, 'elements' | 'lacks'>;

/**
 * How the tabs of the workbook are read: our own and the form's name what they ask, so that no order is guessed. Where
 * the office's list has grown since a tab was made, it is read by what it does ask: its rows of earlier periods stand.
 */
export const readerOf = (
  source: ResponseSource,
  top: RawTable['rows'],
  elements: RawTable['elements'],
): Result<TabReader, SurveyProblem> => {
  const readBy = (asked: RawTable['elements']) =>
    tableReader(top, {
      vocabulary: surveyVocabulary,
      order: 'element',
      source,
      ...(asked === undefined ? {} : { elements: asked }),
    });
  const reader = readBy(elements);
  if (reader.ok) return ok({ ...reader.value, elements });
  const lacks = reader.problem;
  if (lacks.kind !== 'missingElements' || elements === undefined) return reader;
  const present = elements.filter((code) => !lacks.elements.includes(code));
  const rest = readBy(present);
  return rest.ok ? ok({ ...rest.value, elements: present, lacks }) : rest;
};

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
    // Without a row below its titles a tab says nothing, however they read.
    if (rows.length < 2) continue;
    const reader = readerOf(source, rows, elements);
    if (!reader.ok) {
      if (reader.problem.kind === 'emptyTable') continue;
      return refuse(unreadableTab(source, reader.problem));
    }
    const { plan, read, ...asked } = reader.value;
    const { responses, unreadable } = read(rows);
    const { headerLine, questionnaire } = plan;
    tabs.push({ source, headerLine, questionnaire, ...asked, responses, unreadable });
  }
  return ok({ tabs });
};
