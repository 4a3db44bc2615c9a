import { decideCell } from '../app/guardian/decideCell';
import { runGuardian } from '../app/guardian/runGuardian';
import type { GuardianWorld } from '../app/world';
import type { Instant } from '../domain/calendar/civilDate';
import { weekdayOf } from '../domain/calendar/dateArithmetic';
import { localTime } from '../domain/deadline/instant';
import { tabs } from '../shared/office/tabs';
import { guardedBooks } from './connectGuardian';
import { faultLog } from './faultLog';
import { chosenAt, type FlowSheet, flowSheet } from './flowSheet';
import { guardianWorldOf } from './world';

/** The guardian's world and its reading of `Alur SOP`; throws in a script that guards no office. */
const guarding = (): { readonly world: GuardianWorld; readonly flow: FlowSheet } => {
  const books = guardedBooks();
  if (books === null) throw new Error('This script guards no office workbook');
  const flow = flowSheet(books.office);
  return { world: guardianWorldOf(books.guardian, books.office, flow), flow };
};

export const guardianWorld = (): GuardianWorld => guarding().world;

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Google tells the editor only sometimes; '' when it doesn't. */
const editorOf = (event: EditEvent): string => {
  try {
    return event.user?.getEmail() ?? '';
  } catch {
    return '';
  }
};

/** One cell of `Alur SOP` was edited by somebody: if it is a choice in an approval column, it is decided. */
export const onGuardedEdit = (event: EditEvent): void => {
  const { range } = event;
  if (range.getSheet().getName() !== tabs.flow || range.getNumRows() !== 1 || range.getNumColumns() !== 1)
    return;
  try {
    const { world, flow } = guarding();
    const cell = chosenAt(flow, range.getRow(), range.getColumn());
    if (cell !== null) decideCell(world, cell, editorOf(event));
  } catch (error) {
    faultLog.record('guardianOnEdit_', error);
    throw error;
  }
};

/**
 * Evenings, nights and weekends: one look an hour is enough, and a consumer account has 90 trigger minutes a day.
 * Told by the clock alone (WIB, wide enough for WITA and WIT), so that a look that is skipped costs no call.
 */
const isSkipped = (now: Instant): boolean => {
  const { date, hour, minute } = localTime(now, 'WIB');
  const quiet = weekdayOf(date) >= 6 || hour < 5 || hour >= 19;
  return quiet && minute >= 10;
};

/** The timer's look. */
export const onGuardTime = (): void => {
  if (isSkipped(new Date().toISOString())) return;
  runGuardian(guarding().world);
};
