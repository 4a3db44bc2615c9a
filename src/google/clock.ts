import type { Clock } from '../app/ports/clock';
import { localDate, type Zone } from '../domain/deadline/instant';

const now = (): string => new Date().toISOString();

/** The script's clock; `zone` is asked when needed, because it stands in the settings. */
export const clock = (zone: () => Zone): Clock => ({ now, today: () => localDate(now(), zone()) });
