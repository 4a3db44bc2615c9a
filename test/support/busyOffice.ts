import { people } from '../../local/demo/cast';
import { chainAll, emptyHead } from '../../src/domain/log/chain';
import { cellFor } from '../../src/domain/log/counterSign';
import { eventColumns, eventToRow, rowToEvent } from '../../src/domain/log/eventRow';
import type { NewEvent, WorkflowEvent } from '../../src/domain/workflow/event';
import { roles } from '../../src/domain/workflow/role';
import { type Moment, type OfficeAt, officeAt } from './officeStates';
import { logRows } from './recordOf';

const periodNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${2011 + Math.floor(at / 2)}-S${(at % 2) + 1}`);

const eventsIn = (office: OfficeAt): readonly WorkflowEvent[] =>
  logRows(office).flatMap((row) => {
    const event = rowToEvent(row.map(String));
    return event === null ? [] : [event];
  });

const DAY = 86_400_000;

/** The same events as acts of another period, so many days earlier; still without number and hash. */
const asPeriod = (events: readonly WorkflowEvent[], period: string, days: number): readonly NewEvent[] =>
  events.map((event) => {
    const { no: _no, previousHash: _previous, hash: _hash, ...plain } = event;
    const moved = JSON.parse(JSON.stringify(plain).replaceAll(event.period, period)) as NewEvent;
    return { ...moved, at: new Date(Date.parse(event.at) - days * DAY).toISOString() };
  });

/**
 * The office at a moment, grown old: so many finished periods before this one in record, approval columns and list of
 * files, and so many answers in `Data dari E-SKM`. Everything hashes and countersigns, as if it had been lived.
 */
export const busyOffice = (moment: Moment, finished: number, answers: number): OfficeAt => {
  const done = eventsIn(officeAt('archived'));
  const office = officeAt(moment);
  const now = eventsIn(office);
  const names = periodNames(finished);
  const events = chainAll(emptyHead, [
    ...names.flatMap((name, at) => asPeriod(done, name, (finished - at) * 40)),
    ...asPeriod(now, office.period, 0),
  ]);
  const book = office.runtime.as(people.owner).SpreadsheetApp.openById(office.workbook);
  const sheetOf = (name: string) => {
    const sheet = book.getSheetByName(name);
    if (sheet === null) throw new Error(`There is no ${name}`);
    return sheet;
  };
  const fill = (name: string, line: number, rows: readonly (readonly string[])[]) => {
    const [sheet, width] = [sheetOf(name), rows[0]?.length ?? 0];
    if (width === 0) return;
    const missing = line + rows.length - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet
      .getRange(line, 1, rows.length, width)
      .setNumberFormat('@')
      .setValues(rows.map((row) => [...row]));
  };
  fill(
    'Riwayat',
    2,
    events.map((event) => eventToRow(event).slice(0, eventColumns.length)),
  );

  const flow = sheetOf('Alur SOP').getDataRange().getDisplayValues();
  const head = flow.slice(0, 2);
  const model = flow.slice(2, 10);
  const lines = [
    ...names.flatMap((name) => model.map((row) => [name, ...row.slice(1, 13), '', '', '', ''])),
    ...flow.slice(2).map((row) => [...row.slice(0, 13), '', '', '', '']),
  ];
  for (const event of events) {
    const cell = cellFor(event);
    const row = lines.find(([period, no]) => period === cell?.period && no === String(cell?.step));
    if (cell !== null && row !== undefined) row[13 + roles.indexOf(cell.role)] = cell.code;
  }
  fill('Alur SOP', head.length + 1, lines);

  const settings = sheetOf('Pengaturan');
  const keys = settings.getDataRange().getDisplayValues();
  const acts = events.filter(({ role }) => role === 'guardian').map(({ hash }) => hash);
  const line = keys.findIndex(([key]) => key === 'guardianActs') + 1;
  settings
    .getRange(line === 0 ? keys.length + 1 : line, 1, 1, 2)
    .setValues([['guardianActs', acts.join(' ')]]);

  const files = sheetOf('Berkas').getDataRange().getDisplayValues().slice(1);
  fill(
    'Berkas',
    files.length + 2,
    names.flatMap((name) => files.map((row) => row.map((cell) => cell.replaceAll(office.period, name)))),
  );

  // Answers of earlier years stand above those of this one, as they came in.
  const data = sheetOf('Data dari E-SKM')
    .getDataRange()
    .getDisplayValues()
    .slice(1)
    .filter(([first]) => first !== '');
  const earlier = data.filter((row) => !/2021/.test(row[3] ?? ''));
  const old = Array.from(
    { length: Math.max(0, answers - data.length) },
    (_, at) => earlier[at % earlier.length] ?? [],
  );
  fill('Data dari E-SKM', 2, [...old, ...data.filter((row) => !earlier.includes(row))]);
  // The guardian books this record from the beginning, as it would have in all those years.
  const guardian = office.runtime.as(people.owner).SpreadsheetApp.openById(office.guardian);
  for (const name of ['Penjaga', 'Cermin']) {
    const sheet = guardian.getSheetByName(name);
    sheet?.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
  }
  return office;
};
