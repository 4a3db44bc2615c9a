import { ok, type Result, refuse } from '../../domain/result';
import type { Exclusion, IncompletePolicy } from '../../domain/survey/exclusion';
import { type Questionnaire, standardQuestionnaire } from '../../domain/survey/questionnaire';
import { tableReader, type UnreadableRow } from '../../domain/survey/readTable';
import type { ResponseSource, SurveyResponse } from '../../domain/survey/surveyResponse';
import { tableNames } from '../../shared/office/fileNames';
import { sourceTabs } from '../../shared/office/sourceWords';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import type { RawTable } from '../ports/responses';
import type { Problem } from '../problem';

/** The rows of one tab, each read once; which period they belong to and who was set aside is asked afterwards. */
export type ReadTab = {
  readonly source: ResponseSource;
  readonly headerLine: number;
  /** Whether the tab has a column of survey dates or time stamps. */
  readonly dated: boolean;
  readonly responses: readonly SurveyResponse[];
  readonly excluded: readonly Exclusion[];
  readonly unreadable: readonly UnreadableRow[];
};

/** Every row of every tab, all periods together. */
export type AllAnswers = { readonly questionnaire: Questionnaire; readonly tabs: readonly ReadTab[] };

/**
 * Reads the raw rows of every source once: columns by what their titles ask, each row by itself. Refused when a tab
 * as a whole makes no sense.
 */
export const readAnswers = (
  tables: readonly RawTable[],
  incomplete: IncompletePolicy = 'exclude',
): Result<AllAnswers, Problem> => {
  let questionnaire: Questionnaire | null = null;
  const tabs: ReadTab[] = [];
  for (const { source, rows, elements } of tables) {
    const reader = tableReader(rows, readingOf(source, incomplete, elements));
    if (!reader.ok) {
      if (reader.problem.kind === 'emptyTable') continue;
      return refuse({
        kind: 'unreadableTable',
        where: tableNames.tab(sourceTabs[source]),
        problem: reader.problem,
      });
    }
    const { plan, dated, read } = reader.value;
    const { table, unreadable } = read(rows);
    questionnaire ??= plan.questionnaire;
    const { responses, excluded } = table;
    tabs.push({ source, headerLine: plan.headerLine, dated, responses, excluded, unreadable });
  }
  return ok({ questionnaire: questionnaire ?? standardQuestionnaire, tabs });
};

/** How the tabs of the workbook are read: our own and the form's name what they ask, so that no order is guessed. */
export const readingOf = (
  source: ResponseSource,
  incomplete: IncompletePolicy,
  elements: RawTable['elements'],
) => ({
  vocabulary: surveyVocabulary,
  order: 'element' as const,
  incomplete,
  source,
  ...(elements === undefined ? {} : { elements }),
});
