import type { CivilDate } from '../../domain/calendar/civilDate';
import { daysBetween } from '../../domain/calendar/dateArithmetic';
import { localDate } from '../../domain/deadline/instant';
import { dueBy } from '../../domain/deadline/schedule';
import { type OfficeCalendar, workingDaysBetween } from '../../domain/deadline/workingDays';
import { boundsOf, parsePeriod, periodOfDate, previousPeriod } from '../../domain/period/period';
import { unanswered } from '../../domain/plan/planCoverage';
import { planSpan, previousPlanPeriod } from '../../domain/plan/planPeriod';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import { waitingRole } from '../../domain/workflow/allowed';
import { notOpened } from '../../domain/workflow/evolve';
import type { Role } from '../../domain/workflow/role';
import type { PeriodState } from '../../domain/workflow/state';
import type { StepNumber } from '../../domain/workflow/steps';
import { digestLines } from '../../shared/messages/digest';
import { judgeResponses } from '../data/judgedResponses';
import { deadlineNotes } from '../letters/deadlineNotes';
import { noteIncoming } from '../letters/noteIncoming';
import type { Office } from '../office';
import { periodKindOf, populationOf } from '../settings';
import type { GuardianWorld } from '../world';

export type DueLine = { readonly role: Role; readonly text: string };

/** Steps due today or before, with whom they wait for; step 1 of a period that ended and nobody has opened too. */
export const stepsDue = (
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
  calendar: OfficeCalendar,
): readonly DueLine[] => {
  const today = world.clock.today();
  const ended = previousPeriod(periodOfDate(periodKindOf(office.settings), today));
  const line = (period: typeof ended, step: StepNumber, by: CivilDate, role: Role): DueLine[] =>
    by > today
      ? []
      : [{ role, text: digestLines.step(period, step, by, workingDaysBetween(by, today, calendar)) }];
  const open = [...states.values()].flatMap((state) => {
    const period = parsePeriod(state.period);
    if (!period.ok || state.stage !== 'underWay' || state.current === null) return [];
    const step = state.current;
    const since = localDate(state.currentSince, calendar.zone);
    const by = dueBy(step, since, state.endsOn, office.config, calendar);
    return line(period.value, step, by, waitingRole(state, step, office.config));
  });
  const begun = states.get(ended.id);
  // An office in its first period has nothing to report on: only those that have worked with E-SKM are reminded.
  if (states.size === 0 || (begun !== undefined && begun.stage !== 'notOpened')) return open;
  const by = dueBy(1, boundsOf(ended).to, boundsOf(ended).to, office.config, calendar);
  return [...open, ...line(ended, 1, by, office.config.steps[1].performers[0] ?? 'pelaksana')];
};

/** Days ahead of a letter's deadline from which it is named every day. */
const daysAhead = 3;

/** Reports that a letter of the regency wants within days, for whoever's turn it is. */
export const requestsDue = (
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
): readonly DueLine[] => {
  const today = world.clock.today();
  const all = world.incomingLetters.read();
  // A letter typed straight into the tab is on the screens from now on.
  for (const period of new Set(all.map((one) => one.period))) noteIncoming(world, period);
  const letters = all.filter(
    ({ deadline }) => deadline !== null && daysBetween(today, deadline) <= daysAhead,
  );
  const periods = [...new Set(letters.map(({ period }) => period))];
  return periods.flatMap((period) => {
    const state = states.get(period) ?? notOpened(period);
    const role =
      state.stage === 'notOpened' || state.current === null
        ? (office.config.steps[1].performers[0] ?? 'pelaksana')
        : waitingRole(state, state.current, office.config);
    return deadlineNotes(letters, state, today).map((text) => ({ role, text }));
  });
};

/** What grows slowly, said once a week: complaints open, plan items without news, the sample behind its target. */
export const weeklyDue = (world: GuardianWorld, office: Office): readonly DueLine[] => {
  const today = world.clock.today();
  const running = periodOfDate(periodKindOf(office.settings), today);
  const complaints = world.complaints.read().filter(({ status }) => status !== 'done').length;
  const before = previousPlanPeriod(running);
  const items = unanswered(world.plan.outcomes(planSpan(before))).length;
  return [
    ...(complaints === 0 ? [] : [{ role: 'pelaksana' as const, text: digestLines.complaints(complaints) }]),
    ...(items === 0 ? [] : [{ role: 'kasiYanum' as const, text: digestLines.plan(items, before) }]),
    ...sampleBehind(world, office, running, today),
  ];
};

const sampleBehind = (
  world: GuardianWorld,
  office: Office,
  running: ReturnType<typeof periodOfDate>,
  today: CivilDate,
): readonly DueLine[] => {
  const population = populationOf(office.settings);
  if (population === null) return [];
  const judged = judgeResponses(world.responses.read(), { period: running, setAside: {} });
  if (!judged.ok) return [];
  const { from, to } = boundsOf(running);
  const [counted, target] = [judged.value.counted.length, sampleTargetOf(population, 'table').size];
  const passed = daysBetween(from, today) / daysBetween(from, to);
  if (counted >= target * passed) return [];
  return [{ role: 'pelaksana', text: digestLines.sample(counted, target, running) }];
};
