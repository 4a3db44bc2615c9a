import { type Period, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { foldPeriod } from '../../domain/workflow/evolve';
import type { PeriodState } from '../../domain/workflow/state';
import { type CountingMethod, methodIn } from '../countingMethod';
import { judgeResponses } from '../data/judgedResponses';
import { snapshotMissing } from '../data/readSnapshot';
import { methodOf, parseSnapshot, type Snapshot } from '../data/snapshot';
import { latestEffect } from '../effectKey';
import type { Problem } from '../problem';
import { isSetUp } from '../settings';
import { workflowIn } from '../workflowSettings';
import type { Ports } from '../world';

export type FilterWorld = Pick<Ports, 'settings' | 'log' | 'sideEffects' | 'files' | 'responses'>;

/** The answers a filter works on: the locked ones of the period, or the tabs as they stand. */
export type Filterable = {
  readonly period: Period;
  readonly questionnaire: Questionnaire;
  readonly responses: readonly SurveyResponse[];
  /** Null: not locked, or the answers of other periods were asked for too. */
  readonly snapshot: Snapshot | null;
  readonly state: PeriodState;
  /** How they are counted: as the locked data were, else as the office does now. */
  readonly method: CountingMethod;
};

/**
 * Reads them: five service calls for locked data (settings, record, side effects, two for the file). The record is
 * folded without its countersigning cells: this is for looking; what acts on it asks the audited record again.
 * `audited`: the state as the audited record has it, for whoever acts on it. `everything`: the filter reaches beyond the period, so that the tabs are read.
 */
export const readFilterable = (
  world: FilterWorld,
  id: string,
  everything = false,
  audited: PeriodState | null = null,
): Result<Filterable, Problem> => {
  const period = parsePeriod(id);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: id });
  if (!isSetUp(world.settings.read())) return refuse({ kind: 'notSetUp' });
  const config = workflowIn(world.settings);
  if (!config.ok) return config;
  const events = world.log.read().flatMap(({ event }) => event ?? []);
  const state = audited ?? foldPeriod(period.value.id, events, config.value);
  const locked = state.stage !== 'notOpened' && state.steps[1].status === 'done';
  if (locked && !everything) {
    const made = latestEffect(world.sideEffects.list(`${period.value.id}/`), period.value.id, 'snapshot');
    if (made === null) return snapshotMissing;
    const snapshot = parseSnapshot(world.files.text(made.ref));
    const responses = [...snapshot.responses, ...(snapshot.outside ?? [])];
    const { questionnaire } = snapshot;
    return ok({
      period: period.value,
      questionnaire,
      responses,
      snapshot,
      state,
      method: methodOf(snapshot),
    });
  }
  const method = methodIn(world.settings);
  if (!method.ok) return method;
  const judged = judgeResponses(world.responses.read(), {
    incomplete: method.value.incomplete,
    period: everything ? null : period.value,
    setAside: state.stage === 'notOpened' ? {} : state.excluded,
  });
  if (!judged.ok) return judged;
  const { questionnaire, counted } = judged.value;
  return ok({
    period: period.value,
    questionnaire,
    responses: counted,
    snapshot: null,
    state,
    method: method.value,
  });
};
