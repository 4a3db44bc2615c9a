import { compareElements, type ElementCode } from '../../domain/survey/element';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import { importQuestionOf, importQuestionTitle } from '../../shared/office/importTitles';
import { headers } from '../../shared/office/tabs';
import { questionColumns } from '../calculation/questionColumns';
import type { ColumnLayout } from '../ports/responses';

/** Titles of the tab's columns up to its last own one; further columns are the staff's. */
export const importTitles = (head: readonly string[] | undefined): readonly string[] => {
  const end = head?.lastIndexOf(headers.import.at(-1) ?? '') ?? -1;
  return head === undefined || end < 0 ? headers.import : head.slice(0, end + 1);
};

/** Where a question's answers stand: a single question shares the column of the first of several. */
export const columnOfQuestion = (titles: readonly string[], element: ElementCode, question: number): number =>
  titles.findIndex((title) => {
    const found = importQuestionOf(title);
    const part = found?.part === '' ? 'a' : found?.part;
    return found?.element === element && part === String.fromCharCode(97 + question);
  });

/**
 * The tab's columns with room for every question of a file: further elements behind the last one, further questions
 * behind their element's, whose own column becomes the first of them. Null when there is room already.
 */
export const layoutFor = (
  titles: readonly string[],
  questionnaire: Questionnaire,
): { readonly titles: readonly string[]; readonly layout: ColumnLayout | null } => {
  let next = [...titles];
  const inserted: number[] = [];
  for (const { code, questions } of [...questionnaire].sort((a, b) => compareElements(a.code, b.code))) {
    const there = next.flatMap((title, at) => (importQuestionOf(title)?.element === code ? [at] : []));
    const last = there.at(-1) ?? next.map((title) => importQuestionOf(title) !== null).lastIndexOf(true);
    for (let missing = questions - there.length; missing > 0; missing -= 1) {
      next.splice(last + 1, 0, '');
      inserted.push(last + 2);
    }
    const all = Math.max(questions, there.length);
    const columns = questionColumns([{ code, questions: all }]);
    const first = there[0] ?? last + 1;
    next = next.map((title, at) => {
      const column = columns[at - first];
      return at >= first && column !== undefined ? importQuestionTitle(column.title) : title;
    });
  }
  return { titles: next, layout: inserted.length === 0 ? null : { titles: next, inserted } };
};
