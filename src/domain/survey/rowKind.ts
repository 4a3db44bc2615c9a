import { identifyColumn } from './columnIdentity';
import type { ColumnPlan } from './columnPlan';
import { plainText } from './plainText';
import { cellText, type TableRow } from './tableRow';
import type { SurveyVocabulary } from './vocabulary';

/** What a row below the header is; only `answers` is a questionnaire, and a `summary` is named to the reader. */
export type RowKind = 'answers' | 'blank' | 'header' | 'numbering' | 'summary';

/**
 * Tells a filled questionnaire from a blank row, a repeated header (exports repeat it on every printed page), the
 * line of column numbers under a header, and the sums under the answers.
 */
export const rowKindOf = (row: TableRow, plan: ColumnPlan, vocabulary: SurveyVocabulary): RowKind => {
  const texts = row.cells.map(cellText);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  if (isRepeatedHeader(texts, plan, vocabulary)) return 'header';
  if (isColumnNumbering(filled)) return 'numbering';
  return isSummary(filled[0] ?? '', vocabulary) ? 'summary' : 'answers';
};

const isRepeatedHeader = (
  texts: readonly string[],
  plan: ColumnPlan,
  vocabulary: SurveyVocabulary,
): boolean =>
  plan.answers.every(({ column }) => {
    const text = texts[column - 1] ?? '';
    return letters.test(text) && identifyColumn(text, vocabulary, 'element').kind === 'answer';
  });

const letters = /\p{L}/u;

/** "(1) (2) (3) …" counting beyond 4, which no row of answers can. */
const isColumnNumbering = (filled: readonly string[]): boolean =>
  filled.length > 5 && filled.every((text, at) => text.replace(/^\((.*)\)$/, '$1') === String(at + 1));

const isSummary = (first: string, vocabulary: SurveyVocabulary): boolean => {
  if (/^(?:[Σ∑]|\*+\))/u.test(first)) return true;
  const plain = plainText(first);
  return vocabulary.summaryRows.some((phrase) => plain === phrase || plain.startsWith(`${phrase} `));
};
