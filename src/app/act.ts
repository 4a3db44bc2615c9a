import { canonicalEvent } from '../domain/log/canonical';
import { chainAll, emptyHead, headOf, isIntact } from '../domain/log/chain';
import { cellFor } from '../domain/log/counterSign';
import { chainEnd } from '../domain/log/stretches';
import type { LogRow } from '../domain/log/verifyChain';
import type { Actor } from '../domain/official/actor';
import { ok, type Result, refuse } from '../domain/result';
import type { Command } from '../domain/workflow/command';
import type { WorkflowConfig } from '../domain/workflow/config';
import type { CurrentContent } from '../domain/workflow/content';
import { commandKey, decide } from '../domain/workflow/decide';
import type { NewEvent, Via, WorkflowEvent } from '../domain/workflow/event';
import { evolve } from '../domain/workflow/evolve';
import type { PeriodState } from '../domain/workflow/state';
import { shownInCell } from '../shared/sop/shownInCell';
import { actorOf, type Office, readOffice } from './office';
import type { Problem } from './problem';
import { readRecord, stateIn } from './record';
import { refreshFlow } from './refreshFlow';
import type { Ports } from './world';

/** One thing a person does to a period. */
export type Act = {
  readonly period: string;
  /** `version` of the state the person saw; null where there was no screen (cell, drive, paper, guardian). */
  readonly expectedVersion: string | null;
  readonly via: Via;
  /** Same key, same act. Left out: the person, what they asked and the version they saw. */
  readonly key?: string;
  /** Commands in order, decided one after the other, written together or not at all. */
  readonly commands: readonly Command[];
  /** Hashes of what is there now; must cover what the step binds. */
  readonly content: CurrentContent;
};

export type Acted = {
  /** The last command's event: the one written now, or the one that an earlier click wrote. */
  readonly event: WorkflowEvent;
  readonly state: PeriodState;
  /** Whether this call wrote it; false when an earlier click had. */
  readonly fresh: boolean;
};

type Who = { readonly actor: Actor; readonly office: Office };

/** The record of one period as it stands: what counts, and the raw rows behind it. */
export const readPeriod = (world: Pick<Ports, 'log' | 'cells'>, period: string, office: Office) => {
  const record = readRecord(world, office);
  return { rows: record.rows, findings: record.findings, state: stateIn(record, period) };
};

/** Decides the commands one after the other, each on the state that the one before leaves. */
const decideAll = (
  world: Pick<Ports, 'clock'>,
  { actor, office }: Who,
  act: Act,
  state: PeriodState,
  head: { readonly no: number; readonly hash: string },
): Result<{ readonly events: readonly WorkflowEvent[]; readonly state: PeriodState }, Problem> => {
  const [events, after] = [[] as WorkflowEvent[], { state, head }];
  for (const command of act.commands) {
    const first = events.length === 0;
    const expectedVersion = first || act.expectedVersion === null ? act.expectedVersion : after.state.version;
    const decided = decide(after.state, command, {
      actor,
      via: act.via,
      now: world.clock.now(),
      today: world.clock.today(),
      expectedVersion,
      key: keyOf(act, state, actor, command),
      content: act.content,
      config: office.config,
    });
    if (!decided.ok) return decided;
    const chained = chainAll(after.head, decided.value as readonly NewEvent[]);
    for (const event of chained) {
      events.push(event);
      after.state = evolve(after.state, event, office.config);
      after.head = headOf(event);
    }
  }
  return ok({ events, state: after.state });
};

const keysOf = (act: Act, state: PeriodState, actor: Actor): readonly string[] =>
  act.commands.map((command) => keyOf(act, state, actor, command));

const keyOf = (act: Act, state: PeriodState, actor: Actor, command: Command): string => {
  const key =
    act.key === undefined
      ? commandKey(state, actor.email, command.action, act.expectedVersion ?? '')
      : `${act.key}/${command.action}`;
  // Several rows may be set aside at once: each is an act of its own.
  return 'response' in command ? `${key}/${command.response}` : key;
};

const eventsIn = (rows: readonly LogRow[]): readonly WorkflowEvent[] =>
  rows.flatMap(({ event }) => (event === null ? [] : [event]));

/** Cells to be written for these events: of several on one cell only the last. */
const writeCells = (
  world: Pick<Ports, 'cells'>,
  events: readonly WorkflowEvent[],
  config: WorkflowConfig,
): void => {
  const last = new Map<string, WorkflowEvent>();
  for (const event of events) last.set(`${event.period}/${event.step}/${event.role}`, event);
  for (const event of last.values()) {
    const cell = cellFor(event);
    if (cell !== null) world.cells.write(cell, shownInCell(event, config));
  }
};

/** What would be refused, without writing: for acts that make files first. */
export const rehearse = (
  world: Pick<Ports, 'clock'>,
  who: Who,
  act: Act,
  state: PeriodState,
): Result<unknown, Problem> => decideAll(world, who, act, state, emptyHead);

/** An earlier click did it: its event stands in the record under the same key. */
const doneBefore = (
  all: readonly WorkflowEvent[],
  state: PeriodState,
  key: string,
): Result<Acted, Problem> => {
  const event = all.find((one) => one.key === key);
  if (event === undefined) throw new Error(`Nothing stands in the log under ${key}`);
  return ok({ event, state, fresh: false });
};

/** What an act says, without its time and its place in the chain. */
const gist = (event: WorkflowEvent): string =>
  canonicalEvent({ ...event, at: '1970-01-01T00:00:00Z' }, 0, '');

/**
 * Events that a run wrote before it died, whose cells it didn't get to write: they must say exactly what is being
 * decided now, or somebody else put them there to be signed. Null when there are none.
 */
const left = (
  all: readonly WorkflowEvent[],
  decided: readonly WorkflowEvent[],
): readonly WorkflowEvent[] | null => {
  const found = decided.flatMap((event) => {
    const same = all
      .filter((one) => one.key === event.key && isIntact(one) && gist(one) === gist(event))
      .at(-1);
    return same === undefined ? [] : [same];
  });
  return found.length === decided.length ? found : null;
};

/** Google's words for a range that this account may not write (platform notes, "Protection"). */
const isProtected = (error: unknown): boolean => /protected/i.test(String(error));

/**
 * Events first, then their cells; if the person's own column is closed to them, the events are taken back. Between
 * the two lies at most one call: an event left alone there is told by the guardian and finished by a second click.
 */
const write = (
  world: Pick<Ports, 'log' | 'cells' | 'settings'>,
  events: readonly WorkflowEvent[],
  config: WorkflowConfig,
): Result<null, Problem> => {
  if (events.length === 0) return ok(null);
  const own = events.filter(({ role }) => role === 'guardian').map(({ hash }) => hash);
  if (own.length > 0) {
    // Noted where only the owner writes, before it is in the log: a forged act of the guardian is in no such list.
    const before = world.settings.read().guardianActs ?? '';
    world.settings.put({ guardianActs: [before, ...own].join(' ').trim() });
  }
  if (!world.log.append(events)) return refuse({ kind: 'busy' });
  try {
    writeCells(world, events, config);
    return ok(null);
  } catch (error) {
    if (!isProtected(error)) throw error;
    world.log.retract(events);
    const role = events.at(-1)?.role;
    return refuse(
      role === undefined || role === 'guardian' ? { kind: 'busy' } : { kind: 'ownColumnClosed', role },
    );
  }
};

/**
 * Decides and writes under the document lock, on a fresh reading of the record: the events, then the person's own
 * cells. A run that died between the two left an event that no cell stands for; asked again, it is finished, not
 * repeated.
 */
export const actAs = (
  world: Pick<Ports, 'log' | 'cells' | 'clock' | 'lock' | 'settings'>,
  who: Who,
  act: Act,
): Result<Acted, Problem> => {
  const locked = world.lock.exclusively((): Result<Acted, Problem> => {
    const record = readRecord(world, who.office);
    const state = stateIn(record, act.period);
    if (!world.cells.has(act.period)) return refuse({ kind: 'noFlowRow', period: act.period });
    const all = eventsIn(record.rows);
    const decided = decideAll(world, who, act, state, chainEnd(all, record.backed));
    if (!decided.ok) return decided;
    const { events } = decided.value;
    if (events.length === 0) return doneBefore(all, state, keysOf(act, state, who.actor).at(-1) ?? '');
    const orphans = left(all, events);
    if (orphans !== null) {
      writeCells(world, orphans, who.office.config);
      const after = stateIn(readRecord(world, who.office), act.period);
      const last = orphans.at(-1);
      if (last !== undefined && after.keys.includes(last.key))
        return ok({ event: last, state: after, fresh: false });
    }
    const written = write(world, events, who.office.config);
    if (!written.ok) return written;
    const event = events.at(-1);
    if (event === undefined) throw new Error('Nothing was decided');
    return ok({ event, state: decided.value.state, fresh: true });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

/** The same for the person at the keyboard of the sidebar; the tab's texts follow. */
export const act = (
  world: Pick<
    Ports,
    | 'log'
    | 'cells'
    | 'clock'
    | 'lock'
    | 'identity'
    | 'settings'
    | 'officials'
    | 'statusTexts'
    | 'holidays'
    | 'faults'
  >,
  args: Omit<Act, 'via'>,
): Result<Acted, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const acted = actAs(world, { actor: actor.value, office: office.value }, { ...args, via: 'sidebar' });
  if (acted.ok) showState(world, office.value, acted.value.state);
  return acted;
};

/** The texts in `Alur SOP` are for looking at: that they can't be written must not undo what was decided. */
export const showState = (
  world: Parameters<typeof refreshFlow>[0] & Pick<Ports, 'faults'>,
  office: Office,
  state: PeriodState,
): void => {
  try {
    refreshFlow(world, office, state);
  } catch (error) {
    world.faults.record('refreshFlow', error);
  }
};

/** Kode keaslian as people see it: the first eight characters of the event's hash. */
export const shortCode = (event: Pick<WorkflowEvent, 'hash'>): string => event.hash.slice(0, 8);
