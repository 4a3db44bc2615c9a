import fc from 'fast-check';
import { toAnswerColumns } from '../../../../src/domain/index/answerColumns';
import { computeIndex } from '../../../../src/domain/index/computeIndex';
import { gradeDistanceOf } from '../../../../src/domain/index/gradeDistance';
import type { Grade } from '../../../../src/domain/index/indexResult';
import { tallyColumns } from '../../../../src/domain/index/tally';
import { type Questionnaire, questionnaireOf } from '../../../../src/domain/survey/questionnaire';
import { responseOf } from './responses';

const distance = (questionnaire: Questionnaire, rows: readonly (readonly number[])[]) => {
  const responses = rows.map((row) => responseOf(questionnaire, row));
  const found = gradeDistanceOf(tallyColumns(toAnswerColumns(responses, questionnaire), 'exclude'));
  if (!found.ok) throw new Error('refused');
  return found.value;
};

const gradeOf = (questionnaire: Questionnaire, rows: readonly (readonly number[])[]): Grade | null => {
  const result = computeIndex(
    rows.map((row) => responseOf(questionnaire, row)),
    questionnaire,
  );
  return result.ok ? result.value.grade : null;
};

/** Moves answers one level at a time, those of the fewest-question elements first, until the grade changes. */
const stepsBySearch = (
  questionnaire: Questionnaire,
  given: readonly (readonly number[])[],
  by: 1 | -1,
): number | null => {
  const rows = given.map((row) => [...row]);
  const start = gradeOf(questionnaire, rows);
  const columns = questionnaire.flatMap(({ questions }) =>
    Array.from({ length: questions }, () => questions),
  );
  const order = columns.map((_, at) => at).sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
  let steps = 0;
  for (const column of order) {
    for (const row of rows) {
      while ((row[column] ?? 0) + by >= 1 && (row[column] ?? 0) + by <= 4) {
        row[column] = (row[column] ?? 0) + by;
        steps += 1;
        if (gradeOf(questionnaire, rows) !== start) return steps;
      }
    }
  }
  return null;
};

describe('the distance to another grade', () => {
  it('is what a reader can check: 88,89 is 0,58 above the threshold', () => {
    const questionnaire = questionnaireOf(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
    // 32 of 36 points: 88,8889. One answer less: 31/36 = 86,1111, B.
    const result = distance(questionnaire, [[4, 4, 4, 4, 4, 3, 3, 3, 3]]);
    expect(result).toEqual({ up: null, down: { grade: 'B', points: 0.58, steps: 1 } });
  });

  it('has nothing below D and nothing above A', () => {
    const one = questionnaireOf(['U1']);
    expect(distance(one, [[1]])).toEqual({ up: { grade: 'C', points: 40, steps: 2 }, down: null });
    expect(distance(one, [[4]])).toEqual({ up: null, down: { grade: 'B', points: 11.69, steps: 1 } });
  });

  /** One element, 5 000 respondents: a step moves the IKM by half a hundredth. */
  const fine = (distribution: [number, number, number, number]) => {
    const total = distribution.reduce((sum, times, at) => sum + times * (at + 1), 0);
    const found = gradeDistanceOf({
      counted: 5000,
      elements: [{ code: 'U1', questions: 1, n: 5000, total, distribution }],
    });
    return found.ok ? found.value : null;
  };

  it('ends where the rounding does: 64,995 still is 65,00', () => {
    // 13 000 points: 65,00; 12 999: 64,995, printed as 65,00 and C; 12 998: 64,99 and D.
    expect(fine([0, 2000, 3000, 0])?.down).toEqual({ grade: 'D', points: 0, steps: 2 });
    expect(fine([0, 2001, 2999, 0])?.down).toEqual({ grade: 'D', points: 0, steps: 1 });
    expect(fine([0, 2002, 2998, 0])?.up).toEqual({ grade: 'C', points: 0.01, steps: 1 });
  });

  it('goes by the weights asked for, an IKM below 25 included', () => {
    const nine = questionnaireOf(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
    const of = (answer: number) =>
      tallyColumns(toAnswerColumns([responseOf(nine, Array(9).fill(answer))], nine), 'exclude');
    // 9 × 3 × 0,11 × 25 = 74,25; one step is 2,75, and 77,00 is B. Down: 71,50, 68,75, 66,00, 63,25.
    expect(gradeDistanceOf(of(3), '0.11')).toEqual({
      ok: true,
      value: {
        up: { grade: 'B', points: 2.36, steps: 1 },
        down: { grade: 'D', points: 9.25, steps: 4 },
      },
    });
    // 9 × 0,11 × 25 = 24,75.
    expect(gradeDistanceOf(of(1), '0.11')).toEqual({
      ok: true,
      value: { up: { grade: 'C', points: 40.25, steps: 15 }, down: null },
    });
    const own = { own: { U1: 0.5, U2: 0.25, U3: 0.25 } };
    const three = questionnaireOf(['U1', 'U2', 'U3']);
    const tally = tallyColumns(toAnswerColumns([responseOf(three, [3, 3, 3])], three), 'exclude');
    // The heaviest first: 75 + 12,5 = 87,5, B. Down: 62,5, D.
    expect(gradeDistanceOf(tally, own)).toMatchObject({ value: { up: { steps: 1 }, down: { steps: 1 } } });
    // Four answers of 3, a step of the heavy one 0,9 / 4 × 25 = 5,625: 75 − 5,625 = 69,38, C; 63,75, D.
    const four = Array.from({ length: 4 }, () => responseOf(three, [3, 3, 3]));
    const room = tallyColumns(toAnswerColumns(four, three), 'exclude');
    expect(gradeDistanceOf(room, { own: { U1: 0.9, U2: 0.05, U3: 0.05 } })).toMatchObject({
      value: { down: { grade: 'D', steps: 2 } },
    });
    // 75 + 20 = 95, A; 75 − 20 = 55, D: one step goes far past the threshold, and nothing is counted back.
    const heavy = { own: { U1: 0.8, U2: 0.1, U3: 0.1 } };
    expect(gradeDistanceOf(tally, heavy)).toMatchObject({ value: { up: { steps: 1 }, down: { steps: 1 } } });
  });

  it('refuses weights that do not fit', () => {
    const tally = tallyColumns(toAnswerColumns([], questionnaireOf(['U1'])), 'exclude');
    expect(gradeDistanceOf(tally, '0.11')).toMatchObject({ ok: false, problem: { kind: 'weightNeedsNine' } });
  });

  it('is the fewest steps that change the grade', () => {
    const surveys = fc
      .array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 4 })
      .chain((counts) => {
        const questionnaire = counts.map((questions, at) => ({ code: `U${at + 1}` as const, questions }));
        const width = counts.reduce((a, b) => a + b, 0);
        const row = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: width, maxLength: width });
        return fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => ({ questionnaire, rows }));
      });
    fc.assert(
      fc.property(surveys, ({ questionnaire, rows }) => {
        const { up, down } = distance(questionnaire, rows);
        expect(up?.steps ?? null).toBe(stepsBySearch(questionnaire, rows, 1));
        expect(down?.steps ?? null).toBe(stepsBySearch(questionnaire, rows, -1));
      }),
      { numRuns: 150 },
    );
  });
});
