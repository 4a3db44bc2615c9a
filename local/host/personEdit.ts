import { findAccount } from '../model/account';
import { hostServices } from './hostServices';
import { fireInstalled, fireSimple, type TriggerRun } from './triggers';
import type { World } from './world';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Sheets did not take what a person typed: protected, against a rule, or no right to edit. */
export class EditRefusal extends Error {
  override name = 'EditRefusal';
}

export type PersonEdit = {
  spreadsheetId: string;
  /** Sheet's name. */
  sheet: string;
  /** A cell or a rectangle in A1 notation. */
  range: string;
  /** What is typed into the cell, or pasted over the rectangle; '' clears. */
  value: string | number | boolean | (string | number | boolean)[][];
};

/** How an edit event tells a value: text, numbers and dates as numbers; undefined for a blank. */
function told(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * A person types into a workbook: Sheets checks the right, protections and rules (throws `EditRefusal`), then the
 * bound scripts' `onEdit` runs as that person and installed edit and change triggers run as their creators.
 */
export function editAsPerson(world: World, email: string, edit: PersonEdit): TriggerRun[] {
  const { state } = world;
  const account = findAccount(state.accounts, email);
  const book = state.spreadsheets[edit.spreadsheetId];
  if (account === undefined) throw new Error(`There is no account ${email}. Add it with addAccount().`);
  if (book === undefined) throw new Error(`There is no workbook ${edit.spreadsheetId}.`);
  const services = hostServices(world, account);
  const app = services.service('SpreadsheetApp') as SpreadsheetApp;
  const target = { row: 0, column: 0, rows: 0, columns: 0, sheetId: 0 };
  const rawValue = (): unknown =>
    book.sheets.find((one) => one.id === target.sheetId)?.rows[target.row - 1]?.v[target.column - 1];
  let oldValue: string | undefined;
  try {
    const sheet = app.openById(edit.spreadsheetId).getSheetByName(edit.sheet);
    if (sheet === null) throw new Error(`There is no sheet ${edit.sheet}.`);
    const range = sheet.getRange(edit.range);
    target.row = range.getRow();
    target.column = range.getColumn();
    target.rows = range.getNumRows();
    target.columns = range.getNumColumns();
    target.sheetId = sheet.getSheetId();
    oldValue = told(rawValue());
    if (Array.isArray(edit.value)) range.setValues(edit.value);
    else range.setValue(edit.value);
    services.finish();
  } catch (error) {
    services.abort();
    throw new EditRefusal((error as Error).message);
  }
  const fields: Record<string, unknown> = {};
  if (target.rows === 1 && target.columns === 1) {
    const value = told(rawValue());
    if (value !== undefined) fields.value = value;
    if (oldValue !== undefined) fields.oldValue = oldValue;
  }
  const { sheetId, row, column, rows, columns } = target;
  const data = {
    source: { service: 'SpreadsheetApp' as const, id: book.id },
    range: { sheetId, row, column, rows, columns },
    fields,
  };
  const filed = { fileId: book.id, event: 'ON_EDIT' as const, data, actor: account.email };
  const change = {
    fileId: book.id,
    event: 'ON_CHANGE' as const,
    data: { source: data.source, fields: { changeType: 'EDIT' } },
    actor: account.email,
  };
  return [
    ...fireSimple(world, 'onEdit', filed),
    ...fireInstalled(world, filed),
    ...fireInstalled(world, change),
  ];
}

/**
 * A person opens a workbook: `onOpen` of the bound scripts, then installed open triggers. Menus made stand in the
 * records' `ui`.
 */
export function openAsPerson(world: World, email: string, spreadsheetId: string): TriggerRun[] {
  const filed = {
    fileId: spreadsheetId,
    event: 'ON_OPEN' as const,
    data: { source: { service: 'SpreadsheetApp' as const, id: spreadsheetId }, fields: {} },
    actor: findAccount(world.state.accounts, email)?.email ?? email,
  };
  return [...fireSimple(world, 'onOpen', filed), ...fireInstalled(world, filed)];
}
