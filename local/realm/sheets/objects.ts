/** Makers of the objects that refer to each other. Each class's file enters its own when it is loaded. */

import type { ProtectionState, ValidationState } from '../../model/spreadsheet';
import type { BookTarget, RangeTarget, SheetTarget } from './app';

type Sheets = {
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  Range: GoogleAppsScript.Spreadsheet.Range;
  Protection: GoogleAppsScript.Spreadsheet.Protection;
  DataValidation: GoogleAppsScript.Spreadsheet.DataValidation;
};
export type ProtectionTarget = SheetTarget & { protection: ProtectionState };

export type Objects = {
  book(target: BookTarget): Sheets['Spreadsheet'];
  sheet(target: SheetTarget): Sheets['Sheet'];
  sheetOf(object: unknown): SheetTarget | undefined;
  range(target: RangeTarget): Sheets['Range'];
  rangeOf(object: unknown): RangeTarget | undefined;
  protection(target: ProtectionTarget): Sheets['Protection'];
  validation(target: BookTarget, rule: ValidationState): Sheets['DataValidation'];
  validationOf(object: unknown): ValidationState | undefined;
};

export const objects = {} as Objects;
