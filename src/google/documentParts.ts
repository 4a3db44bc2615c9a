import type { CellPlace, TemplatePart, TemplatePlace } from '../shared/templates/templatePlace';

type Paragraph = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;

/** What holds paragraphs and tables: body, header, footer, footnote, cell. */
export type Container =
  | GoogleAppsScript.Document.Body
  | GoogleAppsScript.Document.HeaderSection
  | GoogleAppsScript.Document.FooterSection
  | GoogleAppsScript.Document.FootnoteSection
  | GoogleAppsScript.Document.TableCell;

/** A paragraph or list item as it stands in the document, its text read once. */
export type DocumentParagraph = {
  readonly element: Paragraph;
  readonly container: Container;
  readonly text: string;
  readonly place: TemplatePlace;
};

export type DocumentPart = { readonly part: TemplatePart; readonly container: Container };

/** The body, then header, footer and footnotes where the document has them. */
export function partsOf(document: GoogleAppsScript.Document.Document): readonly DocumentPart[] {
  const parts: DocumentPart[] = [{ part: 'body', container: document.getBody() }];
  const header = document.getHeader();
  if (header) parts.push({ part: 'header', container: header });
  const footer = document.getFooter();
  if (footer) parts.push({ part: 'footer', container: footer });
  for (const footnote of document.getFootnotes() ?? []) {
    parts.push({ part: 'footnote', container: footnote.getFootnoteContents() });
  }
  return parts;
}

/** Every paragraph of a part in reading order, those in table cells included. */
export function paragraphsOf({ part, container }: DocumentPart): readonly DocumentParagraph[] {
  const found: DocumentParagraph[] = [];
  let [heading, tables]: [string | null, number] = [null, 0];

  const visit = (holder: Container, cell: CellPlace | null): void => {
    for (let at = 0; at < holder.getNumChildren(); at += 1) {
      const child = holder.getChild(at);
      const table = tableOf(child);
      if (table) visitTable(table, cell);
      const element = paragraphOf(child);
      if (!element) continue;
      const text = element.getText();
      if (part === 'body' && cell === null && isHeading(element, text)) heading = text;
      found.push({
        element,
        container: holder,
        text,
        place: { part, paragraph: found.length + 1, heading, cell },
      });
    }
  };

  const visitTable = (table: GoogleAppsScript.Document.Table, outer: CellPlace | null): void => {
    if (outer === null) tables += 1;
    const number = tables;
    for (let row = 0; row < table.getNumRows(); row += 1) {
      const cells = table.getRow(row);
      for (let column = 0; column < cells.getNumCells(); column += 1) {
        visit(cells.getCell(column), outer ?? { table: number, row: row + 1, column: column + 1 });
      }
    }
  };

  visit(container, null);
  return found;
}

/** The element as a paragraph or list item, null when it is something else. */
export function paragraphOf(element: GoogleAppsScript.Document.Element): Paragraph | null {
  const type = element.getType();
  if (type === DocumentApp.ElementType.PARAGRAPH) return element.asParagraph();
  return type === DocumentApp.ElementType.LIST_ITEM ? element.asListItem() : null;
}

export function tableOf(element: GoogleAppsScript.Document.Element): GoogleAppsScript.Document.Table | null {
  return element.getType() === DocumentApp.ElementType.TABLE ? element.asTable() : null;
}

/** A heading that a person finds by its words: one that still holds a marker says nothing. */
function isHeading(element: Paragraph, text: string): boolean {
  return (
    text.trim() !== '' &&
    !/\{\{|\}\}/.test(text) &&
    element.getHeading() !== DocumentApp.ParagraphHeading.NORMAL
  );
}
