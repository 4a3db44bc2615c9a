import { localDate } from '../../domain/deadline/instant';
import { ok, type Result, refuse } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import type { ImportContent, ImportFile } from '../../shared/contract/importCalls';
import { formatDate } from '../../shared/format/formatDate';
import { importSentences } from '../../shared/messages/importTable';
import { actorOf, readOffice } from '../office';
import type { SheetRead, TableFile } from '../ports/tableFiles';
import type { Problem } from '../problem';
import { zoneOf } from '../settings';
import type { StaffWorld } from '../world';

/** Rows that a file may have: ten times the largest kecamatan's semester. */
export const mostRows = 20_000;

const known = (world: StaffWorld) => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  return actor.ok ? office : actor;
};

/** Tables in the account's Drive; the office's own workbook is none of them. */
export const importFiles = (
  world: StaffWorld,
  { name }: Args<'import.files'>,
): Result<{ readonly files: readonly ImportFile[] }, Problem> => {
  const office = known(world);
  if (!office.ok) return office;
  const zone = zoneOf(office.value.settings);
  const files = world.tableFiles
    .recent(name)
    .filter(({ id }) => !world.place.officeUrl.includes(id))
    .map(({ id, name: called, kind, changed }) => ({
      id,
      name: called,
      about: importSentences.about(kind, formatDate(localDate(changed, zone))),
    }));
  return ok({ files });
};

const idIn = (idOrUrl: string): string => /[\w-]{20,}/.exec(idOrUrl)?.[0] ?? '';

const sheetContent = (
  fileName: string,
  { sheet, sheets, rows }: SheetRead,
): Result<ImportContent, Problem> => {
  if (rows.length > mostRows) return refuse({ kind: 'importTooLong', fileName, most: mostRows });
  return ok({
    kind: 'sheet',
    fileName,
    sheet,
    sheets,
    rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  });
};

const contentOf = (world: StaffWorld, file: TableFile, sheet: string): Result<ImportContent, Problem> => {
  const { id, name, kind } = file;
  if (kind === 'csv') return ok({ kind: 'text', fileName: name, text: world.tableFiles.text(id) });
  if (kind === 'sheet') return sheetContent(name, world.tableFiles.readSheet(id, sheet));
  const read = kind === 'excel' ? world.tableFiles.readExcel({ id }, sheet) : null;
  return read === null ? refuse({ kind: 'notATable', fileName: name }) : sheetContent(name, read);
};

/** Reads a file that was picked in Drive or sent by the page; nothing of it is kept. */
export const readImport = (
  world: StaffWorld,
  { source, sheet }: Args<'import.read'>,
): Result<ImportContent, Problem> => {
  const office = known(world);
  if (!office.ok) return office;
  if (source.kind === 'upload') {
    const read = world.tableFiles.readExcel(source, sheet);
    return read === null
      ? refuse({ kind: 'notATable', fileName: source.name })
      : sheetContent(source.name, read);
  }
  const id = idIn(source.idOrUrl);
  const file = id === '' ? null : world.tableFiles.find(id);
  return file === null ? refuse({ kind: 'tableNotFound' }) : contentOf(world, file, sheet);
};
