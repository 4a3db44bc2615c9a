import { computeIndex } from '../../domain/index/computeIndex';
import { boundsOf, type Period, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import { matchesFilter } from '../../domain/survey/responseFilter';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { Command } from '../../domain/workflow/command';
import type { PeriodState } from '../../domain/workflow/state';
import type { Answer, Args } from '../../shared/contract/contract';
import { progressWords } from '../../shared/messages/progressWords';
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
import { periodFolder } from '../report/periodFolder';
import { periodKindOf, populationOf } from '../settings';
import type { StaffWorld } from '../world';
import { earlierResults } from './earlierResults';
import { forgetPieces, gatherAnswers } from './gatherAnswers';
import { judge } from './judgedResponses';
import { summaryOf } from './lockedSummary';
import type { AllAnswers } from './readAnswers';
import { type Snapshot, snapshotText } from './snapshot';

type Locked = Answer<'data.lock'>;
type Facts = Extract<Command, { readonly action: 'lockData' }>['facts'];

/** Nobody waits for a long reading to hear that it isn't their turn: decided on figures that can't be refused. */
const anyFigures: Facts = { counted: 1, excluded: 0, target: null };
const anyHash = '0'.repeat(64);

const notYet = (rows: number): Locked => ({
  done: false,
  doing: progressWords.reading(rows),
  counted: 0,
  excluded: 0,
  code: '',
});

type Wanted = {
  readonly period: Period;
  readonly state: PeriodState;
  readonly shortfallReason: string;
};

/** What would be locked: the answers as read, judged and computed. */
const takeSnapshot = (
  world: StaffWorld,
  office: Office,
  all: AllAnswers,
  { period, state, shortfallReason }: Wanted,
): Result<Snapshot, Problem> => {
  const setAside = state.stage === 'notOpened' ? {} : state.excluded;
  const method = methodIn(world.settings);
  if (!method.ok) return method;
  const judged = judge(all, { period, setAside, incomplete: method.value.incomplete });
  if (!judged.ok) return judged;
  const { questionnaire, excluded, lapsed } = judged.value;
  if (lapsed.length > 0) return refuse({ kind: 'exclusionsLapsed', count: lapsed.length });
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
    trend: earlierResults(period, periodKindOf(office.settings), all, effects, method.value),
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
  const folder = periodFolder(world, { period });
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
  const who = { actor: actor.value, office: office.value };
  const open: Command = { action: 'openPeriod', endsOn: boundsOf(period.value).to };
  const { shortfallReason, expectedVersion } = args;
  const asked = (facts: Facts, data: string): Act => {
    const lock: Command = { action: 'lockData', shortfallReason, facts };
    const commands = state.stage === 'notOpened' ? [open, lock] : [lock];
    return { period: period.value.id, expectedVersion, commands, content: { data }, via: 'sidebar' };
  };
  const turn = rehearse(world, who, asked(anyFigures, anyHash), state);
  if (!turn.ok) return turn;
  if (!world.cells.has(period.value.id)) return refuse({ kind: 'noFlowRow', period: period.value.id });
  const round: Round =
    state.stage === 'notOpened'
      ? { period: period.value.id, correction: 0, revision: 1 }
      : { period: period.value.id, correction: state.correction, revision: state.revision };

  const gathered = gatherAnswers(world, round, expectedVersion);
  if (!gathered.ok) return gathered;
  if (!gathered.value.done) return ok(notYet(gathered.value.rows));
  const wanted = { period: period.value, state, shortfallReason };
  const snapshot = takeSnapshot(world, office.value, gathered.value.all, wanted);
  if (!snapshot.ok) return snapshot;
  const text = snapshotText(snapshot.value);
  const data = world.hashing.sha256(text);
  const facts: Facts = {
    counted: snapshot.value.responses.length,
    excluded: snapshot.value.excluded.length,
    target: snapshot.value.target?.size ?? null,
  };
  // Decided once without writing, so that a refusal leaves no file behind.
  const rehearsed = rehearse(world, who, asked(facts, data), state);
  if (!rehearsed.ok) return rehearsed;
  storeSnapshot(world, round, period.value, text, data);
  const ref = JSON.stringify(summaryOf(snapshot.value, data));
  world.sideEffects.put({ key: effectKey(round, 'result'), state: 'done', ref, at: world.clock.now() });

  const acted = actAs(world, who, asked(facts, data));
  if (!acted.ok) return acted;
  showState(world, office.value, acted.value.state);
  showCalculation(world, { period: period.value, snapshot: snapshot.value, data });
  tidyUp(world, round);
  const { counted, excluded } = facts;
  return ok({
    done: true,
    doing: progressWords.locked,
    counted,
    excluded,
    code: shortCode(acted.value.event),
  });
};

/** Files of pieces that stay behind do no harm: the lock stands. */
const tidyUp = (world: StaffWorld, round: Round): void => {
  try {
    forgetPieces(world, round);
  } catch (error) {
    world.faults.record('forgetPieces', error);
  }
};

/** The tab is for looking at: that it can't be written must not undo the lock. Step 2 writes it again. */
const showCalculation = (world: StaffWorld, locked: LockedData): void => {
  try {
    world.lock.exclusively(() => writeCalculation(world, locked));
  } catch (error) {
    world.faults.record('writeCalculation', error);
  }
};
