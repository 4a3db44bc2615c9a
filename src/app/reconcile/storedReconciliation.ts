import * as v from 'valibot';
import { effectKey, ofPeriod } from '../effectKey';
import type { SideEffect } from '../ports/sideEffects';
import type { Ports } from '../world';

/**
 * The comparison with the website as it was found for one state of the locked data: locking other data makes it be
 * asked for again, because its key carries the data's hash.
 */
export type StoredReconciliation = {
  readonly status: 'agrees' | 'explained';
  readonly ikm: string;
  readonly explanation: string;
  /** File id of the screenshot; '' without one. */
  readonly screenshot: string;
};

const shape = v.object({
  status: v.picklist(['agrees', 'explained']),
  ikm: v.string(),
  explanation: v.string(),
  screenshot: v.string(),
});

const keyOf = (period: string, data: string): string =>
  effectKey(ofPeriod(period), 'reconciliation', data.slice(0, 12));

export const storedReconciliation = (
  { sideEffects }: Pick<Ports, 'sideEffects'>,
  period: string,
  data: string,
): StoredReconciliation | null => reconciliationIn(sideEffects.list(`${period}/`), period, data);

/** The same among side effects that were read already. */
export const reconciliationIn = (
  effects: readonly SideEffect[],
  period: string,
  data: string,
): StoredReconciliation | null => {
  const line = effects.find(({ key }) => key === keyOf(period, data));
  if (line === undefined) return null;
  try {
    const parsed = v.safeParse(shape, JSON.parse(line.ref));
    return parsed.success ? parsed.output : null;
  } catch {
    // A line that someone typed over counts as none: the comparison is asked for again.
    return null;
  }
};

export const putReconciliation = (
  { sideEffects, clock }: Pick<Ports, 'sideEffects' | 'clock'>,
  period: string,
  data: string,
  found: StoredReconciliation,
): void =>
  sideEffects.put({ key: keyOf(period, data), state: 'done', ref: JSON.stringify(found), at: clock.now() });
