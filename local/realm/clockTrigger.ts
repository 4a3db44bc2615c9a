import type { ClockSchedule, TriggerState } from '../model/trigger';
import { nextRun } from '../model/triggerSchedule';
import { isZone, wallToInstant } from '../model/zone';
import type { RealmContext } from './context';
import { type EnumMember, emulated } from './emulate';

/** What a clock builder has been told so far. */
type Plan = {
  ctx: RealmContext;
  every: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number } | null;
  weekDay: number | null;
  monthDay: number | null;
  hour: number | null;
  minute: number | null;
  at: number | null;
  timeZone: string;
  create: (clock: TriggerState['clock']) => unknown;
  self: unknown;
};

const MINUTES = [1, 5, 10, 15, 30] as const;

/** Google picks a moment in the hour and keeps it; here it comes from the clock at creation, so runs repeat. */
function pickedMinute(plan: Plan): number {
  return plan.minute ?? Math.floor(plan.ctx.now() / 60_000) % 60;
}

function scheduleOf(plan: Plan): ClockSchedule {
  const { ctx, every, timeZone } = plan;
  const minute = pickedMinute(plan);
  if (plan.at !== null) return { kind: 'once' };
  if (plan.monthDay !== null) {
    return { kind: 'onMonthDay', day: plan.monthDay, hour: plan.hour ?? 0, minute, timeZone };
  }
  if (plan.weekDay !== null) {
    const weeks = every?.unit === 'weeks' ? every.count : 1;
    return { kind: 'everyWeeks', weeks, weekDay: plan.weekDay, hour: plan.hour ?? 0, minute, timeZone };
  }
  if (every?.unit === 'minutes') return { kind: 'everyMinutes', minutes: every.count as 1 };
  if (every?.unit === 'hours') return { kind: 'everyHours', hours: every.count };
  if (every?.unit === 'days') {
    return { kind: 'everyDays', days: every.count, hour: plan.hour ?? 0, minute, timeZone };
  }
  if (every?.unit === 'weeks') {
    return { kind: 'everyWeeks', weeks: every.count, weekDay: 1, hour: plan.hour ?? 0, minute, timeZone };
  }
  throw ctx.fail('A schedule must be set before a clock trigger is created.');
}

function create(plan: Plan): unknown {
  const schedule = scheduleOf(plan);
  const next = schedule.kind === 'once' ? plan.at : nextRun(schedule, plan.ctx.now(), true);
  return plan.create({ schedule, next });
}

function every(unit: 'minutes' | 'hours' | 'days' | 'weeks') {
  return (plan: Plan, count: number) => {
    if (plan.every !== null || plan.at !== null) throw plan.ctx.fail('The trigger already has a recurrence.');
    if (unit === 'minutes' && !MINUTES.some((allowed) => allowed === count)) {
      throw plan.ctx.fail(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    if (!Number.isInteger(count) || count < 1)
      throw plan.ctx.fail(`The value you passed to every${unit} was invalid.`);
    plan.every = { unit, count };
    return plan.self;
  };
}

function between(plan: Plan, method: string, value: number, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw plan.ctx.fail(
      `The value you passed to ${method} was invalid. It must be between ${low} and ${high}.`,
    );
  }
  return value;
}

const builders = emulated<Plan, Record<string, unknown>>('ScriptApp.ClockTriggerBuilder', {
  everyMinutes: every('minutes'),
  everyHours: every('hours'),
  everyDays: every('days'),
  everyWeeks: every('weeks'),
  onWeekDay: (plan: Plan, day: EnumMember) => {
    const names = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
    plan.weekDay = names.indexOf(String(day));
    if (plan.weekDay < 0) throw plan.ctx.fail('Invalid argument: day');
    return plan.self;
  },
  onMonthDay: (plan: Plan, day: number) => {
    plan.monthDay = between(plan, 'onMonthDay', day, 1, 31);
    return plan.self;
  },
  atHour: (plan: Plan, hour: number) => {
    plan.hour = between(plan, 'atHour', hour, 0, 23);
    return plan.self;
  },
  nearMinute: (plan: Plan, minute: number) => {
    plan.minute = between(plan, 'nearMinute', minute, 0, 59);
    return plan.self;
  },
  inTimezone: (plan: Plan, zone: string) => {
    if (!isZone(zone)) throw plan.ctx.fail(`Invalid timezone: ${zone}`);
    plan.timeZone = zone;
    return plan.self;
  },
  at: (plan: Plan, date: Date) => {
    plan.at = date.getTime();
    return plan.self;
  },
  after: (plan: Plan, milliseconds: number) => {
    plan.at = plan.ctx.now() + milliseconds;
    return plan.self;
  },
  atDate: (plan: Plan, year: number, month: number, day: number) => {
    plan.at = wallToInstant(plan.timeZone, Date.UTC(year, month - 1, day));
    return plan.self;
  },
  create,
} as never);

/** A builder of clock triggers; `done` keeps the finished trigger. */
export function clockBuilder(ctx: RealmContext, done: Plan['create']): unknown {
  const plan: Plan = {
    ctx,
    every: null,
    weekDay: null,
    monthDay: null,
    hour: null,
    minute: null,
    at: null,
    timeZone: ctx.script.timeZone,
    create: done,
    self: null,
  };
  plan.self = builders.make(plan);
  return plan.self;
}
