import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** pdf.js as a module for the browser: the build inside unpdf, which needs no worker file and no fonts beside it. */
export const pdfReaderScript = (): Promise<string> =>
  readFile(join(__dirname, '..', '..', '..', 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs'), 'utf8');
