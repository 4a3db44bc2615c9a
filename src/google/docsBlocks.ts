import type { BlockText } from '../shared/templates/sectionBlocks';

type Document = GoogleAppsScript.Docs.Schema.Document;
type StructuralElement = GoogleAppsScript.Docs.Schema.StructuralElement;

/** What `docsBlocks` and `docsTexts` read of a document: its text and where it stands, none of its looks. */
export const docsFields = 'body/content,headers,footers,footnotes';

/** A block of the body, in the indexes of the Docs API (UTF-16 units, end exclusive, a paragraph's newline included). */
export type DocsBlock = {
  readonly start: number;
  readonly end: number;
  /** A paragraph's text without its newline, every picture or field in it one sign; null for anything else. */
  readonly text: BlockText;
};

/** The body's blocks in reading order, those in tables not among them. */
export const docsBlocks = ({ body }: Document): readonly DocsBlock[] =>
  (body?.content ?? []).map((element) => ({
    start: element.startIndex ?? 0,
    end: element.endIndex ?? 0,
    text: textOf(element),
  }));

/** The text of every paragraph of the document: tables, headers, footers and footnotes included. */
export function docsTexts({ body, headers, footers, footnotes }: Document): readonly string[] {
  // The types call these three plain objects; they are segments by id.
  const others = [headers, footers, footnotes].flatMap((segments) =>
    Object.values((segments ?? {}) as Readonly<Record<string, { content?: StructuralElement[] }>>),
  );
  return [body ?? {}, ...others].flatMap(({ content }) => (content ?? []).flatMap(textsIn));
}

function textsIn(element: StructuralElement): readonly string[] {
  const text = textOf(element);
  if (text !== null) return [text];
  const cells = (element.table?.tableRows ?? []).flatMap(({ tableCells }) => tableCells ?? []);
  return cells.flatMap(({ content }) => (content ?? []).flatMap(textsIn));
}

/** What stands for a picture, page field or break: one index, and no sign of a marker. */
const notText = '\uFFFC';

function textOf({ paragraph }: StructuralElement): BlockText {
  if (!paragraph) return null;
  const pieces = (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? notText);
  return pieces.join('').replace(/\n$/, '');
}
