import type { IndexResult } from '../../domain/index/indexResult';
import { roundFloatScaled } from '../../domain/index/rounding';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import { formatDecimal, formatInteger } from '../../shared/format/formatNumber';
import { calculationWords as words } from '../../shared/messages/calculationWords';
import { questionColumns } from './questionColumns';

/** The first figure of the tab that isn't the engine's; texts as people read them. */
export type CalculationDifference = {
  readonly figure: string;
  readonly sheet: string;
  readonly expected: string;
};

export type Summary = readonly (readonly (string | number)[])[];

/** Decimals at which the NRR must agree: more than any report prints. */
const nrrDigits = 4;

/** Which data the tab was written from, as its last line says; '' when it doesn't. */
export const codeIn = (summary: Summary): string => String(rowOf(summary, words.code)[1] ?? '');

/** Sums and counts must be the same integers, NRR and IKM the same after rounding, the grade the same letter. */
export const differenceIn = (
  summary: Summary,
  questionnaire: Questionnaire,
  result: IndexResult,
): CalculationDifference | null => {
  const columns = questionColumns(questionnaire);
  const cells = (label: string, element: string): readonly unknown[] =>
    columns.flatMap((column, at) => (column.element === element ? [rowOf(summary, label)[at + 1]] : []));
  for (const { code, n, nrr, distribution } of result.elements) {
    const questions = questionnaire.find((one) => one.code === code)?.questions ?? 1;
    const total = distribution.reduce((sum, times, at) => sum + times * (at + 1), 0);
    const wrong =
      integer(`${words.count} ${code}`, added(cells(words.count, code)), n * questions) ??
      integer(`${words.sum} ${code}`, added(cells(words.sum, code)), total) ??
      decimal(`NRR ${code}`, cells(words.nrr, code)[0], nrr, nrrDigits);
    if (wrong !== null) return wrong;
  }
  const wrong = decimal('IKM', rowOf(summary, words.ikm)[1], result.ikm, 2);
  if (wrong !== null) return wrong;
  const grade = String(rowOf(summary, words.grade)[1] ?? '');
  return grade === result.grade ? null : { figure: words.grade, sheet: grade, expected: result.grade };
};

const rowOf = (summary: Summary, label: string): readonly (string | number)[] =>
  summary.find(([first]) => first === label) ?? [];

const added = (values: readonly unknown[]): unknown =>
  values.every((value) => typeof value === 'number')
    ? values.reduce<number>((sum, value) => sum + Number(value), 0)
    : values.find((value) => typeof value !== 'number');

const integer = (figure: string, found: unknown, expected: number): CalculationDifference | null =>
  found === expected ? null : { figure, sheet: shown(found, 0), expected: formatInteger(expected) };

const decimal = (
  figure: string,
  found: unknown,
  expected: number,
  digits: number,
): CalculationDifference | null => {
  const agrees =
    typeof found === 'number' &&
    Number.isFinite(found) &&
    roundFloatScaled(found, digits) === roundFloatScaled(expected, digits);
  return agrees ? null : { figure, sheet: shown(found, digits), expected: formatDecimal(expected, digits) };
};

const shown = (found: unknown, digits: number): string =>
  typeof found !== 'number' || !Number.isFinite(found)
    ? String(found ?? '')
    : formatDecimal(found, Number.isInteger(found) ? 0 : Math.max(digits, 2));
