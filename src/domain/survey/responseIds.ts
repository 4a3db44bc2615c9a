import type { RowReading } from './readRow';
import type { ResponseSource } from './surveyResponse';

/**
 * A stable identity per row inside its source: the running number where every row has its own; else the time stamp
 * with an ordinal among equal ones; else the line.
 */
export const responseIds = (readings: readonly RowReading[], source: ResponseSource): string[] => {
  const numbers = new Set(readings.map(({ number }) => number));
  if (numbers.size === readings.length && !numbers.has(''))
    return readings.map(({ number }) => `${source}:${number}`);
  const seen = new Map<string, number>();
  return readings.map(({ timestamp, row }) => {
    if (timestamp === '') return `${source}:line-${row}`;
    const ordinal = (seen.get(timestamp) ?? 0) + 1;
    seen.set(timestamp, ordinal);
    return `${source}:${timestamp}:${ordinal}`;
  });
};
