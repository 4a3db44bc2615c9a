import { addDays } from '../../domain/calendar/dateArithmetic';
import type { Zone } from '../../domain/deadline/instant';
import type { IntegrityFinding } from '../../domain/log/finding';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { integrityFindingSentence } from '../../shared/messages/integrityFinding';
import { restoredSentence } from '../../shared/messages/restored';
import type { GuardianWorld } from '../world';

/** What was found before rows were put back, with the day: healed must not mean unseen. */
type Remembered = { readonly day: string; readonly text: string };

/** Shown for this many days; the mirror's own workbook keeps them longer. */
const shownDays = 7;
const keptEntries = 30;

const entries = (text: string): readonly Remembered[] => {
  try {
    const value: unknown = JSON.parse(text === '' ? '[]' : text);
    return Array.isArray(value) ? (value as readonly Remembered[]) : [];
  } catch {
    return [];
  }
};

export const rememberTampering = (
  world: Pick<GuardianWorld, 'book' | 'clock'>,
  zone: Zone,
  restored: number,
  findings: readonly IntegrityFinding[],
): void => {
  const [day, at] = [world.clock.today(), formatDateTime(world.clock.now(), zone)];
  const found = findings.map((finding) => integrityFindingSentence(finding, zone));
  const texts = [restoredSentence(restored, at), ...found];
  const kept = [...entries(world.book.get('tampering')), ...texts.map((text) => ({ day, text }))];
  world.book.put({ tampering: JSON.stringify(kept.slice(-keptEntries)) });
};

/** What is still to be shown. */
export const tamperingSince = (world: Pick<GuardianWorld, 'book' | 'clock'>): readonly string[] => {
  const since = addDays(world.clock.today(), -shownDays);
  return entries(world.book.get('tampering'))
    .filter(({ day }) => day > since)
    .map(({ text }) => text);
};
