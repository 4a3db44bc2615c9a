import { toAnswerColumns } from '../../../../src/domain/index/answerColumns';
import {
  type Cause,
  type OfficialFigures,
  type PrintedFigure,
  reconcile,
} from '../../../../src/domain/index/reconcile';
import { type Tally, tallyColumns } from '../../../../src/domain/index/tally';
import { type ElementCode, standardElements } from '../../../../src/domain/survey/element';
import { standardQuestionnaire } from '../../../../src/domain/survey/questionnaire';
import { causeSentence, differenceSentence } from '../../../../src/shared/messages/reconciliation';
import { responseOf } from './responses';

/** The kecamatan's semester I 2021: n = 16. */
const tally: Tally = {
  counted: 16,
  elements: [60, 59, 54, 58, 55, 51, 60, 57, 58].map((total, at) => ({
    code: standardElements[at] ?? 'U1',
    questions: 1,
    n: 16,
    total,
    distribution: [0, 0, 0, 16],
  })),
};

const two = (value: number): PrintedFigure => ({ value, digits: 2 });
const printed = (nrr: readonly number[], ikm: number, counted = 16): OfficialFigures => ({
  counted,
  nrr: Object.fromEntries(nrr.map((value, at) => [standardElements[at], two(value)])),
  ikm: two(ikm),
});
const right = [3.75, 3.69, 3.38, 3.63, 3.44, 3.19, 3.75, 3.56, 3.63];
const none: Cause = { rows: null, swapped: false, weight: 'exact', rounding: null };

describe('given figures of the E-SKM website', () => {
  it('agrees when every printed digit does, and compares only what was typed', () => {
    expect(reconcile(tally, printed(right, 88.89))).toEqual({ differences: [], causes: [] });
    expect(reconcile(tally, { nrr: { U8: { value: 3.6, digits: 1 } } }).differences).toEqual([]);
    expect(reconcile(tally, { nrr: {} }).differences).toEqual([]);
  });

  it('names a rounded weight', () => {
    expect(reconcile(tally, printed(right, 88)).causes).toEqual([{ ...none, weight: '0.11' }]);
    expect(reconcile(tally, printed(right, 88.8)).causes).toEqual([{ ...none, weight: '0.111' }]);
  });

  it('names U8 and U9 exchanged, with each difference', () => {
    const found = reconcile(tally, printed([...right.slice(0, 7), 3.63, 3.56], 88.89));
    expect(found.causes).toEqual([{ ...none, swapped: true }]);
    expect(found.differences.map(differenceSentence)).toEqual([
      'U8 Penanganan Pengaduan, Saran dan Masukan: di sini 3,56, di E-SKM 3,63.',
      'U9 Sarana dan Prasarana: di sini 3,63, di E-SKM 3,56.',
    ]);
  });

  it('names rounding on the way', () => {
    // Weighted NRR to two digits: 0,42 + 0,41 + 0,38 + 0,40 + 0,38 + 0,35 + 0,42 + 0,40 + 0,40 = 3,56; × 25 = 89,00.
    expect(reconcile(tally, printed(right, 89)).causes).toEqual([
      { ...none, rounding: { of: 'weighted', digits: 2 } },
    ]);
  });

  it('names NRR rounded on the way', () => {
    // 3,75 + 3,69 + 3,38 + 3,63 + 3,44 + 3,19 + 3,75 + 3,56 + 3,63 = 32,02; / 9 × 25 = 88,94.
    expect(reconcile(tally, printed(right, 88.94)).causes).toEqual([
      { ...none, rounding: { of: 'nrr', digits: 2 } },
    ]);
  });

  it('names only the simplest cause, whatever else would fit too', () => {
    const swapped = { U9: two(3.56), U8: two(3.63) };
    expect(reconcile(tally, { nrr: swapped }, [{ rows: 'withIncomplete', tally }])).toEqual({
      differences: [
        { figure: 'U8', ours: 57 / 16, official: two(3.63) },
        { figure: 'U9', ours: 58 / 16, official: two(3.56) },
      ],
      causes: [{ ...none, swapped: true }],
    });
  });

  it('compares an element that nobody answered as 0', () => {
    const [first, ...others] = tally.elements;
    if (first === undefined) throw new Error('no element');
    const open = { ...first, n: 0, total: 0, distribution: [0, 0, 0, 0] as const };
    const found = reconcile({ counted: 16, elements: [open, ...others] }, { nrr: { U1: two(3.75) } });
    expect(found.differences).toEqual([{ figure: 'U1', ours: 0, official: two(3.75) }]);
  });

  it('names two causes where it takes two, and says so', () => {
    const { causes } = reconcile(tally, printed([...right.slice(0, 7), 3.63, 3.56], 88));
    expect(causes).toEqual([{ ...none, swapped: true, weight: '0.11' }]);
    expect(causes.map((cause) => causeSentence(cause))).toEqual([
      'Kemungkinan penyebab: E-SKM menukar U8 dan U9 dan memakai bobot 0,11.',
    ]);
  });

  it('tries other rows that the office has: another period, duplicates, incomplete forms', () => {
    const all = (answer: number) => responseOf(standardQuestionnaire, Array(9).fill(answer));
    const of = (...answers: number[]) =>
      tallyColumns(toAnswerColumns(answers.map(all), standardQuestionnaire), 'exclude');
    const found = reconcile(of(4, 2), printed(Array(9).fill(3.33), 83.33, 3), [
      { rows: 'otherPeriod', tally: of(1) },
      { rows: 'withDuplicates', tally: of(4, 4, 2) },
    ]);
    expect(found.causes).toEqual([{ ...none, rows: 'withDuplicates' }]);
    expect(found.differences[0]).toEqual({ figure: 'counted', ours: 2, official: 3 });
    expect(found.differences.at(-1)).toEqual({ figure: 'ikm', ours: 75, official: two(83.33) });
  });

  it('goes by the office’s own weights, and finds out when the website does not', () => {
    const three: Tally = { counted: 16, elements: tally.elements.slice(0, 3) };
    const own = { own: { U1: 0.5, U2: 0.25, U3: 0.25 } };
    // NRR 60/16 = 3,75, 59/16 = 3,6875, 54/16 = 3,375: by own weights 1,875 + 0,921875 + 0,84375 = 3,640625, × 25 = 91,02;
    // each a third: 10,8125 / 3 × 25 = 90,10.
    const nrr = { U1: two(3.75), U2: two(3.69), U3: two(3.38) };
    expect(reconcile(three, { nrr, ikm: two(91.02) }, [], own)).toEqual({ differences: [], causes: [] });
    const found = reconcile(three, { nrr, ikm: two(90.1) }, [], own);
    expect(found.differences).toEqual([{ figure: 'ikm', ours: 91.015625, official: two(90.1) }]);
    expect(found.causes).toEqual([{ ...none, weight: 'exact' }]);
  });

  it('claims no cause when nothing explains the figures', () => {
    const found = reconcile(tally, printed([3, ...right.slice(1)], 88.89));
    expect(found.differences.map(({ figure }) => figure)).toEqual(['U1' satisfies ElementCode]);
    expect(found.causes).toEqual([]);
  });
});
