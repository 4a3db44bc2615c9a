import fc from 'fast-check';
import { checkedColumns, toAnswerColumns } from '../../../../src/domain/index/answerColumns';
import { computeIndex, type IndexOptions, indexOfTally } from '../../../../src/domain/index/computeIndex';
import { mergeTallies, tallyColumns } from '../../../../src/domain/index/tally';
import { questionnaireOf, standardQuestionnaire } from '../../../../src/domain/survey/questionnaire';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { anySurvey, responseOf } from './responses';

const value = (
  responses: readonly SurveyResponse[],
  questionnaire = standardQuestionnaire,
  options: IndexOptions = {},
) => {
  const result = computeIndex(responses, questionnaire, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const nine = (...answers: number[]) => responseOf(standardQuestionnaire, answers);

/** The IKM in hundredths, computed anew over one big fraction: Σ over elements of total/(questions·n), × 25/k. */
const exactHundredths = (rows: readonly (readonly number[])[], counts: readonly number[]): bigint => {
  const n = BigInt(rows.length);
  const common = counts.reduce((product, count) => product * BigInt(count), 1n);
  let [at, numerator] = [0, 0n];
  for (const count of counts) {
    const total = rows.reduce((sum, row) => sum + row.slice(at, at + count).reduce((a, b) => a + b, 0), 0);
    numerator += BigInt(total) * (common / BigInt(count));
    at += count;
  }
  const denominator = common * n * BigInt(counts.length);
  return (2n * numerator * 2500n + denominator) / (2n * denominator);
};

describe('the index', () => {
  it('multiplies by 25, divides by who answered, and gives every figure', () => {
    const result = value([nine(4, 3, 4, 3, 4, 3, 4, 2, 1), nine(4, 4, 4, 4, 4, 4, 4, 4, 4)]);
    // (28 + 36) / (2 × 9) = 3,5556; × 25 = 88,8889
    expect(result).toMatchObject({ weight: 'exact', counted: 2, ikm: 88.89, grade: 'A', index: 64 / 18 });
    expect(result.elements[8]).toEqual({
      code: 'U9',
      n: 2,
      sum: 5,
      nrr: 2.5,
      nrrWeighted: 2.5 / 9,
      grade: 'D',
      distribution: [1, 0, 0, 1],
    });
  });

  it('rounds once: a true 89,00 is not 90,00 or 88,11', () => {
    // Sums of 32,04 per respondent on average: 801 points over 25 respondents, 801 / 225 × 25 = 89,00.
    const rows = Array.from({ length: 25 }, (_, at) =>
      at < 24 ? [4, 4, 4, 4, 4, 3, 3, 3, 3] : [4, 4, 4, 4, 4, 4, 3, 3, 3],
    );
    const result = value(rows.map((row) => nine(...row)));
    expect(result.ikm).toBe(89);
    expect(
      value(
        rows.map((row) => nine(...row)),
        standardQuestionnaire,
        { weight: '0.11' },
      ).ikm,
    ).toBe(88.11);
  });

  it('leaves an incomplete form out instead of filling it, and does not count it', () => {
    const complete = nine(4, 4, 4, 4, 4, 4, 4, 4, 4);
    const result = value([complete, nine(1, 1, 1, 1, 1, 1, 1, 1, 0)]);
    expect([result.counted, result.ikm]).toEqual([1, 100]);
  });

  it('counts it per element where the office chose so, each element over its own number', () => {
    const result = value(
      [nine(4, 4, 4, 4, 4, 4, 4, 4, 4), nine(2, 4, 4, 4, 4, 4, 4, 4, 0)],
      standardQuestionnaire,
      { incomplete: 'perElement' },
    );
    expect(result.counted).toBe(2);
    expect(result.elements.map(({ n }) => n)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 1]);
    // (3 + 8 × 4) / 9 × 25 = 97,2222
    expect(result.ikm).toBe(97.22);
  });

  it('takes the mean of an element that several questions ask about', () => {
    const questionnaire = [
      { code: 'U1', questions: 3 },
      { code: 'U2', questions: 1 },
    ] as const;
    const result = value(
      [responseOf(questionnaire, [4, 3, 3, 2]), responseOf(questionnaire, [3, 3, 3, 3])],
      questionnaire,
    );
    // U1 = 19/6, U2 = 5/2, (19/6 + 5/2) / 2 = 17/6; × 25 = 70,8333
    expect(result.elements[0]).toMatchObject({ n: 2, sum: 19 / 3, nrr: 19 / 6, distribution: [0, 0, 5, 1] });
    expect([result.index, result.ikm, result.grade]).toEqual([17 / 6, 70.83, 'C']);
  });

  it('works without a fee, on eight elements', () => {
    const eight = questionnaireOf(['U1', 'U2', 'U3', 'U5', 'U6', 'U7', 'U8', 'U9']);
    expect(value([responseOf(eight, [3, 3, 3, 3, 3, 3, 3, 4])], eight).ikm).toBe(78.13);
  });

  it('keeps every answer: the best n of them would make another grade', () => {
    const [low, high] = [nine(2, 2, 2, 2, 3, 3, 3, 3, 3), nine(4, 4, 4, 4, 4, 3, 3, 3, 3)];
    const all = [...Array(60).fill(low), ...Array(60).fill(high)];
    expect(value(all).grade).toBe('C');
    expect(value(all.slice(28)).grade).toBe('B');
  });
});

describe('weights', () => {
  const low = nine(1, 1, 1, 1, 1, 1, 1, 1, 1);

  it('of the office are per element and marked', () => {
    const two = questionnaireOf(['U1', 'U2']);
    const response = responseOf(two, [4, 2]);
    const result = computeIndex([response], two, { weight: { own: { U1: 0.75, U2: 0.25 } } });
    expect(result).toMatchObject({ ok: true, value: { weight: 'own', index: 3.5, ikm: 87.5 } });
  });

  it.each([
    [{ U1: 0.5 }, { kind: 'ownWeightMissing', element: 'U2' }],
    [
      { U1: 1, U2: 0 },
      { kind: 'ownWeightNotPositive', element: 'U2' },
    ],
    [
      { U1: 0.6, U2: 0.5 },
      { kind: 'ownWeightsSum', sum: 1.1 },
    ],
    [
      { U1: 0.4, U2: 0.4 },
      { kind: 'ownWeightsSum', sum: 0.8 },
    ],
    [
      { U1: Number.NaN, U2: 0.4 },
      { kind: 'ownWeightNotPositive', element: 'U1' },
    ],
  ])('%j are refused', (own, problem) => {
    const two = questionnaireOf(['U1', 'U2']);
    expect(computeIndex([responseOf(two, [4, 2])], two, { weight: { own } })).toEqual({ ok: false, problem });
  });

  it('may fall a little short of 1, as rounded ones do', () => {
    const two = questionnaireOf(['U1', 'U2']);
    const options = { weight: { own: { U1: 0.49, U2: 0.49 } } };
    expect(computeIndex([responseOf(two, [4, 4])], two, options)).toMatchObject({
      ok: true,
      value: { ikm: 98 },
    });
  });

  it('0,11 and 0,111 are for nine elements only', () => {
    const two = questionnaireOf(['U1', 'U2']);
    expect(computeIndex([responseOf(two, [4, 2])], two, { weight: '0.111' })).toEqual({
      ok: false,
      problem: { kind: 'weightNeedsNine', weight: '0.111', elements: 2 },
    });
    expect(value([low], standardQuestionnaire, { weight: '0.11' })).toMatchObject({ ikm: 24.75, grade: 'D' });
  });
});

describe('no figure is given', () => {
  it('for nobody, or for an element that nobody answered', () => {
    expect(computeIndex([], standardQuestionnaire)).toEqual({
      ok: false,
      problem: { kind: 'noCountedResponse' },
    });
    expect(
      computeIndex([nine(1, 1, 1, 1, 1, 1, 1, 1, 0)], standardQuestionnaire, { incomplete: 'perElement' }),
    ).toEqual({
      ok: false,
      problem: { kind: 'elementUnanswered', element: 'U9' },
    });
  });
});

describe('for any survey', () => {
  it('the IKM is the exact fraction rounded once', () => {
    fc.assert(
      fc.property(anySurvey({ blanks: false }), ({ questionnaire, answers, responses }) => {
        const counts = questionnaire.map(({ questions }) => questions);
        expect(BigInt(Math.round(value(responses, questionnaire).ikm * 100))).toBe(
          exactHundredths(answers, counts),
        );
      }),
    );
  });

  it('lies between 25 and 100, each NRR between 1 and 4, and the parts add up', () => {
    fc.assert(
      fc.property(anySurvey({ blanks: false }), ({ questionnaire, responses }) => {
        const result = value(responses, questionnaire);
        expect(result.ikm).toBeGreaterThanOrEqual(25);
        expect(result.ikm).toBeLessThanOrEqual(100);
        for (const { nrr, n, sum, distribution } of result.elements) {
          expect(nrr >= 1 && nrr <= 4).toBe(true);
          expect(n).toBe(responses.length);
          expect(sum / n).toBeCloseTo(nrr, 12);
          expect(distribution.reduce((a, b) => a + b, 0) % n).toBe(0);
        }
        expect(result.elements.reduce((sum, { nrrWeighted }) => sum + nrrWeighted, 0)).toBeCloseTo(
          result.index,
          12,
        );
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        anySurvey({ blanks: true, minRows: 2 }),
        fc.infiniteStream(fc.nat()),
        ({ questionnaire, responses }, keys) => {
          const shuffled = responses
            .map((response) => ({ response, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ response }) => response);
          for (const incomplete of ['exclude', 'perElement'] as const) {
            const options = { incomplete };
            expect(computeIndex(shuffled, questionnaire, options)).toEqual(
              computeIndex(responses, questionnaire, options),
            );
          }
        },
      ),
    );
  });

  it('is the same when two groups are counted apart and merged', () => {
    fc.assert(
      fc.property(anySurvey({ blanks: true }), fc.nat(40), ({ questionnaire, responses }, cut) => {
        for (const incomplete of ['exclude', 'perElement'] as const) {
          const tally = (part: readonly SurveyResponse[]) =>
            tallyColumns(toAnswerColumns(part, questionnaire), incomplete);
          const merged = mergeTallies(tally(responses.slice(0, cut)), tally(responses.slice(cut)));
          expect(merged).toEqual(tally(responses));
          expect(indexOfTally(merged)).toEqual(indexOfTally(tally(responses)));
        }
      }),
    );
  });

  it('counts selected rows as if only they were there, wherever the columns start in memory', () => {
    fc.assert(
      fc.property(
        anySurvey({ blanks: true, maxRows: 300 }),
        fc.nat(3),
        fc.infiniteStream(fc.boolean()),
        ({ questionnaire, responses }, offset, choice) => {
          const chosen = responses.map(() => choice.next().value as boolean);
          const columns = toAnswerColumns(responses, questionnaire);
          const shifted = columns.questions.map(({ values }) => {
            const bytes = new Uint8Array(values.length + offset);
            bytes.set(values, offset);
            return bytes.subarray(offset);
          });
          const selected = Uint8Array.from(chosen, Number);
          const few = toAnswerColumns(
            responses.filter((_, at) => chosen[at]),
            questionnaire,
          );
          for (const incomplete of ['exclude', 'perElement'] as const) {
            expect(tallyColumns(checkedColumns(questionnaire, shifted), incomplete, selected)).toEqual(
              tallyColumns(few, incomplete),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('columns from a store', () => {
  const two = questionnaireOf(['U1', 'U2']);

  it('are taken when they fit', () => {
    const columns = checkedColumns(two, [Uint8Array.of(1, 4), Uint8Array.of(3, 4)]);
    expect(indexOfTally(tallyColumns(columns, 'exclude'))).toMatchObject({ ok: true, value: { ikm: 75 } });
  });

  it.each([
    [[Uint8Array.of(1, 5), Uint8Array.of(3, 4)]],
    [[Uint8Array.of(1, 2)]],
    [[Uint8Array.of(1, 2), Uint8Array.of(1)]],
  ])('are a fault when they do not: %j', (values) => {
    expect(() => checkedColumns(two, values)).toThrow(RangeError);
  });

  it('of two questionnaires cannot be merged', () => {
    const tally = (codes: Parameters<typeof questionnaireOf>[0]) =>
      tallyColumns(toAnswerColumns([], questionnaireOf(codes)), 'exclude');
    expect(() => mergeTallies(tally(['U1', 'U2']), tally(['U1', 'U3']))).toThrow(RangeError);
    expect(() => mergeTallies(tally(['U1', 'U2']), tally(['U1']))).toThrow(RangeError);
  });
});
