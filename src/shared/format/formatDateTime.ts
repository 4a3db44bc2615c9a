import type { Instant } from '../../domain/calendar/civilDate';
import { localTime, type Zone } from '../../domain/deadline/instant';
import { formatDate } from './formatDate';

const two = (n: number): string => String(n).padStart(2, '0');

/** "1 Juli 2026 pukul 10.15 WIB". */
export const formatDateTime = (instant: Instant, zone: Zone): string => {
  const { date, hour, minute } = localTime(instant, zone);
  return `${formatDate(date)} pukul ${two(hour)}.${two(minute)} ${zone}`;
};
