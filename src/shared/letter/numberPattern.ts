import type { CivilDate } from '../../domain/calendar/civilDate';
import { datePartsOf } from '../../domain/calendar/dayNumber';
import { ok, type Result, refuse } from '../../domain/result';
import { formatRoman } from '../format/formatNumber';

/** `{urut}` or `{urut:3}` (padded with zeros), `{unit}`, `{bulan}` (Roman), `{tahun}`; the rest stands as typed. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly digits: number }
  | { readonly kind: 'unit' | 'month' | 'year' };

export type NumberPattern = readonly Part[];

export type PatternProblem =
  | { readonly kind: 'noSequence' }
  | { readonly kind: 'noYear' }
  | { readonly kind: 'unknownField'; readonly field: string };

const fields = { unit: 'unit', bulan: 'month', tahun: 'year' } as const;

const partOf = (text: string): Part | string => {
  const inside = /^\{\s*(.*?)\s*\}$/.exec(text)?.[1];
  if (inside === undefined) return { kind: 'text', text };
  const sequence = /^urut(?::([1-6]))?$/.exec(inside);
  if (sequence !== null) return { kind: 'sequence', digits: Number(sequence[1] ?? 1) };
  const known = (Object.keys(fields) as (keyof typeof fields)[]).find((field) => field === inside);
  return known === undefined ? inside : { kind: fields[known] };
};

/** The office's pattern of its letter numbers, such as `000.8.3.4/{urut}/{unit}/{tahun}`. */
export const parseNumberPattern = (typed: string): Result<NumberPattern, PatternProblem> => {
  const parts = typed
    .trim()
    .split(/(\{[^{}]*\})/)
    .filter(Boolean)
    .map(partOf);
  const unknown = parts.find((part) => typeof part === 'string');
  if (typeof unknown === 'string') return refuse({ kind: 'unknownField', field: unknown });
  const pattern = parts.filter((part): part is Part => typeof part !== 'string');
  const stray = pattern.find((part) => part.kind === 'text' && /[{}]/.test(part.text));
  if (stray?.kind === 'text') return refuse({ kind: 'unknownField', field: stray.text });
  const once = (kind: Part['kind']): boolean => pattern.filter((part) => part.kind === kind).length === 1;
  if (!once('sequence')) return refuse({ kind: 'noSequence' });
  // The sequence begins again each year: without the year two letters would bear one number.
  return once('year') ? ok(pattern) : refuse({ kind: 'noYear' });
};

type Given = { readonly sequence: number; readonly unit: string; readonly date: CivilDate };

const written = (part: Part, { sequence, unit, date }: Given): string => {
  const { year, month } = datePartsOf(date);
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'sequence':
      return String(sequence).padStart(part.digits, '0');
    case 'unit':
      return unit;
    case 'month':
      return formatRoman(month);
    case 'year':
      return String(year);
  }
};

export const formatLetterNumber = (pattern: NumberPattern, given: Given): string =>
  pattern.map((part) => written(part, given)).join('');

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const expected = (part: Part, unit: string): string => {
  switch (part.kind) {
    case 'text':
      return literal(part.text);
    case 'sequence':
      return '(?<sequence>\\d{1,6})';
    case 'unit':
      return literal(unit);
    case 'month':
      return '[IVX]+';
    case 'year':
      return '(?<year>\\d{4})';
  }
};

/** Which number of which year a typed letter number is, when it follows the pattern; null otherwise. */
export const readLetterNumber = (
  pattern: NumberPattern,
  unit: string,
  number: string,
): { readonly sequence: number; readonly year: number } | null => {
  const source = pattern.map((part) => expected(part, unit)).join('');
  const found = new RegExp(`^${source}$`, 'i').exec(number.trim());
  const { sequence, year } = found?.groups ?? {};
  return sequence === undefined || year === undefined
    ? null
    : { sequence: Number(sequence), year: Number(year) };
};
