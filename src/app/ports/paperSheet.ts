/**
 * The tab `Formulir Kertas`: rows under its header as text, in the columns of `headers.paper`. What was typed is
 * never changed by code; batches are added and taken back whole.
 */
export type PaperSheet = {
  /** One read; the row at index 0 stands in line 2. Blank rows in between stay. */
  read(): readonly (readonly string[])[];
  /** Adds rows in one write, at line `at`, and shows the tab. Formulas stay text. */
  append(at: number, rows: readonly (readonly string[])[]): void;
  /** Deletes these lines (header = 1). */
  remove(lines: readonly number[]): void;
  /** Writes the last two columns of a line: the second entry, and who made it. */
  putSecond(line: number, answers: string, by: string): void;
};
