/** What a sheet or file holds in one place; blank is `''`, `null` or `undefined`. */
export type Cell = string | number | boolean | null | undefined;

/** One row with its line in the sheet or file, counted from 1 at the very top. */
export type TableRow = { readonly line: number; readonly cells: readonly Cell[] };

/** Gives consecutive lines to a block of cells, as a sheet's values come. */
export const toTableRows = (cells: readonly (readonly Cell[])[], firstLine = 1): TableRow[] =>
  cells.map((row, at) => ({ line: firstLine + at, cells: row }));

/** The cell as text, without blanks around it (non-breaking ones included). */
export const cellText = (cell: Cell): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** Spreadsheet letters of a column counted from 1: 1 = A, 28 = AB. */
export const columnLetters = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
};
