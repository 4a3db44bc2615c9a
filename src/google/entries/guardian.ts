import { onGuardedEdit, onGuardTime } from '../guardianRuns';

/** Installed by the owner from the guardian workbook, on the office workbook: turns cell choices into events. */
export const guardianOnEdit_ = (event: GoogleAppsScript.Events.SheetsOnEdit): void => onGuardedEdit(event);

/** Every ten minutes, as the owner. */
export const guardianOnTimer_ = (): void => onGuardTime();
