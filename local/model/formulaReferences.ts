import { columnIndex, columnLetters, quoteSheetName } from './a1';
import { type Shift, shiftRect } from './rects';

/** A reference inside a formula: optional sheet, then one or two corners. Strings are matched first and kept. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(.!])/g;
const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

type Corner = { columnFixed: string; column: number | null; rowFixed: string; row: number | null };

function readCorner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    columnFixed: letters === '' ? '' : first,
    column: letters === '' ? null : columnIndex(letters),
    rowFixed: letters === '' ? first : second,
    row: digits === '' ? null : Number(digits) - 1,
  };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : corner.columnFixed + columnLetters(corner.column);
  return column + (corner.row === null ? '' : corner.rowFixed + (corner.row + 1));
}

function rewrite(
  formula: string,
  change: (sheet: string | null, corners: Corner[]) => string | null,
): string {
  return formula.replace(
    TOKEN,
    (all: string, sheet: string | undefined, reference: string | undefined, offset: number) => {
      if (reference === undefined || /[\w.$]/.test(formula[offset - 1] ?? '')) return all;
      const name = sheet?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") ?? null;
      const written = change(name, reference.split(':').map(readCorner));
      return written === null ? '#REF!' : (sheet ?? '') + written;
    },
  );
}

/**
 * A formula of the sheet `own` after rows or columns of the sheet `edited` were inserted or deleted. Whole-column
 * references stay whole, what is deleted becomes `#REF!`.
 */
export function shiftFormula(formula: string, own: string, edited: string, shift: Shift): string {
  return rewrite(formula, (name, corners) => {
    const plain = corners.map(writeCorner).join(':');
    if ((name ?? own).toLowerCase() !== edited.toLowerCase()) return plain;
    const [from, to = from] = corners;
    if (from === undefined || to === undefined) return plain;
    const rect = {
      row: from.row ?? 0,
      rows: from.row === null || to.row === null ? null : to.row - from.row + 1,
      column: from.column ?? 0,
      columns: from.column === null || to.column === null ? null : to.column - from.column + 1,
    };
    const moved = shiftRect(rect, shift);
    if (moved === null) return null;
    const first = {
      ...from,
      row: from.row === null ? null : moved.row,
      column: from.column === null ? null : moved.column,
    };
    const last = {
      ...to,
      row: to.row === null ? null : moved.row + (moved.rows ?? 1) - 1,
      column: to.column === null ? null : moved.column + (moved.columns ?? 1) - 1,
    };
    return corners.length === 1 ? writeCorner(first) : `${writeCorner(first)}:${writeCorner(last)}`;
  });
}

/** A formula as it reads after being copied `rows` down and `columns` to the right: references without `$` move. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (_name, corners) => {
    const moved = corners.map((corner) => ({
      ...corner,
      row: corner.row === null || corner.rowFixed === '$' ? corner.row : corner.row + rows,
      column: corner.column === null || corner.columnFixed === '$' ? corner.column : corner.column + columns,
    }));
    const outside = moved.some((corner) => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0);
    return outside ? null : moved.map(writeCorner).join(':');
  });
}

/** A formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const quoted = quoteSheetName(from).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`"(?:[^"]|"")*"|(?<![\\w'])(?:${quoted}|'${plain}'|${plain})!`, 'gi');
  return formula.replace(pattern, (found) => (found.startsWith('"') ? found : `${quoteSheetName(to)}!`));
}
