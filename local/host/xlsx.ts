/**
 * A workbook as a real .xlsx: values, formulas, number formats, looks, widths, merges, frozen and hidden parts, names
 * and dropdown lists. Written here because SheetJS's free edition writes no looks, frozen panes or lists.
 */
import { zipSync } from 'fflate';
import { columnLetters, quoteSheetName } from '../model/a1';
import { boxOf } from '../model/rects';
import type { SpreadsheetState } from '../model/spreadsheet';
import { renameSheet } from '../model/structure';
import { ownCopy } from './ownCopy';
import { sheetXml } from './xlsxSheet';
import { createStyleTable } from './xlsxStyles';
import { escapeXml } from './xmlText';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel allows 31 letters and fewer signs in a sheet's name than Sheets; references follow the new name. */
function withExcelNames(book: SpreadsheetState): SpreadsheetState {
  const fits = (name: string): boolean => name.length <= 31 && !/[[\]:*?/\\]/.test(name);
  if (book.sheets.every((sheet) => fits(sheet.name))) return book;
  const copy = ownCopy(book);
  for (const sheet of copy.sheets) {
    if (fits(sheet.name)) continue;
    const base = sheet.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 28);
    let name = base;
    for (let n = 2; copy.sheets.some((other) => other !== sheet && other.name === name); n++)
      name = `${base} ${n}`;
    renameSheet(copy, sheet, name);
  }
  return copy;
}

function namesXml(book: SpreadsheetState): string {
  const names = book.namedRanges.flatMap(({ name, sheetId, rect }) => {
    const sheet = book.sheets.find((one) => one.id === sheetId);
    if (sheet === undefined) return [];
    const area = boxOf(rect, sheet);
    const from = `$${columnLetters(area.left)}$${area.top + 1}`;
    const to = `$${columnLetters(area.right - 1)}$${area.bottom}`;
    return [
      `<definedName name="${escapeXml(name)}">${escapeXml(`${quoteSheetName(sheet.name)}!${from}:${to}`)}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** The bytes of the file. Equal states give equal bytes. */
export function workbookToXlsx(state: SpreadsheetState): Uint8Array {
  const book = withExcelNames(state);
  const styles = createStyleTable();
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, book, styles));
  const list = book.sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const active = Math.max(
    0,
    book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId),
  );
  const links = book.sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const types = book.sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${list.join('')}</sheets>${namesXml(book)}<calcPr fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rId${book.sheets.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles.xml(),
  };
  sheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const encoder = new TextEncoder();
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]));
  return zipSync(files, { mtime: new Date('1980-01-01T12:00:00Z') });
}
