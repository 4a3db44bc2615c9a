import type { RowReading } from './readRow';
import type { ResponseSource } from './surveyResponse';

/** What a row is known by, told from the row alone: nothing that stands in other rows makes it a stranger. */
const ownId = ({ timestamp, number, row }: RowReading, source: ResponseSource): string => {
  // Staff may number the form's rows: what Google wrote stays their identity, or every answer would seem new.
  const stamp = timestamp === '' ? '' : `${source}:${timestamp}:1`;
  const numbered = number === '' ? '' : `${source}:${number}`;
  return (source === 'form' ? stamp || numbered : numbered || stamp) || `${source}:line-${row}`;
};

/** `form:…:1` → the ordinal after it, `paper:0031` → `paper:0031:2`. */
const nextId = (id: string, source: ResponseSource): string => {
  const [, before, ordinal] = /^(.*):(\d+)$/.exec(id.slice(source.length)) ?? [];
  return before === undefined || before === '' ? `${id}:2` : `${source}${before}:${Number(ordinal) + 1}`;
};

/**
 * The same identity or, where another row has it, the next ordinal: two answers sent in the same second, a serial
 * number typed twice. `taken` remembers across the blocks in which a long table is read.
 */
export const distinctId = (id: string, source: ResponseSource, taken: Set<string>): string => {
  let own = id;
  while (taken.has(own)) own = nextId(own, source);
  taken.add(own);
  return own;
};

/**
 * A stable identity per row inside its source: the time stamp of the online form, with an ordinal among equal ones;
 * elsewhere the serial or running number; else time stamp or line.
 */
export const responseIds = (readings: readonly RowReading[], source: ResponseSource): string[] => {
  const taken = new Set<string>();
  return readings.map((reading) => distinctId(ownId(reading, source), source, taken));
};
