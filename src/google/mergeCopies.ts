import type { MergeCopies } from '../shared/templates/mergeData';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;

/** Puts a detached element into the body; answers what can be searched below it. */
const insert = (body: Body, at: number, element: Element): GoogleAppsScript.Document.Table | null => {
  const type = element.getType();
  if (type === DocumentApp.ElementType.TABLE) return body.insertTable(at, element.asTable());
  if (type === DocumentApp.ElementType.LIST_ITEM) body.insertListItem(at, element.asListItem());
  else body.insertParagraph(at, element.asParagraph());
  return null;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Repeats the merged body, each copy on a page of its own. The copies go in before the last paragraph, which ends every
 * page with a break: Docs adds a paragraph of its own behind a table that is appended.
 */
export function mergeCopies(body: Body, { reads, instead }: MergeCopies): void {
  const count = body.getNumChildren();
  const models = Array.from({ length: count }, (_, at) => body.getChild(at).copy());
  const last = models.pop();
  if (last === undefined) return;
  let at = count - 1;
  for (const words of instead) {
    body.insertParagraph(at, last.copy().asParagraph()).appendPageBreak();
    at += 1;
    for (const model of models) {
      const table = insert(body, at, model.copy());
      at += 1;
      table?.replaceText(`^${escaped(reads)}$`, words);
    }
  }
}
