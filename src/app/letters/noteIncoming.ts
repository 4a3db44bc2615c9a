import { effectKey, latestEffect, ofPeriod } from '../effectKey';
import type { SideEffect } from '../ports/sideEffects';
import type { Ports } from '../world';

/** Notes beside the tab that `Surat Masuk` holds letters about a period. */
export const noteIncoming = (
  { sideEffects, clock }: Pick<Ports, 'sideEffects' | 'clock'>,
  period: string,
): void => {
  const key = effectKey(ofPeriod(period), 'incoming');
  if (sideEffects.find(key) === null) sideEffects.put({ key, state: 'done', ref: '', at: clock.now() });
};

/** Told by `Berkas`, which every screen reads anyway: most periods have no letter, and a tab costs a call to read. */
export const hasIncoming = (effects: readonly SideEffect[], period: string): boolean =>
  latestEffect(effects, period, 'incoming') !== null;
