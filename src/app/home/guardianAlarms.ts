import { instantMillis } from '../../domain/deadline/instant';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { homeWords } from '../../shared/messages/homeWords';
import type { SettingValues } from '../ports/settings';
import { zoneOf } from '../settings';

/** The guardian comes every ten minutes, at night every hour; this long a silence is no slow run any more. */
const silenceMs = 150 * 60 * 1000;

/** A list that the guardian wrote, [] when somebody typed over it. */
export const textsIn = (json: string | undefined): readonly string[] => {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

/** Whether the heartbeat is older than the slowest look. */
export const guardianSilent = (seen: string, now: string): boolean =>
  (instantMillis(now) ?? 0) - (instantMillis(seen) ?? 0) > silenceMs;

/** The guardian's silence, and what it found on its last run. `begun`: there is something to guard. */
export const guardianAlarms = (settings: SettingValues, now: string, begun: boolean): readonly string[] => {
  const seen = settings.guardianSeen ?? '';
  const seenAt = instantMillis(seen);
  const silent = seenAt === null ? begun : guardianSilent(seen, now);
  const since = seenAt === null ? '' : formatDateTime(seen, zoneOf(settings));
  return [...(silent ? [homeWords.guardianSilent(since)] : []), ...textsIn(settings.guardianFindings)];
};

/** What the guardian's daily look at the raw rows found for a period: "2 jawaban berubah setelah data dikunci." */
export const driftText = (settings: SettingValues, period: string): string | null => {
  const line = textsIn(settings.guardianDrift).find((one) => one.startsWith(`${period}:`));
  const count = Number(line?.slice(period.length + 1) ?? 0);
  return Number.isInteger(count) && count > 0 ? homeWords.drift(count) : null;
};
