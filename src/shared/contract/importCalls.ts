import type { RoleId } from './homeCalls';

/** A table as pasted or read from a file: lines with their number in the file (header = 1). */
export type ImportTable = {
  readonly fileName: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly (string | number)[] }[];
  readonly order: 'element' | 'questionnaire';
};

/** What becomes of a column. Samples are left out where a person could be told by them. */
export type ColumnFate = {
  /** "K" */
  readonly column: string;
  readonly title: string;
  readonly fate: 'answer' | 'field' | 'dropped' | 'ignored';
  /** "U9 Sarana dan Prasarana", "Tanggal survei", "Tidak dibaca: identitas warga". */
  readonly meaning: string;
  readonly samples: readonly string[];
};

/** One cell, or a whole row, that is not taken in. */
export type BadPlace = {
  readonly line: number;
  /** 'K (u3)'; '' = the row as a whole. */
  readonly column: string;
  readonly given: string;
  /** "jawaban 5 di luar pilihan 1 sampai 4" */
  readonly reason: string;
};

export type ImportPreview = {
  /** Rows that would be taken in. */
  readonly good: number;
  /** Of those: rows that leave questions open or have no survey date, which will not count. */
  readonly notes: readonly string[];
  readonly bad: readonly BadPlace[];
  readonly columns: readonly ColumnFate[];
  /** "Semester I Tahun 2021: 16 jawaban" */
  readonly periods: readonly string[];
  /** Said when u8 and u9 are known only by their number, which both orders read differently. */
  readonly orderUnsure: boolean;
  /** Said when the same file came in before. */
  readonly seenBefore: string | null;
};

export type ImportFile = {
  readonly id: string;
  readonly name: string;
  /** "XLSX, 12 Mei 2021" */
  readonly about: string;
};

/** Where a file comes from: one of Drive's (by id or address), or one of the person's own computer. */
export type ImportSource =
  | { readonly kind: 'drive'; readonly idOrUrl: string }
  | { readonly kind: 'upload'; readonly name: string; readonly base64: string };

/** A CSV comes as its text, which the page splits; a workbook as the rows of one sheet. */
export type ImportContent =
  | { readonly kind: 'text'; readonly fileName: string; readonly text: string }
  | {
      readonly kind: 'sheet';
      readonly fileName: string;
      readonly sheet: string;
      readonly sheets: readonly string[];
      readonly rows: ImportTable['rows'];
    };

export type ImportBatch = { readonly batch: string; readonly fileName: string; readonly n: number };

export type ImportCalls = {
  /** Opens the wide window of `Data dari E-SKM` over the workbook; `practised` as in every call of a Latihan. */
  'import.open': { args: { readonly practised: RoleId | null }; answer: Readonly<Record<string, never>> };
  /** Tables in the account's Drive, newest first, whose name contains these words; '' = all. */
  'import.files': { args: { readonly name: string }; answer: { readonly files: readonly ImportFile[] } };
  /** `sheet` '' = the first that holds something. Excel files are converted by Drive into a passing sheet. */
  'import.read': {
    args: { readonly source: ImportSource; readonly sheet: string };
    answer: ImportContent;
  };
  'import.preview': { args: ImportTable; answer: ImportPreview };
  /** One batch; `batch` undoes it. Refused whole when the file came in before. */
  'import.commit': {
    args: ImportTable;
    answer: { readonly batch: string; readonly added: number; readonly excluded: number };
  };
  'import.undo': { args: { readonly batch: string }; answer: { readonly removed: number } };
  /** What came in before, newest first. */
  'import.batches': {
    args: Readonly<Record<string, never>>;
    answer: { readonly batches: readonly ImportBatch[] };
  };
};
