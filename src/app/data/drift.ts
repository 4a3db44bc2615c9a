import { saidText } from '../../domain/survey/saidMark';
import type { JudgedResponses } from './judgedResponses';
import type { Snapshot } from './snapshot';

/** How the raw rows of a period differ from what was locked. Answers themselves are never edited by code. */
export type Drift = {
  /** Ids of answers that read otherwise now. */
  readonly changed: readonly string[];
  /** Counted when locked, gone or not counted now. */
  readonly missing: readonly string[];
  /** Of this period, come in since (Terlambat). */
  readonly late: readonly string[];
};

/** Compares by identity, never by row: Sheets may be sorted without anything having changed. */
export const driftOf = (snapshot: Snapshot, now: JudgedResponses): Drift => {
  const locked = [...snapshot.responses, ...(snapshot.outside ?? [])];
  const then = new Map(locked.map((one) => [one.id, saidText(one)] as const));
  const present = new Map(now.counted.map((one) => [one.id, saidText(one)] as const));
  const excludedThen = new Set(snapshot.excluded.map(({ id }) => id));
  return {
    changed: [...then].filter(([id, text]) => present.has(id) && present.get(id) !== text).map(([id]) => id),
    missing: [...then.keys()].filter((id) => !present.has(id)),
    late: [...present.keys()].filter((id) => !then.has(id) && !excludedThen.has(id)),
  };
};

/** Answers that the locked figures no longer stand for; late ones are told apart, they change no figure. */
export const driftCount = ({ changed, missing }: Drift): number => changed.length + missing.length;
