import { columnLetters, quoteSheetName, toA1 } from '../model/a1';
import { sheetLocale } from '../model/locale';
import { boxOf } from '../model/rects';
import type { Rect, Row, SheetState, SpreadsheetState, ValidationState } from '../model/spreadsheet';
import { excelFormula } from './xlsxFormula';
import type { StyleTable } from './xlsxStyles';
import { escapeXml } from './xmlText';

/** A pixel width as Excel counts it, in letters of the standard font. */
function letterWidth(pixels: number): number {
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}

function cellXml(row: Row, column: number, place: string, style: number, decimal: ',' | '.'): string {
  const value = row.v[column] ?? null;
  const source = row.f?.[column];
  const formula = source ? excelFormula(source, decimal) : null;
  const looks = style === 0 ? '' : ` s="${style}"`;
  const written = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === null) {
    if (formula === null) return style === 0 ? '' : `<c r="${place}"${looks}/>`;
    return `<c r="${place}"${looks} t="str">${written}<v></v></c>`;
  }
  if (typeof value === 'number') return `<c r="${place}"${looks}>${written}<v>${value}</v></c>`;
  if (typeof value === 'boolean')
    return `<c r="${place}"${looks} t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== null) return `<c r="${place}"${looks} t="str">${written}<v>${escapeXml(value)}</v></c>`;
  return `<c r="${place}"${looks} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function rowXml(row: Row, index: number, sheet: SheetState, styles: number[], decimal: ',' | '.'): string {
  const width = Math.max(row.v.length, row.f?.length ?? 0, row.s?.length ?? 0);
  const cells: string[] = [];
  for (let c = 0; c < Math.min(width, sheet.maxColumns); c++) {
    const style = styles[row.s?.[c] ?? -1] ?? 0;
    cells.push(cellXml(row, c, `${columnLetters(c)}${index + 1}`, style, decimal));
  }
  const height = row.height === undefined ? '' : ` ht="${row.height * 0.75}" customHeight="1"`;
  const hidden = row.hidden === true ? ' hidden="1"' : '';
  const content = cells.join('');
  return content === '' && height === '' && hidden === ''
    ? ''
    : `<row r="${index + 1}"${height}${hidden}>${content}</row>`;
}

function viewXml(sheet: SheetState, active: boolean): string {
  const { frozenRows, frozenColumns } = sheet;
  const grid = sheet.gridlinesHidden ? ' showGridLines="0"' : '';
  const selected = active ? ' tabSelected="1"' : '';
  const corner = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  const splits =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '') +
    (frozenRows > 0 ? ` ySplit="${frozenRows}"` : '');
  const pane = frozenRows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const frozen =
    splits === '' ? '' : `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  return `<sheetViews><sheetView${grid}${selected} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnsXml(sheet: SheetState): string {
  const touched = new Set(
    [...Object.keys(sheet.columnWidths), ...Object.keys(sheet.hiddenColumns)].map(Number),
  );
  const columns = [...touched]
    .sort((a, b) => a - b)
    .map((c) => {
      const width = letterWidth(sheet.columnWidths[c] ?? 100);
      const hidden = sheet.hiddenColumns[c] === true ? ' hidden="1"' : '';
      return `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"${hidden}/>`;
    });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function listSource(rule: ValidationState, book: SpreadsheetState): string | null {
  const [list] = rule.values;
  if (Array.isArray(list)) {
    const text = list.join(',');
    return text.length <= 255 && !list.some((one) => one.includes(',')) ? `"${text}"` : null;
  }
  if (typeof list !== 'object' || !('sheetId' in list)) return null;
  const sheet = book.sheets.find((one) => one.id === list.sheetId);
  if (sheet === undefined) return null;
  const area = boxOf(list.rect, sheet);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${quoteSheetName(sheet.name)}!${corner(area.top, area.left)}:${corner(area.bottom - 1, area.right - 1)}`;
}

/** Dropdown lists, as runs of equal rules down each column. */
function validationsXml(sheet: SheetState, book: SpreadsheetState): string {
  const places = new Map<number, string[]>();
  const end = (rule: number, rect: Rect): void =>
    void places.set(rule, [...(places.get(rule) ?? []), toA1(rect)]);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.d?.length ?? 0), 0);
  for (let c = 0; c < width; c++) {
    let start = 0;
    let current = -1;
    for (let r = 0; r <= sheet.rows.length; r++) {
      const rule = sheet.rows[r]?.d?.[c] ?? -1;
      if (rule === current) continue;
      if (current >= 0) end(current, { row: start, column: c, rows: r - start, columns: 1 });
      [current, start] = [rule, r];
    }
  }
  const rules = [...places].flatMap(([index, areas]) => {
    const rule = sheet.validations[index];
    const source = rule === undefined ? null : listSource(rule, book);
    if (rule === undefined || source === null) return [];
    const strict = rule.allowInvalid ? ' errorStyle="warning"' : '';
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${strict} sqref="${areas.join(' ')}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** One sheet's XML. */
export function sheetXml(sheet: SheetState, book: SpreadsheetState, table: StyleTable): string {
  const styles = sheet.styles.map((style) => table.indexOf(style));
  const { decimal } = sheetLocale(book.locale);
  const rows = sheet.rows.map((row, index) =>
    row === null ? '' : rowXml(row, index, sheet, styles, decimal),
  );
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${toA1(merge)}"/>`);
  const tab =
    sheet.tabColor === null
      ? ''
      : `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/></sheetPr>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    tab,
    viewXml(sheet, sheet.id === book.activeSheetId),
    '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
    columnsXml(sheet),
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    validationsXml(sheet, book),
    '</worksheet>',
  ].join('');
}
