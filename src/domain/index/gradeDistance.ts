import { ok, type Result } from '../result';
import { meanOf } from './computeIndex';
import { gradeThresholds } from './grade';
import type { Grade } from './indexResult';
import { compare, multiply, type Rational, ratio, sumOf } from './rational';
import { roundRatioScaled } from './rounding';
import type { ElementTally, Tally } from './tally';
import { type WeightProblem, type WeightSetting, weightsFor } from './weight';

/**
 * How near the IKM is to another grade: `points` away (IKM points at two decimals, to the threshold as printed), and
 * the fewest answers' steps that would get there (one step = one answer one level higher or lower).
 */
export type GradeStep = { readonly grade: Grade; readonly points: number; readonly steps: number };

/** Null where there is no grade beyond (A above, D below). */
export type GradeDistance = { readonly up: GradeStep | null; readonly down: GradeStep | null };

/** Measures on exact fractions; a step counts where it moves the index most (fewest respondents, heaviest weight). */
export const gradeDistanceOf = (
  tally: Tally,
  setting: WeightSetting = 'exact',
): Result<GradeDistance, WeightProblem> => {
  const weights = weightsFor(
    setting,
    tally.elements.map(({ code }) => code),
  );
  if (!weights.ok) return weights;
  const weightOf = (at: number): Rational => weights.value[at] ?? ratio(0);
  const index = sumOf(tally.elements.map((element, at) => multiply(meanOf(element), weightOf(at))));
  const hundredths = Number(roundRatioScaled(index.numerator * 25n, index.denominator, 2));
  const movers = tally.elements.map((element, at) => ({
    element,
    step: multiply(ratio(1, element.n * element.questions), weightOf(at)),
  }));
  // A rounded weight can bring the IKM below 25; that is still grade D.
  const found = gradeThresholds.findIndex(({ from }) => hundredths >= from);
  const own = found < 0 ? gradeThresholds.length - 1 : found;
  const above = gradeThresholds[own - 1];
  const here = gradeThresholds[own];
  const below = gradeThresholds[own + 1];
  return ok({
    up:
      above === undefined
        ? null
        : {
            grade: above.grade,
            points: (above.from - hundredths) / 100,
            steps: stepsBeyond(movers, difference(lowestIndexOf(above.from), index), roomAbove, 'reached'),
          },
    down:
      here === undefined || below === undefined
        ? null
        : {
            grade: below.grade,
            points: (hundredths - here.from) / 100,
            steps: stepsBeyond(movers, difference(index, lowestIndexOf(here.from)), roomBelow, 'passed'),
          },
  });
};

/** The lowest index whose IKM rounds up to the threshold: half a hundredth below it. */
const lowestIndexOf = (threshold: number): Rational => ratio(2 * threshold - 1, 2 * 100 * 25);

const difference = (a: Rational, b: Rational): Rational =>
  sumOf([a, { numerator: -b.numerator, denominator: b.denominator }]);

type Mover = { readonly element: ElementTally; readonly step: Rational };

const roomAbove = ({ distribution: [ones, twos, threes] }: ElementTally): number =>
  3 * ones + 2 * twos + threes;
const roomBelow = ({ distribution: [, twos, threes, fours] }: ElementTally): number =>
  twos + 2 * threes + 3 * fours;

/** Fewest steps that cover a distance (`reached`) or go past it (`passed`), largest steps first while there is room. */
const stepsBeyond = (
  movers: readonly Mover[],
  distance: Rational,
  roomOf: (element: ElementTally) => number,
  goal: 'reached' | 'passed',
): number => {
  let [rest, steps] = [distance, 0];
  for (const { element, step } of [...movers].sort((a, b) => compare(b.step, a.step))) {
    const taken = Math.min(stepsFor(rest, step, goal), roomOf(element));
    steps += taken;
    rest = difference(rest, multiply(step, ratio(taken)));
  }
  return steps;
};

const stepsFor = (distance: Rational, step: Rational, goal: 'reached' | 'passed'): number => {
  const numerator = distance.numerator * step.denominator;
  const denominator = distance.denominator * step.numerator;
  if (goal === 'passed') return numerator < 0n ? 0 : Number(numerator / denominator) + 1;
  return numerator <= 0n ? 0 : Number((numerator + denominator - 1n) / denominator);
};
