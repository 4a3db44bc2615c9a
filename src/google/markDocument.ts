/** Grey, so that what stands under it can still be read. */
const grey = '#9aa0a6';

/**
 * Marks a document as what it is, where everyone looks: above everything on its first page, and at the head of the
 * others. DocumentApp has no watermark, and doesn't reach the header of a first page that differs.
 */
export function markDocument(document: GoogleAppsScript.Document.Document, words: string): void {
  const header = document.getHeader() ?? document.addHeader();
  for (const holder of [document.getBody(), header]) {
    const paragraph = holder.insertParagraph(0, words);
    paragraph.setAlignment(DocumentApp.HorizontalAlignment.CENTER);
    paragraph.editAsText().setBold(true).setFontSize(20).setForegroundColor(grey);
  }
}
