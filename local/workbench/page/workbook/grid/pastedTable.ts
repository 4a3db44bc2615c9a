/**
 * A table as it stands in the clipboard (tabs and lines; a cell with either inside is quoted): every row as wide as
 * the widest.
 */
export const pastedTable = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let at = 0; at <= body.length; at += 1) {
    cell.lastIndex = at;
    const [, quoted, plain = ''] = cell.exec(body) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    at = cell.lastIndex;
    if (body[at] === '\n') rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

/** The other way: what "copy" puts into the clipboard. */
export const copiedTable = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');
