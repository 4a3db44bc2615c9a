import { checkedColumns, toAnswerColumns } from '../../../../src/domain/index/answerColumns';
import { countAnswers } from '../../../../src/domain/index/countAnswers';
import { toNumber } from '../../../../src/domain/index/rational';
import { mergeTallies, tallyColumns } from '../../../../src/domain/index/tally';
import { questionnaireOf } from '../../../../src/domain/survey/questionnaire';
import { responseOf } from './responses';

const two = questionnaireOf(['U1', 'U2']);
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('columns of answers', () => {
  it('take an element that a response does not know for one left blank', () => {
    const { questions } = toAnswerColumns([responseOf(questionnaireOf(['U1']), [3])], two);
    expect(questions.map(({ values }) => [...values])).toEqual([[3], [0]]);
  });

  it('from elsewhere must be as many and as long as the questionnaire says, with answers only', () => {
    expect(checkedColumns(two, [bytes(1, 4), bytes(0, 2)]).size).toBe(2);
    expect(checkedColumns([], []).size).toBe(0);
    const misfit = 'Columns of answers do not fit the questionnaire';
    expect(() => checkedColumns(two, [bytes(1)])).toThrow(misfit);
    expect(() => checkedColumns(two, [bytes(1), bytes(1), bytes(1)])).toThrow(misfit);
    expect(() => checkedColumns(two, [bytes(1), bytes(1, 2)])).toThrow(misfit);
    expect(() => checkedColumns(two, [bytes(1), bytes(5)])).toThrow('An answer lies outside 1–4');
  });

  it('of thousands are counted exactly, selected or not', () => {
    // Blocks of 127 words of four answers: 2 003 answers are four blocks and a rest.
    const size = 2003;
    const all = new Uint8Array(size).fill(3);
    expect(countAnswers(all)).toEqual([0, 0, size, 0]);
    const mixed = Uint8Array.from({ length: size }, (_, at) => at % 5);
    const every = (answer: number) => mixed.filter((value) => value === answer).length;
    expect(countAnswers(mixed)).toEqual([every(1), every(2), every(3), every(4)]);
    const chosen = Uint8Array.from({ length: size }, (_, at) => Number(at % 3 === 0));
    const some = (answer: number) => mixed.filter((value, at) => value === answer && chosen[at] === 1).length;
    expect(countAnswers(mixed, chosen)).toEqual([some(1), some(2), some(3), some(4)]);
  });

  it('of different questionnaires are never added up', () => {
    const tally = (questionnaire: typeof two) => tallyColumns(toAnswerColumns([], questionnaire), 'exclude');
    const twice = [
      { code: 'U1', questions: 2 },
      { code: 'U2', questions: 1 },
    ] as const;
    const misfit = 'Only tallies of one questionnaire can be merged';
    expect(() => mergeTallies(tally(two), tally(twice))).toThrow(misfit);
    expect(() => mergeTallies(tally(two), tally(questionnaireOf(['U1', 'U3'])))).toThrow(misfit);
    expect(() => mergeTallies(tally(two), tally(questionnaireOf(['U1'])))).toThrow(misfit);
  });
});

describe('the float of a fraction', () => {
  it('is the nearest one: a tie goes to the even side, the least bit above it upwards', () => {
    const tie = 2n ** 100n + 2n ** 47n;
    expect(toNumber({ numerator: tie, denominator: 2n ** 100n })).toBe(1);
    expect(toNumber({ numerator: tie + 1n, denominator: 2n ** 100n })).toBe(1 + 2 ** -52);
  });
});
