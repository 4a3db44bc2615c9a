import { sheetLocale } from '../../model/locale';
import { isDateFormat } from '../../model/numberFormat';
import { setAt, styleIndex } from '../../model/rows';
import type { FormulaNode } from './ast';
import type { FormulaCell, WorkbookIndex } from './workbookIndex';

const DATES = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'DATEVALUE']);
/** Functions whose result is of the kind of one of their arguments, by that argument's place. */
const LIKE_ARGUMENT: Readonly<Record<string, readonly number[]>> = {
  IF: [1, 2],
  IFERROR: [0],
  IFNA: [0],
  MIN: [0],
  MAX: [0],
  INDEX: [0],
  MINIFS: [0],
  MAXIFS: [0],
  ARRAYFORMULA: [0],
  FILTER: [0],
  SORT: [0],
  UNIQUE: [0],
};

type Kind = 'date' | 'moment' | null;

function formatAt(index: WorkbookIndex, sheet: number, row: number, column: number): string | undefined {
  const state = index.book.sheets[sheet];
  const style = state?.rows[row - 1]?.s?.[column - 1];
  return style === null || style === undefined ? undefined : state?.styles[style]?.format;
}

function kindOf(node: FormulaNode, index: WorkbookIndex, own: FormulaCell): Kind {
  switch (node.type) {
    case 'call': {
      if (node.name === 'NOW') return 'moment';
      if (DATES.has(node.name)) return 'date';
      const places = LIKE_ARGUMENT[node.name] ?? [];
      const kinds = places
        .map((at) => node.args[at])
        .map((arg) => (arg === undefined ? null : kindOf(arg, index, own)));
      return kinds.find((kind) => kind !== null) ?? null;
    }
    case 'reference': {
      const area = index.areaOf(node, own.sheet);
      if ('fault' in area) return null;
      const format = formatAt(index, area.sheet, area.top, area.left);
      if (!isDateFormat(format)) return null;
      return /h/i.test(format ?? '') ? 'moment' : 'date';
    }
    case 'binary': {
      const [left, right] = [kindOf(node.left, index, own), kindOf(node.right, index, own)];
      if (node.operator === '+') return left ?? right;
      return node.operator === '-' && right === null ? left : null;
    }
    default:
      return null;
  }
}

/** Gives a cell without a number format that of a date where its formula gives one, as Sheets does by itself. */
export function autoFormat(index: WorkbookIndex, cell: FormulaCell, node: FormulaNode): void {
  const sheet = index.book.sheets[cell.sheet];
  const row = sheet?.rows[cell.row - 1];
  if (sheet === undefined || row === null || row === undefined) return;
  const at = cell.column - 1;
  if (typeof row.v[at] !== 'number' || formatAt(index, cell.sheet, cell.row, cell.column) !== undefined)
    return;
  const kind = kindOf(node, index, cell);
  if (kind === null) return;
  const locale = sheetLocale(index.book.locale);
  const before = row.s?.[at];
  const style = before === null || before === undefined ? {} : sheet.styles[before];
  row.s ??= [];
  setAt(row.s, at, styleIndex(sheet, { ...style, format: kind === 'date' ? locale.date : locale.dateTime }));
}
