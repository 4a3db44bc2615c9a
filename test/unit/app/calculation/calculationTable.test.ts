import fc from 'fast-check';
import {
  type CalculationTable,
  calculationTableOf,
  mostListed,
} from '../../../../src/app/calculation/calculationTable';
import { differenceIn, type Summary } from '../../../../src/app/calculation/compareCalculation';
import { type CountingMethod, usualMethod } from '../../../../src/app/countingMethod';
import { computeIndex } from '../../../../src/domain/index/computeIndex';
import type { IndexResult } from '../../../../src/domain/index/indexResult';
import type { Answer } from '../../../../src/domain/survey/element';
import { type Questionnaire, standardQuestionnaire } from '../../../../src/domain/survey/questionnaire';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { bookOf, computed } from '../../../support/formulaBook';

/** One respondent's answers, question by question. */
const responseOf = (
  questionnaire: Questionnaire,
  answers: readonly (number | null)[],
  row: number,
): SurveyResponse => {
  let at = 0;
  const byElement = questionnaire.map(({ code, questions }) => {
    const own = answers.slice(at, at + questions) as (Answer | null)[];
    at += questions;
    return [code, own] as const;
  });
  return { id: `form:${row}`, source: 'form', row, profile: {}, answers: Object.fromEntries(byElement) };
};

const indexOf = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
  method: CountingMethod = usualMethod,
): IndexResult => {
  const result = computeIndex(responses, questionnaire, method);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

const tableOf = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
  result: IndexResult,
  method: CountingMethod = usualMethod,
): CalculationTable =>
  calculationTableOf({
    lines: ['Kecamatan Contoh', 'Tanpa saringan.'],
    period: '2021-S1',
    data: 'ab'.repeat(32),
    questionnaire,
    responses,
    result,
    method,
  });

/** The summary as a workbook of that locale computes it. */
const summaryOf = ({ cells, summary }: CalculationTable, locale = 'in_ID'): Summary =>
  computed(bookOf({ 'Pengolahan Data': cells }, locale))
    .slice(summary.firstRow - 1, summary.firstRow - 1 + summary.rows)
    .map((row) => row.map((value) => (typeof value === 'number' ? value : String(value ?? ''))));

const figureIn = (summary: Summary, label: string): string | number =>
  summary.find(([first]) => String(first).startsWith(label))?.[1] ?? '';

const nine = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });

describe('The formulas of Pengolahan Data', () => {
  test("give the engine's figures for any answers, in an Indonesian and an English workbook", () => {
    fc.assert(
      fc.property(fc.array(nine, { minLength: 1, maxLength: 12 }), (rows) => {
        const responses = rows.map((answers, row) => responseOf(standardQuestionnaire, answers, row));
        const result = indexOf(responses, standardQuestionnaire);
        const table = tableOf(responses, standardQuestionnaire, result);
        expect(differenceIn(summaryOf(table, 'in_ID'), standardQuestionnaire, result)).toBeNull();
        expect(differenceIn(summaryOf(table, 'en_US'), standardQuestionnaire, result)).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  test('hold for eight, one and eleven elements and for several questions per element', () => {
    const shapes: readonly Questionnaire[] = [
      Array.from({ length: 8 }, (_, at) => ({ code: `U${at + 1}` as const, questions: 1 })),
      [{ code: 'U1', questions: 1 }],
      Array.from({ length: 11 }, (_, at) => ({ code: `U${at + 1}` as const, questions: 1 + (at % 3) })),
    ];
    for (const questionnaire of shapes) {
      const width = questionnaire.reduce((sum, { questions }) => sum + questions, 0);
      const responses = Array.from({ length: 7 }, (_, row) =>
        responseOf(
          questionnaire,
          Array.from({ length: width }, (__, at) => 1 + ((row * 5 + at * 3) % 4)),
          row,
        ),
      );
      const result = indexOf(responses, questionnaire);
      expect(
        differenceIn(summaryOf(tableOf(responses, questionnaire, result)), questionnaire, result),
      ).toBeNull();
    }
  });

  test('round a half up where a sum of rounded quotients would fall below it', () => {
    // 7065 points of 200 × 9: 98,125 → 98,13. Thirty-five answers of 3 and fifty of 2, the rest 4.
    const responses = Array.from({ length: 200 }, (_, row) =>
      responseOf(
        standardQuestionnaire,
        Array.from({ length: 9 }, (__, at) => {
          const place = row * 9 + at;
          return place < 35 ? 3 : place < 85 ? 2 : 4;
        }),
        row,
      ),
    );
    const result = indexOf(responses, standardQuestionnaire);
    expect(result.ikm).toBe(98.13);
    const summary = summaryOf(tableOf(responses, standardQuestionnaire, result));
    expect(figureIn(summary, '**)')).toBe(98.13);
  });

  test('the compatibility weight 0,11 stands as 11/100 and caps a perfect score at 99', () => {
    const perfect = [responseOf(standardQuestionnaire, Array<number>(9).fill(4), 1)];
    const method = { ...usualMethod, weight: '0.11' } as const;
    const result = indexOf(perfect, standardQuestionnaire, method);
    const table = tableOf(perfect, standardQuestionnaire, result, method);
    expect(JSON.stringify(table.cells)).toContain('*11/100');
    expect(figureIn(summaryOf(table), '**)')).toBe(99);
    expect(differenceIn(summaryOf(table), standardQuestionnaire, result)).toBeNull();
  });

  test('hold for weights of the office and for forms counted per element, blanks and all', () => {
    const questionnaire = [
      { code: 'U1', questions: 2 },
      { code: 'U2', questions: 1 },
      { code: 'U3', questions: 1 },
    ] as const;
    const methods: readonly CountingMethod[] = [
      { weight: { own: { U1: 0.5, U2: 0.3, U3: 0.2 } }, incomplete: 'exclude' },
      { weight: 'exact', incomplete: 'perElement' },
      { weight: { own: { U1: 0.25, U2: 0.25, U3: 0.5 } }, incomplete: 'perElement' },
    ];
    const four = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
    const blank = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.array(four, { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(four, blank), { maxLength: 4 }),
        fc.constantFrom(...methods),
        (full, gapped, method) => {
          const partly = method.incomplete === 'exclude' ? [] : gapped;
          const responses = [
            ...full.map((answers, row) => responseOf(questionnaire, answers, row)),
            ...partly.map(([answers, at], row) =>
              responseOf(
                questionnaire,
                answers.map((answer, place) => (place === at ? null : answer)),
                50 + row,
              ),
            ),
          ];
          const result = indexOf(responses, questionnaire, method);
          const table = tableOf(responses, questionnaire, result, method);
          expect(differenceIn(summaryOf(table), questionnaire, result)).toBeNull();
        },
      ),
      { numRuns: 30 },
    );
  });

  test('above 20 000 respondents one text each is counted by formulas, with the same figures', () => {
    const responses = Array.from({ length: mostListed + 1 }, (_, row) =>
      responseOf(
        standardQuestionnaire,
        Array.from({ length: 9 }, (__, at) => 1 + ((row * 7 + at * at) % 4)),
        row,
      ),
    );
    const result = indexOf(responses, standardQuestionnaire);
    const table = tableOf(responses, standardQuestionnaire, result);
    expect(table.shape).toBe('answers');
    expect(table.cells[4]).toEqual([1, '1 2 1 2 1 2 1 2 1']);
    expect(differenceIn(summaryOf(table), standardQuestionnaire, result)).toBeNull();
  });

  test('no formula carries a comma or a decimal number', () => {
    const responses = [responseOf(standardQuestionnaire, Array<number>(9).fill(3), 1)];
    const table = tableOf(responses, standardQuestionnaire, indexOf(responses, standardQuestionnaire));
    const formulas = table.cells.flat().filter((cell) => String(cell).startsWith('='));
    expect(formulas.length).toBeGreaterThan(30);
    for (const formula of formulas) expect(String(formula)).not.toMatch(/,|\d\.\d/);
  });

  test('a changed sum, a changed grade and an error are each named', () => {
    const responses = [responseOf(standardQuestionnaire, Array<number>(9).fill(3), 1)];
    const result = indexOf(responses, standardQuestionnaire);
    const summary = summaryOf(tableOf(responses, standardQuestionnaire, result));
    const changed = (label: string, column: number, value: string | number): Summary =>
      summary.map((row) =>
        String(row[0]).startsWith(label) ? row.map((cell, at) => (at === column ? value : cell)) : row,
      );
    expect(differenceIn(changed('Σ', 4, 4), standardQuestionnaire, result)).toEqual({
      figure: 'Σ nilai per unsur U4',
      sheet: '4',
      expected: '3',
    });
    expect(differenceIn(changed('Mutu', 1, 'A'), standardQuestionnaire, result)).toMatchObject({
      sheet: 'A',
      expected: 'C',
    });
    expect(differenceIn(changed('**)', 1, '#DIV/0!'), standardQuestionnaire, result)).toEqual({
      figure: 'IKM',
      sheet: '#DIV/0!',
      expected: '75,00',
    });
    expect(differenceIn([], standardQuestionnaire, result)).toMatchObject({ sheet: '' });
  });
});
