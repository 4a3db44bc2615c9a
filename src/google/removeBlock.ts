import { paragraphOf } from './documentParts';

/**
 * Takes a paragraph or table out of its container. The last paragraph of a document section or cell can't go
 * ("Can't remove the last paragraph in a document section."): it is emptied instead.
 */
export function removeBlock(element: GoogleAppsScript.Document.Element): void {
  const paragraph = paragraphOf(element);
  if (paragraph && standsLast(paragraph)) {
    paragraph.clear();
    return;
  }
  element.removeFromParent();
}

function standsLast(paragraph: GoogleAppsScript.Document.Element): boolean {
  return paragraph.getNextSibling() === null;
}
