import { practiceMark } from '../shared/messages/practice';

const red = '#b00020';

type Section = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.HeaderSection;

const stamp = (section: Section): void => {
  const [first] = section.getParagraphs();
  if (first?.getText() === practiceMark) return;
  section
    .insertParagraph(0, practiceMark)
    .setAlignment(DocumentApp.HorizontalAlignment.CENTER)
    .editAsText()
    .setBold(true)
    .setFontSize(10)
    .setForegroundColor(red);
};

/**
 * Marks a template once: on the first page, which may have no header, and in the header of the others. Whatever is
 * made from it carries the mark.
 */
export const markTemplate = (documentId: string): void => {
  const document = DocumentApp.openById(documentId);
  stamp(document.getBody());
  const header = document.getHeader();
  if (header !== null) stamp(header);
  document.saveAndClose();
};
