import { type Period, parsePeriod, periodOfDate, previousPeriod } from '../../domain/period/period';
import type { PeriodState } from '../../domain/workflow/state';
import { setupSentences } from '../../shared/messages/setup';
import { driftCount, driftOf } from '../data/drift';
import { judgeResponses } from '../data/judgedResponses';
import { readSnapshot } from '../data/readSnapshot';
import { headMarksText, rowMarksText } from '../data/rowMarks';
import { methodOf } from '../data/snapshot';
import { flowRowsOf, periodsAhead } from '../flowRows';
import type { Office } from '../office';
import type { RawTable } from '../ports/responses';
import { periodKindOf } from '../settings';
import { shareOffice } from '../shareOffice';
import type { GuardianWorld } from '../world';

type States = ReadonlyMap<string, PeriodState>;

const isLocked = (states: States, period: Period): boolean => {
  const state = states.get(period.id);
  return state !== undefined && state.stage !== 'notOpened' && state.steps[1].status === 'done';
};

/** `2021-S1:2` per locked period whose raw rows no longer say what was locked. */
const driftLines = (world: GuardianWorld, states: States, tables: readonly RawTable[]): readonly string[] =>
  [...states.values()].flatMap((state) => {
    const period = parsePeriod(state.period);
    if (!period.ok || state.stage !== 'underWay' || !isLocked(states, period.value)) return [];
    const snapshot = readSnapshot(world, state.period);
    const now = judgeResponses(tables, {
      period: period.value,
      setAside: state.excluded,
      ...(snapshot === null ? {} : { incomplete: methodOf(snapshot).incomplete }),
    });
    const count = snapshot !== null && now.ok ? driftCount(driftOf(snapshot, now.value)) : 0;
    return count === 0 ? [] : [`${state.period}:${count}`];
  });

/** Where the sidebar may start reading: at the first period not locked, if the one before it is. */
const marksFor = (
  world: GuardianWorld,
  office: Office,
  states: States,
  tables: readonly RawTable[],
): string => {
  const now = periodOfDate(periodKindOf(office.settings), world.clock.today());
  const open = isLocked(states, previousPeriod(now)) ? now : previousPeriod(now);
  const judged = judgeResponses(tables, { period: null, setAside: {} });
  return judged.ok && isLocked(states, previousPeriod(open))
    ? rowMarksText(tables, judged.value, open)
    : headMarksText(tables);
};

/** Drift is looked for daily, and when a report is about to be recompiled (4) or approved (7). */
const driftMoment = (today: string, states: States): string => {
  const steps = [...states.values()].flatMap((state) =>
    state.stage === 'underWay' && (state.current === 4 || state.current === 7)
      ? [`${state.period}:${state.current}.${state.revision}`]
      : [],
  );
  return [today, ...steps].join(' ');
};

/** Whether the answers have to be read for that in this run. */
export const answersWait = (world: GuardianWorld, states: States): boolean =>
  world.book.get('lastDrift') !== driftMoment(world.clock.today(), states);

/** Answers against what was locked, and where the sidebar may start reading. */
export const watchAnswers = (
  world: GuardianWorld,
  office: Office,
  states: States,
  tables: readonly RawTable[],
): void => {
  const moment = driftMoment(world.clock.today(), states);
  world.settings.put({
    guardianDrift: JSON.stringify(driftLines(world, states, tables)),
    rowMarks: marksFor(world, office, states, tables),
  });
  world.book.put({ lastDrift: moment });
};

/**
 * Once a day, and whenever `Pejabat` was changed, everybody's access as of today: protections don't expire, so a
 * deputy's column opens and closes with their dates, and what somebody widened is set back. Rows for coming periods
 * are built as time goes on. Answers what was changed, for the whole day.
 */
export const watchAccess = (world: GuardianWorld, office: Office): readonly string[] => {
  const officials = world.hashing.sha256(JSON.stringify(world.officials.read())).slice(0, 12);
  const moment = `${world.clock.today()} ${officials}`;
  const [before, said = ''] = world.book.get('access').split('|');
  if (before === moment) return said === '' ? [] : [said];
  const running = periodOfDate(periodKindOf(office.settings), world.clock.today());
  world.setup.ensureFlowRows(flowRowsOf(periodsAhead(running), office.config));
  const { editors, protections, shares } = shareOffice(world);
  const sentence =
    editors + protections + shares > 0 ? setupSentences.access(editors, protections, shares) : '';
  world.book.put({ access: `${moment}|${sentence}` });
  return sentence === '' ? [] : [sentence];
};
