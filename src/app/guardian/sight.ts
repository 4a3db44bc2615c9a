import type { PeriodState } from '../../domain/workflow/state';
import { latestEffect } from '../effectKey';
import type { SettingValues } from '../ports/settings';
import type { GuardianWorld } from '../world';

/** What the guardian saw at its last full look, and until when that may stand for a look. */
type Sight = {
  readonly until: string;
  /** When the office workbook last showed the heartbeat. */
  readonly shown: string;
  readonly marks: Readonly<Record<string, string>>;
};

/** A full look at least this often, whatever Drive says about its files. */
const longestMs = 6 * 60 * 60 * 1000;

const readSight = (text: string): Sight | null => {
  try {
    const found = JSON.parse(text) as Partial<Sight>;
    const { until, shown = '', marks } = found;
    return typeof until === 'string' && marks ? { until, shown, marks } : null;
  } catch {
    return null;
  }
};

/** Shown in the office workbook this often, even when there is nothing to say: silence is an alarm. */
const heartbeatMs = 60 * 60 * 1000;

const isOld = (then: string, now: string): boolean =>
  then === '' || Date.parse(now) - Date.parse(then) >= heartbeatMs;

/**
 * Nothing that the guardian looks after has changed since its last full look, so this look is done: a consumer
 * account has 90 trigger minutes a day (platform notes, "Quotas").
 */
export const nothingChanged = (world: GuardianWorld): boolean => {
  const sight = readSight(world.book.get('sight'));
  const now = world.clock.now();
  if (sight === null || now >= sight.until) return false;
  if (!Object.entries(sight.marks).every(([id, mark]) => world.files.changeMark(id) === mark)) return false;
  if (isOld(sight.shown, now)) {
    world.settings.put({ guardianSeen: now });
    const marks = { ...sight.marks, ...marksOf(world, [world.book.officeId]) };
    world.book.put({ lastRun: now, sight: JSON.stringify({ ...sight, shown: now, marks } satisfies Sight) });
  } else world.book.put({ lastRun: now });
  return true;
};

/** The heartbeat and the findings, written where they say something new: any write there must be told from people's. */
export const showHeartbeat = (world: GuardianWorld, settings: SettingValues, findings: string): string => {
  const now = world.clock.now();
  const { guardianSeen = '', guardianFindings = '' } = settings;
  if (!isOld(guardianSeen, now) && findings === guardianFindings) return guardianSeen;
  world.settings.put({ guardianSeen: now, guardianFindings: findings });
  return now;
};

/** The files' marks now, what this run wrote included. */
const marksOf = (world: GuardianWorld, ids: Iterable<string>): Record<string, string> => {
  world.book.settle();
  const marks: Record<string, string> = {};
  for (const id of new Set(ids)) {
    const mark = world.files.changeMark(id);
    if (mark !== null) marks[id] = mark;
  }
  return marks;
};

const bound = ['draft', 'reportPdf', 'letterPdf'] as const;

/** Files that approvals bind: a change in any of them must be seen. */
const boundFiles = (world: GuardianWorld, state: PeriodState): readonly string[] => {
  if (state.stage !== 'underWay') return [];
  const effects = world.sideEffects.list(`${state.period}/`);
  const kinds = state.current !== null && state.current <= 3 ? bound.slice(0, 1) : bound.slice(1);
  return kinds.flatMap((kind) => latestEffect(effects, state.period, kind)?.ref ?? []);
};

/**
 * Keeps what was seen; '' (always look) while a report lies on the Camat's desk, where a folder may be moved, shared
 * or filled without any file of ours changing.
 */
export const sightNow = (
  world: GuardianWorld,
  states: ReadonlyMap<string, PeriodState>,
  shown: string,
): string => {
  const all = [...states.values()];
  if (all.some((state) => state.stage === 'underWay' && state.onDeskSince !== null && state.current === 7))
    return '';
  const marks = marksOf(world, [world.book.officeId, ...all.flatMap((state) => boundFiles(world, state))]);
  // Drive doesn't tell when the workbook changed: then every look is a full one.
  if (marks[world.book.officeId] === undefined) return '';
  const until = new Date(Date.parse(world.clock.now()) + longestMs).toISOString();
  return JSON.stringify({ until, shown, marks } satisfies Sight);
};
