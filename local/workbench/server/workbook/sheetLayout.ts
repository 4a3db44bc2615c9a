import { boxOf } from '../../../model/rects';
import type { SheetState, SpreadsheetState, ValidationState } from '../../../model/spreadsheet';
import type { RuntimeState } from '../../../model/state';
import { passesProtection } from '../../../realm/sheets/protectionRules';
import type { CellRule, GuardedArea, SheetLayout } from '../../contract/workbook';
import { looksOf } from './conditionalLooks';

/** The width of a column and the height of a row that nobody has set, pixels. */
const WIDTH = 100;

const listOf = (book: SpreadsheetState, rule: ValidationState): readonly string[] => {
  const [list] = rule.values;
  if (Array.isArray(list)) return list;
  if (typeof list !== 'object' || list === null || !('sheetId' in list)) return [];
  const sheet = book.sheets.find(({ id }) => id === list.sheetId);
  if (!sheet) return [];
  const { top, left, bottom, right } = boxOf(list.rect, sheet);
  return sheet.rows
    .slice(top, bottom)
    .flatMap((row) => row?.v.slice(left, right) ?? [])
    .filter((value) => value !== null && value !== '')
    .map(String);
};

const ruleOf = (book: SpreadsheetState, rule: ValidationState): CellRule => {
  const common = { strict: !rule.allowInvalid, help: rule.helpText ?? '' };
  if (rule.criteria.startsWith('VALUE_IN_') && rule.showDropdown !== false)
    return { kind: 'list', values: listOf(book, rule), ...common };
  if (rule.criteria === 'CHECKBOX' && rule.values.length === 0) return { kind: 'checkbox', ...common };
  return { kind: 'other', ...common };
};

/** Everything of a sheet but its cells, as one account sees it. */
export const sheetLayout = (
  state: RuntimeState,
  book: SpreadsheetState,
  sheet: SheetState,
  email: string,
): SheetLayout => {
  const heights: Record<number, number> = {};
  sheet.rows.forEach((row, at) => {
    if (row?.hidden) heights[at] = 0;
    else if (row?.height !== undefined) heights[at] = row.height;
  });
  const guarded = sheet.protections.map(
    (one): GuardedArea => ({
      box:
        one.rect === null
          ? { top: 0, left: 0, bottom: sheet.maxRows, right: sheet.maxColumns }
          : boxOf(one.rect, sheet),
      except: one.unprotected.map((hole) => boxOf(hole, sheet)),
      description: one.description,
      open: passesProtection(state.drive, book.id, email, one),
      warningOnly: one.warningOnly,
    }),
  );
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    filled: sheet.rows.length,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: Array.from({ length: sheet.maxColumns }, (_, at) =>
      sheet.hiddenColumns[at] ? 0 : (sheet.columnWidths[at] ?? WIDTH),
    ),
    heights,
    gridlines: !sheet.gridlinesHidden,
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      top: row,
      left: column,
      bottom: row + rows,
      right: column + columns,
    })),
    guarded,
    styles: sheet.styles,
    looks: looksOf(sheet),
    rules: sheet.validations.map((rule) => ruleOf(book, rule)),
  };
};
