import { findAccount } from '../model/account';
import type { ScriptProject } from '../model/script';
import type { TriggerState } from '../model/trigger';
import { nextRun } from '../model/triggerSchedule';
import { zoneOffset } from '../model/zone';
import type { EventData } from '../realm/event';
import { execute, ScriptError } from './execution';
import { chargeQuota, quotaLeft } from './quotas';
import type { ExecutionRecord, World } from './world';

/** One run of a trigger. `record` is null when the day's trigger minutes were used up and it did not start. */
export type TriggerRun = {
  /** Null for a simple trigger. */
  triggerId: string | null;
  handler: string;
  /** Whose rights it had. */
  user: string;
  /** The instant it was due, milliseconds since 1970. */
  due: number;
  record: ExecutionRecord | null;
};

/** What a person did to a file: the event and the account at the keyboard, if there was one. */
export type FiledEvent = {
  fileId: string;
  event: TriggerState['event'];
  data: Omit<EventData, 'authMode' | 'triggerUid'>;
  actor: string | null;
};

/** Runs one function and gives its record; a script's own failure stays with the script. */
function attempt(run: () => { record: ExecutionRecord }): ExecutionRecord {
  try {
    return run().record;
  } catch (error) {
    if (error instanceof ScriptError) return error.record;
    throw error;
  }
}

/** Whether Apps Script tells a script run by `creator` who acted: itself, or somebody of the same domain. */
function visibleActor(world: World, creator: string, actor: string | null): string | null {
  if (actor === null || actor === creator) return actor;
  const [one, two] = [creator, actor].map((email) => findAccount(world.state.accounts, email));
  const domain = (email: string) => email.slice(email.indexOf('@'));
  const colleagues =
    one?.kind === 'workspace' && two?.kind === 'workspace' && domain(creator) === domain(actor);
  return colleagues ? actor : null;
}

function runInstalled(
  world: World,
  trigger: TriggerState,
  due: number,
  event: EventData,
  actor: string | null,
): TriggerRun {
  const { state } = world;
  const base = { triggerId: trigger.id, handler: trigger.handler, user: trigger.creator, due };
  const project = state.projects[trigger.projectId];
  const account = findAccount(state.accounts, trigger.creator);
  if (project === undefined || account === undefined) return { ...base, record: null };
  if (quotaLeft(state, account, 'trigger minutes') <= 0) return { ...base, record: null };
  const record = attempt(() =>
    execute(world, {
      project,
      fn: trigger.handler,
      args: [],
      user: trigger.creator,
      activeUser: visibleActor(world, trigger.creator, actor),
      authMode: 'FULL',
      simpleTrigger: false,
      interactive: false,
      event,
      answers: [],
    }),
  );
  chargeQuota(state, account, 'trigger minutes', record.predictedMs / 60_000);
  return { ...base, record };
}

/** The event of a clock trigger: numbers of the UTC clock, Monday = 1. */
function clockEvent(trigger: TriggerState, at: number, zone: string): EventData {
  const date = new Date(at + zoneOffset(zone, at));
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    authMode: 'FULL',
    triggerUid: trigger.id,
    fields: {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      'day-of-month': date.getUTCDate(),
      'day-of-week': date.getUTCDay() || 7,
      'week-of-year': Math.ceil((date.getTime() - yearStart) / (7 * 86_400_000)),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      timezone: zone,
    },
  };
}

function soonest(triggers: readonly TriggerState[], until: number): TriggerState | undefined {
  const dueOf = (trigger: TriggerState) => trigger.clock?.next ?? Number.POSITIVE_INFINITY;
  return triggers
    .filter((trigger) => dueOf(trigger) <= until)
    .sort((one, two) => dueOf(one) - dueOf(two))
    .at(0);
}

/**
 * Lets time pass until `until` (milliseconds since 1970): every clock trigger that comes due runs at its time, as its
 * creator, in order of time; then the clock stands at `until` (or later, if the runs took longer).
 */
export function fireDue(world: World, until: number): TriggerRun[] {
  const { state } = world;
  const runs: TriggerRun[] = [];
  for (let trigger = soonest(state.triggers, until); trigger !== undefined; ) {
    const clock = trigger.clock;
    const due = clock?.next ?? until;
    if (clock !== null) clock.next = nextRun(clock.schedule, due, false);
    state.clock.now = Math.max(state.clock.now, due);
    runs.push(runInstalled(world, trigger, due, clockEvent(trigger, due, 'UTC'), null));
    trigger = soonest(state.triggers, until);
  }
  state.clock.now = Math.max(state.clock.now, until);
  return runs;
}

/** Runs the installed triggers that watch a file for an event, each as its creator, in the order they were made. */
export function fireInstalled(world: World, filed: FiledEvent): TriggerRun[] {
  const watching = world.state.triggers.filter(
    (trigger) => trigger.sourceId === filed.fileId && trigger.event === filed.event,
  );
  return watching.map((trigger) =>
    runInstalled(
      world,
      trigger,
      world.state.clock.now,
      {
        ...filed.data,
        authMode: 'FULL',
        triggerUid: trigger.id,
        user: visibleActor(world, trigger.creator, filed.actor),
      },
      filed.actor,
    ),
  );
}

function boundTo(world: World, fileId: string): ScriptProject[] {
  return Object.values(world.state.projects).filter((project) => project.containerId === fileId);
}

/**
 * Runs `onEdit` or `onOpen` of the scripts bound to a file, as the person who acted, without any service that needs
 * authorisation and for at most 30 s. A consumer account stays unnamed. A script without the function is passed over.
 */
export function fireSimple(world: World, fn: 'onOpen' | 'onEdit', filed: FiledEvent): TriggerRun[] {
  const { actor } = filed;
  if (actor === null) return [];
  const account = findAccount(world.state.accounts, actor);
  const named = account?.kind === 'workspace' ? actor : null;
  return boundTo(world, filed.fileId).flatMap((project) => {
    const record = attempt(() =>
      execute(world, {
        project,
        fn,
        args: [],
        user: actor,
        activeUser: named,
        authMode: 'LIMITED',
        simpleTrigger: true,
        interactive: fn === 'onOpen',
        event: { ...filed.data, authMode: 'LIMITED', user: named },
        answers: [],
      }),
    );
    if (record.error?.message === `Script function not found: ${fn}`) {
      world.executions.splice(world.executions.indexOf(record), 1);
      return [];
    }
    return [{ triggerId: null, handler: fn, user: actor, due: record.started, record }];
  });
}
