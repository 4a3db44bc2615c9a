import { people } from '../../local/demo/cast';
import { eventColumns } from '../../src/domain/log/eventRow';
import type { Role } from '../../src/domain/workflow/role';
import type { OfficeAt } from './officeStates';

/** Columns of `Alur SOP` as the office sees them: the four choices (D–G) and the four hidden codes (N–Q). */
export const columnsOf: Readonly<Record<Role, { readonly choice: string; readonly code: string }>> = {
  pelaksana: { choice: 'D', code: 'N' },
  kasiYanum: { choice: 'E', code: 'O' },
  sekcam: { choice: 'F', code: 'P' },
  camat: { choice: 'G', code: 'Q' },
};

const valuesOf = ({ runtime, workbook }: OfficeAt, tab: string): unknown[][] =>
  runtime
    .as(people.owner)
    .SpreadsheetApp.openById(workbook)
    .getSheetByName(tab)
    ?.getDataRange()
    .getValues() ?? [];

/** Rows of `Riwayat` under its header, as they stand. */
export const logRows = (office: OfficeAt): unknown[][] =>
  valuesOf(office, 'Riwayat')
    .slice(1)
    .map((row) => row.slice(0, eventColumns.length))
    .filter(([no]) => no !== '');

/** Everything that makes up the record: the log and the four roles' codes. */
export const recordOf = (office: OfficeAt): string => {
  const codes = valuesOf(office, 'Alur SOP').map((row) => row.slice(13, 17));
  return JSON.stringify([logRows(office), codes]);
};

/** Line of a step of the period in `Alur SOP`, counted from 1. */
export const lineOf = (office: OfficeAt, step: number): number =>
  valuesOf(office, 'Alur SOP').findIndex(
    ([period, no]) => period === office.period && String(no) === String(step),
  ) + 1;

/** A person types into an approval cell, or its code beside it. */
export const typeInto = (
  office: OfficeAt,
  who: keyof typeof people,
  at: { readonly role: Role; readonly step: number; readonly part?: 'choice' | 'code' },
  value: string,
): void => {
  office.runtime.editCell(
    {
      spreadsheetId: office.workbook,
      sheet: 'Alur SOP',
      range: `${columnsOf[at.role][at.part ?? 'choice']}${lineOf(office, at.step)}`,
      value,
    },
    { user: people[who] },
  );
};
