import { type Period, periodOfDate, previousPeriod } from '../../domain/period/period';
import type { Result } from '../../domain/result';
import { notOpened } from '../../domain/workflow/evolve';
import type { PeriodState } from '../../domain/workflow/state';
import { sourceLabels } from '../../shared/office/sourceWords';
import { type CountingMethod, methodIn } from '../countingMethod';
import { countBySource, type JudgedResponses, type JudgeOptions, judge } from '../data/judgedResponses';
import { type AllAnswers, readAnswers } from '../data/readAnswers';
import { rowMarksFor } from '../data/rowMarks';
import type { Figures } from '../home/dataViews';
import { figuresOf } from '../home/liveFigures';
import { countByService, type Progress, readProgress } from '../home/progress';
import type { Office } from '../office';
import type { RawTable } from '../ports/responses';
import type { Problem } from '../problem';
import { periodKindOf } from '../settings';
import type { GuardianWorld } from '../world';

type States = ReadonlyMap<string, PeriodState>;

const stateOf = (states: States, period: Period): PeriodState =>
  states.get(period.id) ?? notOpened(period.id);

const judgedFor = (
  all: AllAnswers,
  state: PeriodState,
  period: Period,
  incomplete: JudgeOptions['incomplete'],
): Result<JudgedResponses, Problem> =>
  judge(all, { period, setAside: state.stage === 'notOpened' ? {} : state.excluded, incomplete });

/** Answers of the period that ended are wanted until its data is locked, if there are any; else the running one's. */
const collected = (
  all: AllAnswers,
  states: States,
  running: Period,
  incomplete: JudgeOptions['incomplete'],
): { readonly period: Period; readonly judged: Result<JudgedResponses, Problem> } => {
  const of = (period: Period) => ({
    period,
    judged: judgedFor(all, stateOf(states, period), period, incomplete),
  });
  const ended = stateOf(states, previousPeriod(running));
  const isLocked = ended.stage !== 'notOpened' && ended.steps[1].status === 'done';
  const found = isLocked ? null : of(previousPeriod(running));
  const begun =
    ended.stage !== 'notOpened' || (found?.judged.ok === true && found.judged.value.counted.length > 0);
  return found !== null && begun ? found : of(running);
};

/**
 * Above this many rows a count takes longer than anybody waits for a screen (docs/architecture.md), and much of the 90
 * minutes that a consumer account's triggers have a day: the guardian counts once an hour, and screens show its count.
 */
const manyRows = 10_000;
const hourMs = 60 * 60 * 1000;

/** Whether the last count is an hour old. */
export const countWaits = (world: GuardianWorld): boolean => {
  const last = world.book.get('lastCount');
  return last === '' || Date.parse(world.clock.now()) - Date.parse(last) >= hourMs;
};

/** Counts the answers of the period being collected and keeps the figures where every screen and `Beranda` find them. */
export const keepProgress = (
  world: GuardianWorld,
  office: Office,
  states: States,
  /** Every row, where this run has read them already. */
  tables: readonly RawTable[] | null = null,
): void => {
  const settings = world.settings.read();
  const before = readProgress(settings);
  const now = world.clock.now();
  const running = periodOfDate(periodKindOf(office.settings), world.clock.today());
  if (before !== null && before.rows > manyRows && tables === null && !countWaits(world)) return;
  world.book.put({ lastCount: now });
  const marks = rowMarksFor(settings, previousPeriod(running));
  const all = readAnswers(tables ?? world.responses.read(marks));
  const method = methodIn(world.settings);
  const found = all.ok && method.ok ? collected(all.value, states, running, method.value.incomplete) : null;
  if (!all.ok || !method.ok || !found?.judged.ok) {
    forgetFigures(world, before);
    return;
  }
  const { counted, excluded } = found.judged.value;
  // Those that a screen would have to read.
  const rows = all.value.tabs.reduce(
    (sum, { source, responses }) =>
      sum + responses.filter(({ row }) => row >= (marks[source]?.line ?? 0)).length,
    0,
  );
  const count = {
    period: found.period.id,
    counted: counted.length,
    excluded: excluded.length,
    perSource: countBySource(counted).map(({ source, n }) => ({ label: sourceLabels[source], n })),
    perService: countByService(counted).slice(0, 40),
    ...(rows > manyRows ? { figures: figuresFor(world, all.value, method.value, states, running) } : {}),
  };
  const { at: _at, rows: _rows, ...then } = before ?? { at: '', rows: 0 };
  if (JSON.stringify(then) === JSON.stringify(count)) return;
  world.settings.put({ progress: JSON.stringify({ ...count, at: now, rows } satisfies Progress) });
};

/** What can't be counted is read by whoever opens the sidebar, who is told why; `Beranda` keeps its last count. */
const forgetFigures = (world: GuardianWorld, before: Progress | null): void => {
  if (before?.figures === undefined) return;
  const { figures: _figures, ...rest } = before;
  world.settings.put({ progress: JSON.stringify(rest satisfies Progress) });
};

/** The figures of the period that ended and of the running one, whichever a screen asks for. */
const figuresFor = (
  world: GuardianWorld,
  all: AllAnswers,
  method: CountingMethod,
  states: States,
  running: Period,
): Record<string, Figures> => {
  const effects = world.sideEffects.list('');
  const settings = world.settings.read();
  const figures: Record<string, Figures> = {};
  for (const period of [previousPeriod(running), running]) {
    const judged = judgedFor(all, stateOf(states, period), period, method.incomplete);
    if (judged.ok) figures[period.id] = figuresOf(all, judged.value, method, { period, settings, effects });
  }
  return figures;
};
