import type { RuntimeState } from '../../../model/state';

/** One line of the office's record, as far as the tour reads it. */
export type LoggedAct = {
  readonly period: string;
  readonly action: string;
  /** The step that a return or a reopening goes to; null for every other act. */
  readonly toStep: number | null;
};

const toStepOf = (details: unknown): number | null => {
  try {
    const { toStep } = JSON.parse(String(details)) as { toStep?: unknown };
    return typeof toStep === 'number' ? toStep : null;
  } catch {
    return null;
  }
};

/** The record that the office keeps in its tab Riwayat, the oldest first; empty before the office is set up. */
export const officeLog = (state: RuntimeState, workbook: string): LoggedAct[] => {
  const sheet = state.spreadsheets[workbook]?.sheets.find(({ name }) => name === 'Riwayat');
  const rows = (sheet?.rows ?? []).map((row) => row?.v ?? []);
  const head = rows.findIndex((row) => row.includes('Tindakan'));
  const column = (name: string): number => rows[head]?.indexOf(name) ?? -1;
  const [period, action, details] = [column('Periode'), column('Tindakan'), column('Rincian')];
  if (head < 0) return [];
  return rows.slice(head + 1).flatMap((row) => {
    const what = row[action];
    return typeof what === 'string' && what !== ''
      ? [{ period: String(row[period] ?? ''), action: what, toStep: toStepOf(row[details]) }]
      : [];
  });
};
