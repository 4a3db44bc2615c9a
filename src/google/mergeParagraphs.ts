import { type MergeParagraph, paragraphText } from '../shared/templates/mergeData';
import type { DocumentParagraph } from './documentParts';
import { replaceSpan, textsOf } from './documentText';
import { removeBlock } from './removeBlock';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;

/** Points from the left margin to a bullet's text, and from the text back to the bullet. */
const bulletIndent = 36;
const bulletHang = 18;

/** Puts a list of paragraphs where its marker stands, each in the marker paragraph's own style. */
export function mergeParagraphs(
  { element, container }: DocumentParagraph,
  items: readonly MergeParagraph[],
): void {
  const first = container.getChildIndex(element);
  let bullet: ListItem | null = null;
  for (const [nth, item] of items.entries()) {
    const at = first + 1 + nth;
    // A footnote takes no list items: its bullets become paragraphs.
    if (typeof item === 'string' || !('insertListItem' in container)) {
      writeWhole(container.insertParagraph(at, copyOf(element)), paragraphText(item));
    } else if (bullet === null) {
      bullet = newBullet(container.insertListItem(at, item.bullet), element);
    } else {
      const next = container.insertListItem(at, bullet.copy());
      next.setListId(bullet);
      writeWhole(next, item.bullet);
    }
  }
  removeBlock(element);
}

/** Replaces all text of a paragraph, in the style of its first character. */
function writeWhole(paragraph: Paragraph | ListItem, value: string): void {
  const [text] = textsOf(paragraph);
  if (!text) throw new Error('A copied paragraph lost its text.');
  replaceSpan(text, 0, text.getText().length, value);
}

function copyOf(element: Paragraph | ListItem): Paragraph {
  return element.copy().asParagraph();
}

/** A bulleted item that looks like the paragraph it stands for, save for its indent. */
function newBullet(item: ListItem, like: Paragraph | ListItem): ListItem {
  const attributes = like.getAttributes();
  item.setAttributes(attributes);
  item.setGlyphType(DocumentApp.GlyphType.BULLET);
  item.setIndentStart(bulletIndent);
  item.setIndentFirstLine(bulletIndent - bulletHang);
  return item;
}
