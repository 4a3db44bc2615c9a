/** 0 → A, 26 → AA */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `B3` or `B3:D9`; null for anything else. Counted from 0. */
export const readCellNames = (
  text: string,
): { row: number; column: number; toRow: number; toColumn: number } | null => {
  const found = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(
    text.trim().toUpperCase().replaceAll('$', ''),
  );
  if (!found) return null;
  const column = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [, first = 'A', row = '1', second = first, last = row] = found;
  if (Number(row) < 1 || Number(last) < 1) return null;
  return {
    row: Number(row) - 1,
    column: column(first),
    toRow: Number(last) - 1,
    toColumn: column(second),
  };
};
