import type { Rect } from './spreadsheet';

/** Column letters ↔ 0-based index: A = 0, Z = 25, AA = 26. */
export function columnLetters(index: number): string {
  let text = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** An A1 notation in parts: the sheet named, if any, and a rectangle whose open ends are null. */
export type A1 = { sheetName: string | null; rect: Rect };

const CELL = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  if (letters === '' && digits === '') return null;
  if (digits !== '' && Number(digits) === 0) return null;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
  };
}

/**
 * Reads `B2`, `$C$3`, `C5:B2` (put right), `B:D`, `5:7`, `A2:C`, `'My sheet'!A1`; null if it is none of these.
 */
export function parseA1(text: string): A1 | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/.exec(text.trim());
  const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  const [first = '', second, ...rest] = (match?.[3] ?? '').split(':');
  if (rest.length > 0) return null;
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (from === null || to === null) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  const rows = span(from.row, to.row);
  const columns = span(from.column, to.column);
  return {
    sheetName,
    rect: { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count },
  };
}

/** Both ends given: a counted span. One: open from there (`A2:C`). None: everything. */
function span(a: number | null, b: number | null): { start: number; count: number | null } {
  if (a === null && b === null) return { start: 0, count: null };
  if (a === null || b === null) return { start: a ?? b ?? 0, count: null };
  return { start: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

/** A rectangle in A1 notation, without the sheet: `B2`, `B2:C4`, `D:F`, `5:7`, `A2:C`. */
export function toA1({ row, column, rows, columns }: Rect): string {
  const left = columnLetters(column);
  const right = columns === null ? '' : columnLetters(column + columns - 1);
  if (rows === null && columns === null) return row === 0 ? 'A:ZZZ' : `${row + 1}:`;
  if (columns === null) return `${row + 1}:${row + (rows ?? 1)}`;
  if (rows === null) return row === 0 ? `${left}:${right}` : `${left}${row + 1}:${right}`;
  if (rows === 1 && columns === 1) return `${left}${row + 1}`;
  return `${left}${row + 1}:${right}${row + rows}`;
}

/** A sheet's name as formulas and notations write it, quoted where it has to be. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
