import type { Period } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { periodLabel } from '../../shared/format/periodLabel';
import { calculationWords } from '../../shared/messages/calculationWords';
import { filterSentence } from '../../shared/messages/filterWords';
import { officeName } from '../../shared/office/officeName';
import { methodOf, type Snapshot } from '../data/snapshot';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import { calculationTableOf } from './calculationTable';
import { codeIn, differenceIn } from './compareCalculation';

type World = Pick<Ports, 'calculation' | 'settings'>;

/** Locked data with the hash of its snapshot, which is the tab's key. */
export type LockedData = { readonly period: Period; readonly snapshot: Snapshot; readonly data: string };

/** Fills `Pengolahan Data` from the locked answers; safe to repeat, whatever stands in the tab is replaced. */
export const writeCalculation = (world: World, { period, snapshot, data }: LockedData): void => {
  const kecamatan = world.settings.read().kecamatan ?? '';
  world.calculation.write(
    calculationTableOf({
      lines: [
        `${officeName(kecamatan)}, ${periodLabel(period)}`,
        filterSentence(snapshot.filter?.filter ?? null),
      ],
      period: period.id,
      data,
      questionnaire: snapshot.questionnaire,
      responses: snapshot.responses,
      result: snapshot.result,
      method: methodOf(snapshot),
    }),
  );
};

/**
 * The formulas' figures against the engine's, before a period is submitted. A tab that holds other data, or was left
 * half-written, is written first; one that holds this data and other figures is somebody's change, and is named.
 */
export const checkCalculation = (world: World, locked: LockedData): Result<null, Problem> => {
  const { period, snapshot, data } = locked;
  const wanted = calculationWords.codeText(period.id, data);
  const found = world.calculation.readSummary();
  if (found === null || codeIn(found) !== wanted) writeCalculation(world, locked);
  const summary =
    found !== null && codeIn(found) === wanted ? found : (world.calculation.readSummary() ?? []);
  const difference = differenceIn(summary, snapshot.questionnaire, snapshot.result);
  return difference === null ? ok(null) : refuse({ kind: 'calculationDiffers', ...difference });
};
