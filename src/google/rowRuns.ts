import { blockRows } from './rowBlocks';
import type { Sheet } from './sheetRows';

type Row = readonly (string | number)[];

/** Runs of rows of one width, none longer than a block; Sheets writes only rectangles. */
const runsOf = (cells: readonly Row[]): readonly { readonly line: number; readonly rows: Row[] }[] => {
  const runs: { readonly line: number; readonly rows: Row[] }[] = [];
  for (const [at, row] of cells.entries()) {
    const run = runs.at(-1);
    const fits = run !== undefined && run.rows.length < blockRows && run.rows[0]?.length === row.length;
    if (fits) run.rows.push(row);
    else runs.push({ line: at + 1, rows: [row] });
  }
  return runs;
};

/** Writes rows from the first on, each as wide as it is: a call for every run of rows of one width. */
export const writeRows = (sheet: Sheet, cells: readonly Row[]): void => {
  for (const { line, rows } of runsOf(cells))
    sheet.getRange(line, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
};
