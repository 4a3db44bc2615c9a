import type { BodyLine } from '../app/ports/documents';
import type { LineEdit } from '../app/report/carryEdits';
import { type DocumentParagraph, paragraphOf, paragraphsOf } from './documentParts';
import { replaceSpan, textsOf } from './documentText';
import { removeBlock } from './removeBlock';

/** White space folded, as hashes and comparisons read a paragraph. */
export const foldedText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The body's paragraphs that have text, tables left out: what people write between the tables. */
export function bodyParagraphs(document: GoogleAppsScript.Document.Document): readonly DocumentParagraph[] {
  return paragraphsOf({ part: 'body', container: document.getBody() }).filter(
    ({ place, text }) => place.cell === null && foldedText(text) !== '',
  );
}

export function bodyLines(document: GoogleAppsScript.Document.Document): readonly BodyLine[] {
  return bodyParagraphs(document).map(({ text, place }) => ({
    text: foldedText(text),
    under: place.heading,
  }));
}

/** Changes paragraphs by their number among `bodyLines`; what is inserted looks like the paragraph before it. */
export function editLines(document: GoogleAppsScript.Document.Document, edits: readonly LineEdit[]): void {
  const lines = bodyParagraphs(document);
  const body = document.getBody();
  for (const edit of [...edits].reverse()) {
    if (edit.kind !== 'insert') continue;
    const before = lines[edit.after];
    if (!before) body.insertParagraph(0, edit.text);
    else rewrite(insertBehind(body, before), edit.text);
  }
  for (const edit of edits) {
    const line = edit.kind === 'insert' ? undefined : lines[edit.line];
    if (!line) continue;
    if (edit.kind === 'replace') rewrite(line.element, edit.text);
    else removeBlock(line.element);
  }
}

type Paragraph = DocumentParagraph['element'];

/** A heading isn't copied: what a person writes under it is text, and takes the next paragraph's looks. */
function insertBehind(body: GoogleAppsScript.Document.Body, { element }: DocumentParagraph): Paragraph {
  const at = body.getChildIndex(element) + 1;
  const next = element.getNextSibling();
  const follower = next === null ? null : paragraphOf(next);
  const heading = element.getHeading() !== DocumentApp.ParagraphHeading.NORMAL;
  const model = heading && follower && textsOf(follower).length > 0 ? follower : element;
  if (model.getType() === DocumentApp.ElementType.LIST_ITEM) {
    const item = body.insertListItem(at, model.copy().asListItem());
    item.setListId(model.asListItem());
    return item;
  }
  return body.insertParagraph(at, model.copy().asParagraph());
}

/** Replaces only what differs in the middle, so that words set in bold before and after stay so. */
export function rewrite(paragraph: Paragraph, wanted: string): void {
  const [text, ...others] = textsOf(paragraph);
  if (!text) {
    paragraph.appendText(wanted);
    return;
  }
  for (const other of others) other.removeFromParent();
  const now = text.getText();
  const most = Math.min(now.length, wanted.length);
  let head = 0;
  while (head < most && now[head] === wanted[head]) head += 1;
  let tail = 0;
  while (tail < most - head && now[now.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail += 1;
  const [start, end] = [head, now.length - tail];
  const middle = wanted.slice(head, wanted.length - tail);
  if (end > start) replaceSpan(text, start, end, middle);
  else if (middle !== '') text.insertText(start, middle);
}
