import type { IndexResult } from '../../domain/index/indexResult';
import type { Exclusion } from '../../domain/survey/exclusion';
import { exclusionPhrase } from '../messages/surveyProblem';
import { elementName } from '../questionnaire/elementNames';
import { formatDecimal, formatInteger } from './formatNumber';
import { gradeLabel, weightLabel } from './gradeLabel';

const shownExclusions = 20;

/** The figures of an index as aligned lines of text, for a terminal. */
export const indexTable = (title: string, result: IndexResult, excluded: readonly Exclusion[]): string => {
  const rows = result.elements.map((element) => [
    element.code,
    elementName(element.code),
    formatInteger(element.n),
    formatDecimal(element.sum, Number.isInteger(element.sum) ? 0 : 2),
    formatDecimal(element.nrr, 3),
    formatDecimal(element.nrrWeighted, 3),
    gradeLabel(element.grade),
  ]);
  return [
    title,
    '',
    ...aligned([['', 'Unsur pelayanan', 'n', 'Jumlah', 'NRR', 'NRR tertimbang', 'Mutu'], ...rows]),
    '',
    ...aligned(
      [
        ['Kuesioner dihitung', formatInteger(result.counted)],
        ['Tidak dihitung', formatInteger(excluded.length)],
        ['Bobot', weightLabel(result.weight, result.elements.length)],
        ['Indeks', formatDecimal(result.index, 3)],
        ['IKM', formatDecimal(result.ikm, 2)],
        ['Mutu', gradeLabel(result.grade)],
      ],
      'left',
    ),
    ...exclusionLines(excluded),
  ].join('\n');
};

const exclusionLines = (excluded: readonly Exclusion[]): string[] => {
  if (excluded.length === 0) return [];
  const shown = excluded
    .slice(0, shownExclusions)
    .map(({ row, reason }) => `  baris ${row}: ${exclusionPhrase(reason)}`);
  const rest = excluded.length - shown.length;
  return ['', 'Tidak dihitung:', ...shown, ...(rest > 0 ? [`  dan ${formatInteger(rest)} baris lain`] : [])];
};

const numeric = /^-?[\d.,]+$/;

/** Columns padded to their widest text; figures to the right unless all is to stand left. */
const aligned = (rows: readonly (readonly string[])[], side?: 'left'): string[] => {
  const columns = rows[0]?.map((_, at) => at) ?? [];
  const widths = columns.map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const right = columns.map(
    (at) => side !== 'left' && rows.slice(1).every((row) => numeric.test(row[at] ?? '')),
  );
  return rows.map((row) =>
    columns
      .map((at) =>
        right[at] ? (row[at] ?? '').padStart(widths[at] ?? 0) : (row[at] ?? '').padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
};
