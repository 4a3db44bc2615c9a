import Papa from 'papaparse';
import type { ImportTable } from '../../src/shared/contract/importCalls';

/** A file or pasted table as the window works with it; `sheets` names those of a workbook. */
export type ReadFile = {
  readonly fileName: string;
  readonly rows: ImportTable['rows'];
  readonly sheet: string;
  readonly sheets: readonly string[];
};

/** Splits a CSV or a pasted table; the separator is told by Papa Parse (comma, semicolon, tab). */
export const readText = (fileName: string, text: string): ReadFile => ({
  fileName,
  sheet: '',
  sheets: [],
  rows: Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data.map(
    (cells, at) => ({ line: at + 1, cells }),
  ),
});

/** The text of a CSV: UTF-8, or the code page in which older spreadsheets save it. */
export const textOf = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
