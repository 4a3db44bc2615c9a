import { computeIndex } from '../../domain/index/computeIndex';
import { boundsOf, type Period, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import { matchesFilter } from '../../domain/survey/responseFilter';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { Command } from '../../domain/workflow/command';
import type { PeriodState } from '../../domain/workflow/state';
import type { Args } from '../../shared/contract/contract';
import { periodLabel } from '../../shared/format/periodLabel';
import { fileNames } from '../../shared/office/fileNames';
import { type Act, actAs, readPeriod, rehearse, shortCode, showState } from '../act';
import { type LockedData, writeCalculation } from '../calculation/writeCalculation';
import { isUsual, methodIn } from '../countingMethod';
import { effectKey, type Round } from '../effectKey';
import { resolveFilter } from '../filter/resolveFilter';
import { type NamedFilter, reportedFilter } from '../filter/savedFilters';
import { actorOf, type Office, readOffice } from '../office';
import { fileOnce } from '../once';
import { paperCounts } from '../paper/paperCounts';
import type { Problem } from '../problem';
import { periodKindOf, populationOf } from '../settings';
import type { StaffWorld } from '../world';
import { earlierResults } from './earlierResults';
import { judge } from './judgedResponses';
import { summaryOf } from './lockedSummary';
import { readAnswers } from './readAnswers';
import { type Snapshot, snapshotText } from './snapshot';

type Locked = { readonly counted: number; readonly excluded: number; readonly code: string };

/** What would be locked now: every source read once, judged, computed. */
const takeSnapshot = (
  world: StaffWorld,
  office: Office,
  period: Period,
  state: PeriodState,
  shortfallReason: string,
): Result<Snapshot, Problem> => {
  const tables = world.responses.read();
  const setAside = state.stage === 'notOpened' ? {} : state.excluded;
  const all = readAnswers(tables);
  if (!all.ok) return all;
  const method = methodIn(world.settings);
  if (!method.ok) return method;
  const judged = judge(all.value, { period, setAside, incomplete: method.value.incomplete });
  if (!judged.ok) return judged;
  const { questionnaire, excluded } = judged.value;
  const effects = world.sideEffects.list('');
  const { filter, counted, outside } = filtered(judged.value.counted, reportedFilter(effects, period.id));
  const paper = paperCounts(effects, period.id);
  if (counted.length === 0) return refuse({ kind: 'noResponses' });
  const result = computeIndex(counted, questionnaire, method.value);
  if (!result.ok) return refuse({ kind: 'noIndex', problem: result.problem });
  const population = populationOf(office.settings);
  return ok({
    format: 'eskm-data-1',
    period: period.id,
    lockedOn: world.clock.today(),
    questionnaire,
    responses: counted,
    excluded,
    population,
    target: population === null ? null : sampleTargetOf(population, 'table'),
    shortfallReason: shortfallReason.trim(),
    result: result.value,
    ...(isUsual(method.value) ? {} : { method: method.value }),
    trend: earlierResults(period, periodKindOf(office.settings), all.value, effects, method.value),
    ...(filter === null ? {} : { filter, outside }),
    ...(Object.values(paper).every((count) => count === null) ? {} : { paper }),
  });
};

/** Saring: what is reported, and what of the period stays outside it. */
const filtered = (all: readonly SurveyResponse[], filter: NamedFilter | null) => {
  if (filter === null) return { filter, counted: all, outside: [] };
  const wanted = resolveFilter(filter.filter);
  return {
    filter,
    counted: all.filter((one) => matchesFilter(one, wanted)),
    outside: all.filter((one) => !matchesFilter(one, wanted)),
  };
};

/** The file is made once per round and content; a run that died finds it again. */
const storeSnapshot = (world: StaffWorld, round: Round, period: Period, text: string, data: string): void => {
  const folder = world.files.ensureFolder(world.files.folderOf('reports'), periodLabel(period));
  const name = fileNames.lockedData(period.id, data.slice(0, 8));
  fileOnce(world, effectKey(round, 'snapshot', data.slice(0, 12)), (id) =>
    world.files.create(folder, name, 'application/json', { text }, id),
  );
};

/**
 * Step 1, Pelaksana: Kunci Data. Opens the period where it isn't yet. Refused before anything is stored when it isn't
 * the person's turn, nothing counts, or a shortfall isn't explained.
 */
export const lockData = (world: StaffWorld, args: Args<'data.lock'>): Result<Locked, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const period = parsePeriod(args.period);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const { state } = readPeriod(world, period.value.id, office.value);
  // Locked data are opened again with a reason, never locked over: figures must not drift silently.
  const step = state.stage === 'notOpened' ? null : state.steps[1];
  if (step?.status === 'done' && args.expectedVersion === state.version) {
    const mark = step.marks.at(-1);
    return refuse({ kind: 'alreadyDone', step: 1, role: 'pelaksana', at: mark?.at ?? null });
  }
  const snapshot = takeSnapshot(world, office.value, period.value, state, args.shortfallReason);
  if (!snapshot.ok) return snapshot;

  const text = snapshotText(snapshot.value);
  const data = world.hashing.sha256(text);
  const facts = {
    counted: snapshot.value.responses.length,
    excluded: snapshot.value.excluded.length,
    target: snapshot.value.target?.size ?? null,
  };
  const lock: Command = { action: 'lockData', shortfallReason: args.shortfallReason, facts };
  const open: Command = { action: 'openPeriod', endsOn: boundsOf(period.value).to };
  const commands = state.stage === 'notOpened' ? [open, lock] : [lock];
  const who = { actor: actor.value, office: office.value };
  const asked: Act = {
    period: period.value.id,
    expectedVersion: args.expectedVersion,
    commands,
    content: { data },
    via: 'sidebar',
  };

  // Decided once without writing, so that a refusal leaves no file behind.
  const rehearsed = rehearse(world, who, asked, state);
  if (!rehearsed.ok) return rehearsed;
  if (!world.cells.has(period.value.id)) return refuse({ kind: 'noFlowRow', period: period.value.id });
  const round: Round =
    state.stage === 'notOpened'
      ? { period: period.value.id, correction: 0, revision: 1 }
      : { period: period.value.id, correction: state.correction, revision: state.revision };
  storeSnapshot(world, round, period.value, text, data);
  const ref = JSON.stringify(summaryOf(snapshot.value, data));
  world.sideEffects.put({ key: effectKey(round, 'result'), state: 'done', ref, at: world.clock.now() });

  const acted = actAs(world, who, asked);
  if (!acted.ok) return acted;
  showState(world, office.value, acted.value.state);
  showCalculation(world, { period: period.value, snapshot: snapshot.value, data });
  return ok({ counted: facts.counted, excluded: facts.excluded, code: shortCode(acted.value.event) });
};

/** The tab is for looking at: that it can't be written must not undo the lock. Step 2 writes it again. */
const showCalculation = (world: StaffWorld, locked: LockedData): void => {
  try {
    world.lock.exclusively(() => writeCalculation(world, locked));
  } catch (error) {
    world.faults.record('writeCalculation', error);
  }
};
