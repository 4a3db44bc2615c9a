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
  const bullets: ListItem[] = [];
  let model: ListItem | null = null;
  for (const item of keeps ? rest : items) {
    // A footnote takes no list items: its bullets become paragraphs.
    if (typeof item === 'string' || !('insertListItem' in container)) {
      replaceMarker(container.insertParagraph(at, copyOf(element)), marker, paragraphText(item));
    } else {
      const [anchor] = bullets;
      const made: ListItem =
        anchor === undefined || model === null
          ? newBullet(container.insertListItem(at, marker.raw), element)
          : container.insertListItem(at, model).setListId(anchor);
      bullets.push(made);
      // Copied before it is filled, as the next one.
      model = made.copy();
      replaceMarker(made, marker, item.bullet);
    }
    at += 1;
  }
  if (keeps) replaceMarker(element, marker, paragraphText(first));
  else removeBlock(element);
}

function copyOf(element: Paragraph | ListItem): Paragraph {
  return element.copy().asParagraph();
}

/** A bulleted item that looks like the paragraph it stands for, save for its indent. */
function newBullet(item: ListItem, like: Paragraph | ListItem): ListItem {
  return item.setAttributes({
    ...like.getAttributes(),
    [DocumentApp.Attribute.GLYPH_TYPE.toString()]: DocumentApp.GlyphType.BULLET,
    [DocumentApp.Attribute.INDENT_START.toString()]: bulletIndent,
    [DocumentApp.Attribute.INDENT_FIRST_LINE.toString()]: bulletIndent - bulletHang,
  });
}
