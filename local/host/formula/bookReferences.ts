import type { SheetState, SpreadsheetState } from '../../model/spreadsheet';
import type { ReferenceNode } from './ast';
import { BAD_REFERENCE, type Fault, fault } from './fault';
import type { Area } from './operand';

/** What references and names of a workbook mean. */
export interface BookReferences {
  areaOf(node: ReferenceNode, ownSheet: number): Area | Fault;
  areaOfName(name: string): Area | Fault;
}

function closed(sheet: SheetState, at: number, node: ReferenceNode): Area {
  return {
    sheet: at,
    top: node.top?.at ?? 1,
    left: node.left?.at ?? 1,
    bottom: node.bottom?.at ?? Math.max(sheet.maxRows, node.top?.at ?? 1),
    right: node.right?.at ?? Math.max(sheet.maxColumns, node.left?.at ?? 1),
  };
}

export function bookReferences(book: SpreadsheetState): BookReferences {
  const sheetByName = new Map(book.sheets.map((sheet, at) => [sheet.name.toLowerCase(), at]));
  const areaOf = (node: ReferenceNode, ownSheet: number): Area | Fault => {
    const at = node.sheet === null ? ownSheet : sheetByName.get(node.sheet.toLowerCase());
    const sheet = at === undefined ? undefined : book.sheets[at];
    if (at === undefined || sheet === undefined)
      return fault('#REF!', `Unresolved sheet name '${node.sheet}'.`);
    const area = closed(sheet, at, node);
    const outside = area.top > sheet.maxRows || area.left > sheet.maxColumns;
    return outside ? BAD_REFERENCE : area;
  };
  const areaOfName = (name: string): Area | Fault => {
    const found = book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const at = book.sheets.findIndex((sheet) => sheet.id === found?.sheetId);
    const sheet = book.sheets[at];
    if (found === undefined || sheet === undefined) return fault('#NAME?', `Unknown range name: '${name}'.`);
    const { row, column, rows, columns: width } = found.rect;
    return {
      sheet: at,
      top: row + 1,
      left: column + 1,
      bottom: rows === null ? sheet.maxRows : row + rows,
      right: width === null ? sheet.maxColumns : column + width,
    };
  };
  return { areaOf, areaOfName };
}
