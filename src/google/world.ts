import type { FolderKind } from '../app/ports/files';
import type { Place } from '../app/ports/place';
import type { SettingKey } from '../app/ports/settings';
import { elementsOf, zoneOf } from '../app/settings';
import type { GuardianWorld, NewGuardianWorld, OwnerWorld, Ports, StaffWorld } from '../app/world';
import { offsetHours } from '../domain/deadline/instant';
import type { ResponseSource } from '../domain/survey/surveyResponse';
import { calculationSheet } from './calculationSheet';
import { clock } from './clock';
import { complaintSheet } from './complaintSheet';
import { connectGuardian, guardedOffice } from './connectGuardian';
import { dialogs } from './dialogs';
import { createDocuments } from './documents';
import { faultLog } from './faultLog';
import { createFiles } from './files';
import { approvalCells, choiceCells, type FlowSheet, flowSheet, flowStatus } from './flowSheet';
import { guardianBook } from './guardianBook';
import { hashing } from './hashing';
import { healthPorts } from './health';
import { holidaysSheet } from './holidaysSheet';
import { writeHome } from './homeSheet';
import { identity } from './identity';
import { incomingSheet, outgoingSheet } from './letterSheets';
import { lock } from './lock';
import { logSheet } from './logSheet';
import { mailer } from './mailer';
import { officialsSheet } from './officialsSheet';
import { paperSheet } from './paperSheet';
import { planSheets } from './planSheets';
import { responseSheets } from './responseSheets';
import { servicesSheet } from './servicesSheet';
import { settingsSheet } from './settingsSheet';
import { setupPorts } from './setupPorts';
import type { Book } from './sheetRows';
import { sideEffectsSheet } from './sideEffectsSheet';
import { surveyAddress } from './surveyAddress';
import { tableFiles } from './tableFiles';
import { workbooks } from './workbooks';

/** Every port over one office workbook. Nothing is read until it is asked for. */
export const portsOf = (
  book: Book,
  flow: FlowSheet,
  place: Place['kind'],
  lockOf: Parameters<typeof lock>[0],
): Ports => {
  const settings = settingsSheet(book);
  const zone = () => zoneOf(settings.read());
  const folderOf = (kind: FolderKind): string => settings.read()[`folder.${kind}` satisfies SettingKey] ?? '';
  const files = createFiles(folderOf);
  const oneWriter = lock(lockOf);
  // The paper tab is always read: somebody may have typed into it by hand, and no answer may be lost.
  const usedSources = (): readonly ResponseSource[] => ['form', 'import', 'paper'];
  return {
    place: { kind: place, officeUrl: book.getUrl() },
    clock: clock(zone),
    identity: identity(book),
    lock: oneWriter,
    log: logSheet(book, zone),
    cells: approvalCells(flow),
    settings,
    officials: officialsSheet(book),
    services: servicesSheet(book),
    surveyAddress,
    holidays: holidaysSheet(book),
    responses: responseSheets(
      book,
      usedSources,
      () => offsetHours[zone()],
      () => elementsOf(settings.read()),
    ),
    paper: paperSheet(book),
    complaints: complaintSheet(book),
    outgoingLetters: outgoingSheet(book),
    incomingLetters: incomingSheet(book),
    calculation: calculationSheet(book),
    plan: planSheets(book),
    statusTexts: { writeFlow: flowStatus(flow), writeHome: writeHome(book) },
    sideEffects: sideEffectsSheet(book, oneWriter),
    files,
    documents: createDocuments(files),
    dialogs,
    workbooks,
    tableFiles,
    mailer,
    hashing,
    faults: faultLog,
  };
};

/** The workbook whose sidebar or menu is used; the guardian's sidebar shows the office it guards. */
const officeHere = (): { readonly book: Book; readonly kind: Place['kind'] } => {
  const here = SpreadsheetApp.getActive();
  const guarded = guardedOffice(here);
  return guarded === null
    ? { book: here, kind: 'office' }
    : { book: SpreadsheetApp.openById(guarded), kind: 'guardian' };
};

export const staffWorld = (): StaffWorld => {
  const { book, kind } = officeHere();
  return { ...portsOf(book, flowSheet(book), kind, 'document'), runsAs: 'staff' };
};

export const ownerWorld = (): OwnerWorld => {
  const { book, kind } = officeHere();
  const flow = flowSheet(book);
  // In the guardian's workbook the owner waits for the guardian's own runs.
  const ports = portsOf(book, flow, kind, kind === 'guardian' ? 'script' : 'document');
  const setup = setupPorts(book);
  const guardian = (): GuardianWorld => ({
    ...ports,
    runsAs: 'guardian',
    book: guardianBook(SpreadsheetApp.getActive(), book.getId()),
    choices: choiceCells(flow),
    setup,
  });
  return {
    ...ports,
    runsAs: 'owner',
    setup,
    health: healthPorts(book),
    guardian: () => (kind === 'guardian' ? guardian() : null),
  };
};

/** The guardian over the office it guards; `flow` is handed out for the edit trigger's cell. */
export const guardianWorldOf = (guardian: Book, office: Book, flow: FlowSheet): GuardianWorld => ({
  ...portsOf(office, flow, 'guardian', 'script'),
  runsAs: 'guardian',
  book: guardianBook(guardian, office.getId()),
  choices: choiceCells(flow),
  setup: setupPorts(office),
});

export const newGuardianWorld = (): NewGuardianWorld => ({
  runsAs: 'newGuardian',
  connect(officeUrl) {
    const connected = connectGuardian(SpreadsheetApp.getActive(), officeUrl);
    if (!connected.ok) return connected;
    const { guardian, office } = connected.value;
    return { ok: true, value: guardianWorldOf(guardian, office, flowSheet(office)) };
  },
});
