import type { Marker } from '../shared/templates/markers';
import { type MergeParagraph, paragraphText } from '../shared/templates/mergeData';
import type { DocumentParagraph } from './documentParts';
import { replaceMarker } from './documentText';
import { removeBlock } from './removeBlock';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;

/** Points from the left margin to a bullet's text, and from the text back to the bullet. */
const bulletIndent = 36;
const bulletHang = 18;

/**
 * Puts a list of paragraphs where its marker stands, each in the marker paragraph's own style. The first takes
 * the marker's own paragraph; the others are copies of it, made before it is filled.
 */
export function mergeParagraphs(
  { element, container }: DocumentParagraph,
  marker: Marker,
  items: readonly MergeParagraph[],
): void {
  const [first, ...rest] = items;
  const asText = (item: MergeParagraph): boolean =>
    typeof item === 'string' || !('insertListItem' in container);
  const keeps = first !== undefined && asText(first);
  let at = container.getChildIndex(element) + 1;
  const looks = bulletLooks(element);
  for (const item of keeps ? rest : items) {
    // A footnote takes no list items: its bullets become paragraphs.
    if (typeof item === 'string' || !('insertListItem' in container)) {
      replaceMarker(container.insertParagraph(at, copyOf(element)), marker, paragraphText(item));
    } else {
      container.insertListItem(at, item.bullet).setAttributes(looks);
    }
    at += 1;
  }
  if (keeps) replaceMarker(element, marker, paragraphText(first));
  else removeBlock(element);
}

function copyOf(element: Paragraph | ListItem): Paragraph {
  return element.copy().asParagraph();
}

/** Of a bulleted item: that of the paragraph it stands for, save for its indent. */
function bulletLooks(like: Paragraph | ListItem): Readonly<Record<string, unknown>> {
  return {
    ...like.getAttributes(),
    [DocumentApp.Attribute.GLYPH_TYPE.toString()]: DocumentApp.GlyphType.BULLET,
    [DocumentApp.Attribute.INDENT_START.toString()]: bulletIndent,
    [DocumentApp.Attribute.INDENT_FIRST_LINE.toString()]: bulletIndent - bulletHang,
  };
}
