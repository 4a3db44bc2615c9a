import { chainAll, emptyHead, headOf } from '../domain/log/chain';
import { cellFor } from '../domain/log/counterSign';
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

const keyOf = (act: Act, state: PeriodState, actor: Actor, command: Command): string =>
  act.key === undefined
    ? commandKey(state, actor.email, command.action, act.expectedVersion ?? '')
    : `${act.key}/${command.action}`;

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
 * Decides and writes under the document lock, on a fresh reading of the record: events in one write, then the
 * person's own cells. A run that died between the two left an event that no cell stands for; asked again, it is
 * finished, not repeated.
 */
export const actAs = (
  world: Pick<Ports, 'log' | 'cells' | 'clock' | 'lock' | 'settings'>,
  who: Who,
  act: Act,
): Result<Acted, Problem> => {
  const locked = world.lock.exclusively((): Result<Acted, Problem> => {
    const { rows, state } = readPeriod(world, act.period, who.office);
    const all = eventsIn(rows);
    const last = act.commands.at(-1);
    const wanted = last === undefined ? '' : keyOf(act, state, who.actor, last);
    const earlier = all.filter((event) => event.key === wanted).at(-1);
    if (earlier !== undefined && earlier.email === who.actor.email && !state.keys.includes(wanted)) {
      // Written, but its cell was not: the run died in between.
      writeCells(
        world,
        all.filter((event) => event.at === earlier.at && event.email === earlier.email),
        who.office.config,
      );
      const after = readPeriod(world, act.period, who.office).state;
      if (after.keys.includes(wanted)) return ok({ event: earlier, state: after, fresh: false });
    }
    const end = all.at(-1);
    const decided = decideAll(world, who, act, state, end === undefined ? emptyHead : headOf(end));
    if (!decided.ok) return decided;
    const { events } = decided.value;
    const written = write(world, events, who.office.config);
    if (!written.ok) return written;
    const event = events.at(-1) ?? earlier;
    if (event === undefined) throw new Error(`Nothing was decided for ${wanted}`);
    return ok({ event, state: decided.value.state, fresh: events.length > 0 });
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
