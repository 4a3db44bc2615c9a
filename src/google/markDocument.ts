type Document = GoogleAppsScript.Document.Document;
type Section = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.HeaderSection;

/** How a mark is printed; the size in points. */
export type MarkLook = { readonly size: number; readonly color: string };

/** Grey, so that what stands under it can still be read. */
export const greyMark: MarkLook = { size: 20, color: '#9aa0a6' };
export const redMark: MarkLook = { size: 10, color: '#b00020' };

/**
 * Marks a document once as what it is, at the head of every page. DocumentApp has no watermark, and doesn't reach the
 * header of a first page that differs: where there is a header, the mark also stands above everything on the first page.
 */
export function markDocument(document: Document, words: string, look: MarkLook): void {
  const header = document.getHeader();
  if (header?.getParagraphs()[0]?.getText() === words) return;
  const holders: readonly Section[] = header === null ? [document.addHeader()] : [document.getBody(), header];
  for (const holder of holders) {
    const paragraph = holder.insertParagraph(0, words);
    paragraph.setAlignment(DocumentApp.HorizontalAlignment.CENTER);
    paragraph.editAsText().setBold(true).setFontSize(look.size).setForegroundColor(look.color);
  }
}
