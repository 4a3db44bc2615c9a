import type { Row, SpreadsheetState } from '../../model/spreadsheet';
import { instantToSerial } from '../../model/zone';
import type { ReferenceNode } from './ast';
import type { BookReferences } from './bookReferences';
import { evaluateNode } from './evaluator';
import { FAULT_CODES, type Fault, type FaultCode, fault } from './fault';
import { readFormula } from './formulaCache';
import { formulaLocale } from './formulaLocale';
import type { Area, EvaluationContext, Operand } from './operand';
import type { Grid, Scalar } from './value';

const FAULT_SET: ReadonlySet<string> = new Set(FAULT_CODES);

/** A stored value as formulas read it; an error is kept as its text where a formula or a spill put it. */
function stored(row: Row | null | undefined, at: number): Scalar {
  const value = row?.v[at] ?? null;
  if (typeof value !== 'string') return value;
  if (value === '') return row?.f?.[at] ? '' : null;
  const computed = Boolean(row?.f?.[at]) || row?.p?.[at] === 1;
  return computed && FAULT_SET.has(value) ? fault(value as FaultCode) : value;
}

function lastUsed(book: SpreadsheetState): { rows: number; columns: number }[] {
  return book.sheets.map((sheet) => ({
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row?.v.length ?? 0), 0),
  }));
}

/** What a formula of the workbook is evaluated in; `moveTo` says where it stands (rows and columns 1-based). */
export function evaluationContext(
  book: SpreadsheetState,
  references: BookReferences,
  now: number,
): EvaluationContext & { moveTo(place: EvaluationContext['position']): void } {
  const serial = instantToSerial(book.timeZone, now);
  const locale = formulaLocale(book.locale, new Date(now).getUTCFullYear());
  const used = lastUsed(book);
  const grids = new Map<string, Grid>();
  const position = { sheet: 0, row: 1, column: 1 };
  const context = {
    locale,
    now: serial,
    position,
    arrayMode: false,
    cell: (sheet: number, row: number, column: number): Scalar =>
      stored(book.sheets[sheet]?.rows[row - 1], column - 1),
    usedRows: (sheet: number) => used[sheet]?.rows ?? 0,
    usedColumns: (sheet: number) => used[sheet]?.columns ?? 0,
    grid({ sheet, top, left, bottom, right }: Area): Grid {
      const key = `${sheet}:${top}:${left}:${bottom}:${right}`;
      const known = grids.get(key);
      if (known !== undefined) return known;
      const rows = book.sheets[sheet]?.rows ?? [];
      const made: Scalar[][] = [];
      for (let row = top; row <= bottom; row++) {
        const values: Scalar[] = [];
        for (let column = left; column <= right; column++) values.push(stored(rows[row - 1], column - 1));
        made.push(values);
      }
      // A single line is cheaper to read again than to keep.
      if (bottom > top) grids.set(key, made);
      return made;
    },
    evaluate(node: Parameters<typeof evaluateNode>[0]): Operand {
      return evaluateNode(node, context, resolver);
    },
    areaOfText(text: string): Area | Fault {
      const facts = readFormula(`=${text}`, book.locale);
      if (facts?.node.type === 'reference') return references.areaOf(facts.node, position.sheet);
      return facts?.node.type === 'name'
        ? references.areaOfName(facts.node.name)
        : fault(
            '#REF!',
            `Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`,
          );
    },
    moveTo(place: EvaluationContext['position']): void {
      Object.assign(position, { sheet: place.sheet, row: place.row, column: place.column });
      context.arrayMode = false;
    },
  };
  const resolver = {
    reference: (node: ReferenceNode) => references.areaOf(node, position.sheet),
    name: references.areaOfName,
  };
  return context;
}
