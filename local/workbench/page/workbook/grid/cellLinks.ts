import type { CellLine } from '../../../contract/workbook';

export type CellLink = { readonly text: string; readonly url: string };

const address = /^https?:\/\/\S+$/;

/** Whether a whole text is an address, which Sheets shows as a link by itself. */
export const isAddress = (text: string): boolean => address.test(text);

/** The links of a cell: of stretches of its text, of HYPERLINK, or the address that it is. */
export const cellLinks = (line: CellLine | null | undefined, column: number): readonly CellLink[] => {
  const text = line?.shown[column];
  if (!line || !text) return [];
  const runs = line.runs?.[column] ?? [];
  const linked = runs.flatMap(({ start, end, url }) => (url ? [{ text: text.slice(start, end), url }] : []));
  if (linked.length > 0) return linked;
  const formula = /^=HYPERLINK\("([^"]+)"/i.exec(line.input?.[column] ?? '');
  if (formula?.[1]) return [{ text, url: formula[1] }];
  return isAddress(text) ? [{ text, url: text }] : [];
};
