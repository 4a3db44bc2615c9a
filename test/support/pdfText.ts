import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export type PdfFacts = {
  /** The text of each page, white space folded. */
  readonly pages: readonly string[];
  /** In points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** What each page's text lies within, in points from the lower left corner; `top` is the highest baseline. */
  readonly boxes: readonly {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly title: string;
  /** Titles of the outline's top entries. */
  readonly outline: readonly string[];
};

/** What can be read from a PDF. */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const script = join(__dirname, 'readPdf.mjs');
  const output = execFileSync(process.execPath, [script], { input: bytes, maxBuffer: 1e8, encoding: 'utf8' });
  return JSON.parse(output) as PdfFacts;
}

/** The text of each page, white space folded. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  return readPdf(bytes).pages;
}
