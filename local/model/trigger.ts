// Owned by ScriptApp. Installable triggers of all projects and accounts.

/** When a clock trigger runs. Hours and minutes are on the wall clock of `timeZone`. */
export type ClockSchedule =
  | { kind: 'everyMinutes'; minutes: 1 | 5 | 10 | 15 | 30 }
  | { kind: 'everyHours'; hours: number }
  | { kind: 'everyDays'; days: number; hour: number; minute: number; timeZone: string }
  | { kind: 'everyWeeks'; weeks: number; weekDay: number; hour: number; minute: number; timeZone: string }
  | { kind: 'onMonthDay'; day: number; hour: number; minute: number; timeZone: string }
  | { kind: 'once' };

export type TriggerState = {
  id: string;
  projectId: string;
  /** The account that created it: it runs as this account, and only this account sees it. */
  creator: string;
  handler: string;
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS';
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** File id of the workbook, form or document watched; null for clock triggers. */
  sourceId: string | null;
  /** Null for event triggers. `next` is the instant of the next run (milliseconds since 1970), null when spent. */
  clock: { schedule: ClockSchedule; next: number | null } | null;
};

/** Most triggers one user may have in one script (documented quota). */
export const TRIGGERS_PER_USER_AND_SCRIPT = 20;
