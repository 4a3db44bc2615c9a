import { basename } from 'node:path';
import { type FileRow, readTableFile } from '../host/table';

/** What `import.commit` takes: the file as a table, and how its columns u1…u9 are meant. */
export type InputTable = {
  readonly fileName: string;
  readonly rows: readonly FileRow[];
  readonly order: 'element' | 'questionnaire';
};

/** Reads the person's CSV or XLSX. @throws UnreadableFile with the sentence to show. */
export const readInput = (path: string, order: InputTable['order']): InputTable => ({
  fileName: basename(path),
  rows: readTableFile(path).rows,
  order,
});
