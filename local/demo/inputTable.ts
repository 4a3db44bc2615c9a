import { basename } from 'node:path';
import { type FileRow, readTableFile } from '../host/table';

/** What `import.commit` takes: the file as a table, and how its columns u1…u9 are meant. */
export type InputTable = {
  readonly fileName: string;
  readonly rows: readonly FileRow[];
  readonly order: 'element' | 'questionnaire';
};

/** Lines in which a heading may stand. */
const headingLines = 10;

const isText = (cell: unknown): cell is string => typeof cell === 'string';

/** True when no heading of the file speaks of a date: a file of answers alone. */
export const hasNoDates = ({ rows }: InputTable): boolean =>
  !rows
    .slice(0, headingLines)
    .some(({ cells }) => cells.filter(isText).some((cell) => /tanggal|waktu|timestamp|date/i.test(cell)));

/** The same answers, every one with this survey date (YYYY-MM-DD), in a last column of its own. */
export const datedAll = (table: InputTable, date: string): InputTable => {
  const heading = table.rows.findIndex(({ cells }) =>
    cells.some((cell) => isText(cell) && cell.trim() !== ''),
  );
  const width = Math.max(...table.rows.map(({ cells }) => cells.length));
  const padded = (cells: FileRow['cells']) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  return {
    ...table,
    rows: table.rows.map(({ line, cells }, at) => {
      const isBlank = cells.every((cell) => cell === '');
      return { line, cells: isBlank ? cells : [...padded(cells), at === heading ? 'tanggal' : date] };
    }),
  };
};

/** Reads the person's CSV or XLSX. @throws UnreadableFile with the sentence to show. */
export const readInput = (path: string, order: InputTable['order']): InputTable => ({
  fileName: basename(path),
  rows: readTableFile(path).rows,
  order,
});
