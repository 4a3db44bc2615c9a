import type { RowReading } from './readRow';
import type { ResponseSource } from './surveyResponse';

/**
 * A stable identity per row inside its source: the time stamp of the online form, with an ordinal among equal ones;
 * the serial number of a paper sheet; elsewhere the running number where every row has its own; else time stamp or line.
 */
export const responseIds = (readings: readonly RowReading[], source: ResponseSource): string[] => {
  // Staff may number the form's rows: what Google wrote stays their identity, or every answer would seem new.
  const stamped = source === 'form' && readings.every(({ timestamp }) => timestamp !== '');
  const numbers = new Set(readings.map(({ number }) => number));
  if (!stamped && numbers.size === readings.length && !numbers.has(''))
    return readings.map(({ number }) => `${source}:${number}`);
  const seen = new Map<string, number>();
  return readings.map(({ timestamp, row, number }) => {
    if (source === 'paper' && number !== '') {
      // A serial number typed twice doesn't make the other sheets strangers.
      const again = (seen.get(number) ?? 0) + 1;
      seen.set(number, again);
      return again === 1 ? `paper:${number}` : `paper:${number}:${again}`;
    }
    if (timestamp === '') return `${source}:line-${row}`;
    const ordinal = (seen.get(timestamp) ?? 0) + 1;
    seen.set(timestamp, ordinal);
    return `${source}:${timestamp}:${ordinal}`;
  });
};
