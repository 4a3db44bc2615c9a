import { bookReferences } from '../../../host/formula/bookReferences';
import { evaluationContext } from '../../../host/formula/evaluationContext';
import { readFormula } from '../../../host/formula/formulaCache';
import { toScalar } from '../../../host/formula/operand';
import { toCondition } from '../../../host/formula/value';
import { moveFormula } from '../../../model/formulaReferences';
import { type Box, boxOf } from '../../../model/rects';
import type { SheetState, SpreadsheetState } from '../../../model/spreadsheet';
import type { ConditionalLook } from '../../contract/workbook';
import { meetsCriteria } from './meetsCriteria';

/** How each rule of a sheet makes a cell look, in the rules' order. */
export const looksOf = ({ conditionalFormats }: SheetState): readonly ConditionalLook[] =>
  conditionalFormats.map(({ rule }) => {
    const { background, fontColor, bold, italic, underline, strikethrough } = rule;
    return {
      ...(typeof background === 'string' ? { background } : {}),
      ...(typeof fontColor === 'string' ? { fontColor } : {}),
      ...(typeof bold === 'boolean' ? { bold } : {}),
      ...(typeof italic === 'boolean' ? { italic } : {}),
      ...(typeof underline === 'boolean' ? { underline } : {}),
      ...(typeof strikethrough === 'boolean' ? { strike: strikethrough } : {}),
    };
  });

type Holds = (row: number, column: number, shown: string) => boolean;

/** A formula is written for the upper left corner of its rule's range, and moves along with the cell. */
const formulaHolds = (
  book: SpreadsheetState,
  sheet: SheetState,
  formula: string,
  now: number,
  corner: Box,
): Holds => {
  const context = evaluationContext(book, bookReferences(book), now);
  const at = book.sheets.indexOf(sheet);
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  return (row, column) => {
    const facts = readFormula(moveFormula(written, row - corner.top, column - corner.left), book.locale);
    if (facts === null) return false;
    context.moveTo({ sheet: at, row: row + 1, column: column + 1 });
    return toCondition(toScalar(context.evaluate(facts.node), context)) === true;
  };
};

/** Which rule of a sheet holds for a cell, as an index; −1 = none. Rows and columns count from 0. */
export type RuleHere = (row: number, column: number, shown: string) => number;

/**
 * "Rules are evaluated in the order listed. The first rule found to be true will define the format" (Docs Editors
 * Help, "Use conditional formatting rules in Google Sheets"). Colour scales are not painted.
 */
export const ruleHereOf = (book: SpreadsheetState, sheet: SheetState, now: number): RuleHere => {
  const rules = sheet.conditionalFormats.map(({ rule, rects }) => {
    const boxes = rects.map((rect) => boxOf(rect, sheet));
    const [corner] = boxes;
    const values = Array.isArray(rule.values) ? (rule.values as readonly unknown[]) : [];
    const criteria = String(rule.criteria ?? '');
    const meets = meetsCriteria(criteria, values, book);
    const holds: Holds | null =
      criteria === 'CUSTOM_FORMULA' && corner
        ? formulaHolds(book, sheet, String(values[0] ?? ''), now, corner)
        : meets && ((row, column, shown) => meets(sheet.rows[row]?.v[column] ?? null, shown));
    return { boxes, holds };
  });
  return (row, column, shown) =>
    rules.findIndex(
      ({ boxes, holds }) =>
        holds !== null &&
        boxes.some(
          ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
        ) &&
        holds(row, column, shown),
    );
};
