/** A table as pasted or read from a CSV/XLSX: lines with their number in the file (header = 1). */
export type ImportTable = {
  readonly fileName: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly (string | number)[] }[];
  readonly order: 'element' | 'questionnaire';
};

export type ImportPreview = {
  readonly good: number;
  readonly bad: readonly { readonly line: number; readonly sentence: string }[];
  /** "Kolom H (u8) dibaca sebagai U9 Sarana dan Prasarana" */
  readonly mapping: readonly string[];
  /** Identity columns that are not taken in. */
  readonly dropped: readonly string[];
  /** Said when the same file came in before. */
  readonly seenBefore: string | null;
};

export type DataCalls = {
  'import.preview': { args: ImportTable; answer: ImportPreview };
  /** One batch; `batch` undoes it. Refused whole when the file came in before. */
  'import.commit': {
    args: ImportTable;
    answer: { readonly batch: string; readonly added: number; readonly excluded: number };
  };
  'import.undo': { args: { readonly batch: string }; answer: { readonly removed: number } };
  'data.lock': {
    args: { readonly period: string; readonly expectedVersion: string; readonly shortfallReason: string };
    answer: { readonly counted: number; readonly excluded: number; readonly code: string };
  };
  'data.reopen': {
    args: { readonly period: string; readonly expectedVersion: string; readonly reason: string };
    answer: { readonly revision: number };
  };
};
