import { type SheetLocale, sheetLocale } from '../../model/locale';

/** How a spreadsheet's locale writes formulas. */
export interface FormulaLocale {
  readonly decimal: '.' | ',';
  /** `,` separates arguments only where it isn't the decimal sign; `;` does everywhere. */
  readonly commaSeparates: boolean;
  /** How it writes numbers and dates outside formulas. */
  readonly sheet: SheetLocale;
  /** Completes dates typed without a year. */
  readonly year: number;
}

/** The rules of a spreadsheet locale such as `in_ID`. */
export function formulaLocale(code: string, year = 2026): FormulaLocale {
  const sheet = sheetLocale(code);
  return { decimal: sheet.decimal, commaSeparates: sheet.decimal !== ',', sheet, year };
}
