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
