import type { Clock } from '../app/ports/clock';
import { localDate, type Zone } from '../domain/deadline/instant';

/** The script's clock, `shiftMs` ahead; `zone` is asked when needed, because it stands in the settings. */
export const clock = (zone: () => Zone, shiftMs = 0): Clock => {
  const now = (): string => new Date(Date.now() + shiftMs).toISOString();
  return { now, today: () => localDate(now(), zone()) };
};
