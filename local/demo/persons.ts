import { type DrivePerson, drivePerson } from '../host/drivePerson';
import { MIME_FOLDER } from '../model/drive';
import { people } from './cast';
import type { Stage } from './stage';

const tab = 'Alur SOP';
const columns = {
  pelaksana: 'Pelaksana',
  kasiYanum: 'Kasi Yanum',
  sekcam: 'Sekcam',
  camat: 'Camat',
} as const;
type Role = keyof typeof columns;

/** Finds the row of this period's step and the column of the role as the person sees them, and picks a choice. */
export const approveInCell = (stage: Stage, role: Role, step: number, choice: string): void => {
  const sheet = stage.runtime.as(people[role]).SpreadsheetApp.openById(stage.workbook).getSheetByName(tab);
  const rows = sheet?.getDataRange().getDisplayValues() ?? [];
  const header = rows.find((row) => row.includes(columns[role])) ?? [];
  const row = rows.findIndex(
    (r) => r[header.indexOf('Periode')] === stage.period && r[header.indexOf('No')] === String(step),
  );
  const column = header.indexOf(columns[role]);
  if (row < 0 || column < 0)
    throw new Error(`Baris langkah ${step} periode ${stage.period} tidak ada di tab ${tab}.`);
  const range = `${String.fromCharCode(65 + column)}${row + 1}`;
  stage.runtime.editCell(
    { spreadsheetId: stage.workbook, sheet: tab, range, value: choice },
    { user: people[role] },
  );
};

/** The Camat's hands in Drive: the period's folder on the desk, dragged from the phone. */
export const openDesk = (stage: Stage): { moveTo(folderName: string, comment?: string): void } => {
  const camat: DrivePerson = drivePerson(stage.runtime.state, people.camat);
  const folders = Object.values(stage.runtime.state.drive.items).filter(
    (item) => item.mimeType === MIME_FOLDER && !item.trashed && camat.see(item.id) !== undefined,
  );
  const named = (name: string) => {
    const found = folders.find((folder) => folder.name === name);
    if (!found) throw new Error(`Camat tidak melihat folder ${name}.`);
    return found.id;
  };
  return {
    moveTo(folderName, comment) {
      const waiting = camat
        .list(named('1 Menunggu Pengesahan'))
        .find((item) => item.mimeType === MIME_FOLDER);
      if (!waiting) throw new Error('Tidak ada folder yang menunggu pengesahan.');
      const letter = camat.list(waiting.id).find((item) => item.name.startsWith('Surat Pengantar'));
      if (comment !== undefined && letter) camat.comment(letter.id, comment);
      camat.move(waiting.id, named(folderName));
    },
  };
};
