import { writeMarker } from './markers';
import type {
  RunLook,
  StyleKey,
  TableLook,
  TemplateBlock,
  TemplateCell,
  TemplatePage,
  TemplateParagraph,
  TemplateRow,
  TemplateRun,
  TemplateTable,
} from './templateDocument';

type Options = Omit<TemplateParagraph, 'kind' | 'style' | 'runs'>;
type Words = string | TemplateRun | readonly TemplateRun[];

/** Words to write templates with: paragraphs, tables and markers, each in one line. */
export function paragraph(style: StyleKey, words: Words, options: Options = {}): TemplateParagraph {
  const runs = typeof words === 'string' ? [{ text: words }] : 'length' in words ? words : [words];
  return { kind: 'paragraph', style, runs, ...options };
}

export const text = (words: string, look: RunLook = {}): TemplateRun => ({ text: words, ...look });
export const pageNumber: TemplateRun = { field: 'page' };

/** `{{nama}}` */
export const field = (name: string): string => writeMarker('field', name);
/** `{{#nama}}`: opens the first cell of a repeated row. */
export const row = (name: string): string => writeMarker('row', name);

export const paragraphs = (name: string, style: StyleKey = 'body'): TemplateParagraph =>
  paragraph(style, writeMarker('paragraphs', name));
export const picture = (name: string, style: StyleKey = 'picture'): TemplateParagraph =>
  paragraph(style, writeMarker('picture', name));

/** What stands between `{{jika:…}}` and `{{akhir:…}}`. */
export function section(name: string, ...blocks: readonly TemplateBlock[]): readonly TemplateBlock[] {
  const marker = (kind: 'sectionStart' | 'sectionEnd') => paragraph('normal', writeMarker(kind, name));
  return [marker('sectionStart'), ...blocks, marker('sectionEnd')];
}

/** A cell of one paragraph. */
export function cell(
  words: Words,
  style: StyleKey = 'cell',
  options: Omit<TemplateCell, 'paragraphs'> = {},
): TemplateCell {
  return { paragraphs: [paragraph(style, words)], middle: true, ...options };
}

export const headCell = (words: string, span = 1): TemplateCell =>
  cell(words, 'cellHead', { span, shade: true });

export const headRow = (...titles: readonly string[]): TemplateRow => ({
  cells: titles.map((title) => headCell(title)),
  header: true,
});

/** A row from `[words, style]` pairs, or words in the usual cell style. */
export function cells(...contents: readonly (string | readonly [string, StyleKey])[]): TemplateRow {
  return { cells: contents.map((one) => (typeof one === 'string' ? cell(one) : cell(one[0], one[1]))) };
}

export function table(
  look: TableLook,
  widths: readonly number[],
  rows: readonly TemplateRow[],
): TemplateTable {
  return { kind: 'table', widths, look, rows };
}

/** A captioned table of thin lines with room after it. */
export function captioned(
  caption: string,
  widths: readonly number[],
  rows: readonly TemplateRow[],
): readonly TemplateBlock[] {
  return [paragraph('caption', caption), table('grid', widths, rows), spacer];
}

/** Rows that stay on one page as long as there are few enough of them: each keeps with the next. */
export function together(rows: readonly TemplateRow[]): readonly TemplateRow[] {
  const kept = (paragraphs: readonly TemplateParagraph[]) =>
    paragraphs.map((one) => ({ ...one, keepWithNext: true }));
  return rows.map((one) => ({
    ...one,
    cells: one.cells.map((each) => ({ ...each, paragraphs: kept(each.paragraphs) })),
  }));
}

/** Begins a page, and takes next to nothing of it. */
export const pageStart: TemplateParagraph = paragraph('hair', '', { pageBreakBefore: true });

/** Room after a table; Google Docs wants a paragraph there anyway. */
export const spacer: TemplateParagraph = paragraph('spacer', '');

/** More of it where running text follows, which would otherwise stand close under the table. */
export const beforeText: TemplateParagraph = paragraph('spacer', '', { before: 4 });

const cm = 72 / 2.54;

/** A4 with the margins of tata naskah dinas: left 3 cm, the others 2.5 cm. */
export const a4: TemplatePage = {
  width: 595.28,
  height: 841.89,
  top: 2.5 * cm,
  right: 2.5 * cm,
  bottom: 2.5 * cm,
  left: 3 * cm,
};

/** Width between the margins of `a4`: 439.4 pt. */
export const textWidth = a4.width - a4.left - a4.right;
