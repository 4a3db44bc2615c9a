import type { DocumentText } from '../shared/templates/renewal';
import { foldedText } from './bodyLines';

/** Texts of a table's rows under its head; [] when the document has no table with that head. */
export const tableRows = (
  document: GoogleAppsScript.Document.Document,
  head: readonly string[],
): readonly (readonly string[])[] => {
  for (const table of document.getBody().getTables()) {
    const [first, ...rows] = Array.from({ length: table.getNumRows() }, (_, at) => textsOf(table.getRow(at)));
    if (first?.join() === head.join()) return rows;
  }
  return [];
};

/** Texts of all tables of the body, by rows and cells. */
export const tableTexts = (document: GoogleAppsScript.Document.Document): DocumentText['tables'] =>
  document
    .getBody()
    .getTables()
    .map((table) => Array.from({ length: table.getNumRows() }, (_, at) => textsOf(table.getRow(at))));

const textsOf = (row: GoogleAppsScript.Document.TableRow): readonly string[] =>
  Array.from({ length: row.getNumCells() }, (_, at) => foldedText(row.getCell(at).getText()));
