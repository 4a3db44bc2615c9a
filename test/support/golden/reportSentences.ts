import type { DocumentModel, ParagraphElement, TableElement } from '../../../local/model/documentModel';
import { paragraphText } from '../documentText';

const isHeading = ({ heading }: ParagraphElement): boolean => heading !== 'NORMAL';

/** A report's parts as a reader tells them apart. */
export type ReportParts = {
  readonly headings: readonly string[];
  readonly captions: readonly string[];
  /** Running text and list items, sentence by sentence; headings, captions, contents and tables left out. */
  readonly sentences: readonly string[];
  /** Tables as texts of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
};

export function reportParts({ body }: DocumentModel): ReportParts {
  const paragraphs = body.children.flatMap((one) => (one.type === 'paragraph' ? [one] : []));
  const headings = paragraphs.filter(isHeading).map(paragraphText).filter(Boolean);
  const isCaption = (text: string) => /^(Tabel|Gambar) \d+\. /.test(text);
  const running = paragraphs
    .filter((one) => !isHeading(one))
    .map(paragraphText)
    // The contents page repeats the headings.
    .filter((text) => text !== '' && !headings.includes(text) && !isCaption(text));
  return {
    headings,
    captions: paragraphs.map(paragraphText).filter(isCaption),
    sentences: running.flatMap(sentencesIn),
    tables: body.children.flatMap((one) => (one.type === 'table' ? [cellsOf(one)] : [])),
  };
}

const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[\p{L}\d)%"!][.!?])\s+(?=[\p{Lu}"])/u);

const cellsOf = (table: TableElement): readonly (readonly string[])[] =>
  table.children.map((row) =>
    row.children.map((cell) =>
      cell.children.flatMap((one) => (one.type === 'paragraph' ? [paragraphText(one)] : [])).join(' '),
    ),
  );
