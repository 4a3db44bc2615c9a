import * as v from 'valibot';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import { effectKey, type Round } from '../effectKey';
import type { StaffWorld } from '../world';

/** The tabs of answers, in the order in which they are read. */
export const sources = ['form', 'import', 'paper'] as const satisfies readonly ResponseSource[];

/** What was read longer ago says too little about now: reading begins anew. */
const longestMs = 60 * 60 * 1000;

const place = v.object({ source: v.picklist(sources), line: v.number(), mark: v.string() });
const progressSchema = v.object({
  begun: v.string(),
  /** Version of the period that is being locked. */
  version: v.string(),
  /** Where the next call reads on; null when everything was read. */
  next: v.nullable(place),
  rows: v.number(),
  /** Files with what earlier calls read. */
  pieces: v.array(v.string()),
  /** What each tab asks, as found in its first rows: a column that is filled only further down counts from the top. */
  elements: v.record(v.string(), v.array(v.string())),
});
export type Progress = v.InferOutput<typeof progressSchema>;
/** Where a reading goes on: a line, and what the line before it says. */
export type Place = v.InferOutput<typeof place>;

export const progressKey = (round: Round): string => effectKey(round, 'lockProgress');

/** How far locking has come; null before the first call and after the last. */
export const readLockProgress = (world: StaffWorld, round: Round): Progress | null => {
  const kept = world.sideEffects.find(progressKey(round));
  if (kept === null || kept.state === 'done') return null;
  try {
    return v.parse(progressSchema, JSON.parse(kept.ref));
  } catch {
    // Typed over by someone: read anew, which is slower and right.
    return null;
  }
};

export const keepLockProgress = (world: StaffWorld, round: Round, progress: Progress): void =>
  world.sideEffects.put({
    key: progressKey(round),
    state: 'intended',
    ref: JSON.stringify(progress),
    at: world.clock.now(),
  });

/** Whether what was read may still be gone on with. */
export const stillFits = (world: StaffWorld, { begun, version }: Progress, seen: string): boolean =>
  version === seen && Date.parse(world.clock.now()) - Date.parse(begun) < longestMs;

export const freshProgress = (
  world: StaffWorld,
  version: string,
  elements: Progress['elements'] = {},
): Progress => ({
  begun: world.clock.now(),
  version,
  next: { source: 'form', line: 1, mark: '' },
  rows: 0,
  pieces: [],
  elements,
});
