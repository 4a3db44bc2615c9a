import type { AccountState } from '../model/account';
import type { RuntimeState } from '../model/state';

/** Daily quotas, consumer and Workspace. Source: Apps Script "Quotas for Google Services" (apps-script.md §Quotas). */
const DAILY: Record<string, { consumer: number; workspace: number }> = {
  email: { consumer: 100, workspace: 1500 },
  'documents created': { consumer: 250, workspace: 1500 },
  'spreadsheets created': { consumer: 250, workspace: 3200 },
  'properties read/write': { consumer: 50_000, workspace: 500_000 },
  'trigger minutes': { consumer: 90, workspace: 360 },
  urlfetch: { consumer: 20_000, workspace: 100_000 },
};

/** Days start at midnight in California; the change of daylight time there is left out. */
function dayOf(now: number): number {
  return Math.floor((now - 8 * 3_600_000) / 86_400_000);
}

function usedToday(state: RuntimeState, email: string): Record<string, number> {
  const day = dayOf(state.clock.now);
  let entry = state.quotas[email];
  if (entry === undefined || entry.day !== day) {
    entry = { day, used: {} };
    state.quotas[email] = entry;
  }
  return entry.used;
}

/** What is left of a daily quota; Infinity for one that is not counted. */
export function quotaLeft(state: RuntimeState, account: AccountState, name: string): number {
  const limit = DAILY[name]?.[account.kind];
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  return limit - (usedToday(state, account.email)[name] ?? 0);
}

/** Uses up a quota; the real error text when it would be exceeded, else null. */
export function useQuota(
  state: RuntimeState,
  account: AccountState,
  name: string,
  amount: number,
): string | null {
  if (quotaLeft(state, account, name) < amount) return `Service invoked too many times for one day: ${name}.`;
  const used = usedToday(state, account.email);
  used[name] = (used[name] ?? 0) + amount;
  return null;
}

/** Uses up a quota after the fact, even beyond its limit: a trigger's minutes are known only when it has run. */
export function chargeQuota(state: RuntimeState, account: AccountState, name: string, amount: number): void {
  const used = usedToday(state, account.email);
  used[name] = (used[name] ?? 0) + amount;
}
