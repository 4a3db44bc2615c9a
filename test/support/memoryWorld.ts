import { createHash } from 'node:crypto';
import type { Documents } from '../../src/app/ports/documents';
import type { OutgoingMail } from '../../src/app/ports/mailer';
import type { EvaluationSheet } from '../../src/app/ports/planSheet';
import type { RawTable } from '../../src/app/ports/responses';
import type { SettingValues } from '../../src/app/ports/settings';
import type { SideEffect } from '../../src/app/ports/sideEffects';
import type { FlowRow } from '../../src/app/ports/statusTexts';
import type { Ports } from '../../src/app/world';
import type { CivilDate } from '../../src/domain/calendar/civilDate';
import type { ComplaintRecord } from '../../src/domain/complaint/complaintRecord';
import type { IncomingLetter } from '../../src/domain/letter/incomingLetter';
import type { OutgoingLetter } from '../../src/domain/letter/outgoingLetter';
import type { ApprovalCell } from '../../src/domain/log/counterSign';
import type { OfficialLine } from '../../src/domain/official/parseOfficials';
import type { PlanOutcome } from '../../src/domain/plan/planItem';
import type { WorkflowEvent } from '../../src/domain/workflow/event';
import { headers } from '../../src/shared/office/tabs';
import { bookOf, computed } from './formulaBook';
import { type MemoryFiles, memoryFiles } from './memoryFiles';

/** Everything the in-memory office holds; tests may look at it and change it as people would. */
export type MemoryOffice = {
  now: string;
  today: CivilDate;
  email: string;
  ownerEmail: string;
  lockFree: boolean;
  settings: SettingValues;
  officials: readonly OfficialLine[];
  services: readonly string[];
  holidays: readonly CivilDate[];
  log: WorkflowEvent[];
  cells: ApprovalCell[];
  /** Role columns that the account at work may not write. */
  closedColumns: ApprovalCell['role'][];
  tables: RawTable[];
  plans: Map<string, EvaluationSheet>;
  complaints: readonly ComplaintRecord[];
  outgoing: readonly OutgoingLetter[];
  incoming: readonly IncomingLetter[];
  outcomes: Map<string, readonly PlanOutcome[]>;
  flow: FlowRow[];
  effects: Map<string, SideEffect>;
  mails: OutgoingMail[];
  mailLeft: number;
  faults: string[];
  files: MemoryFiles;
  /** The tab `Pengolahan Data`; its formulas are computed when its summary is read. */
  calculation: {
    rows: (string | number)[][];
    summary: { readonly firstRow: number; readonly rows: number };
  } | null;
};

export const memoryOffice = (over: Partial<MemoryOffice> = {}): MemoryOffice => ({
  now: '2021-07-01T02:00:00.000Z',
  today: '2021-07-01',
  email: 'pelaksana@kecamatan.example',
  ownerEmail: 'kantor@kecamatan.example',
  lockFree: true,
  settings: {},
  officials: [],
  services: [],
  holidays: [],
  log: [],
  cells: [],
  closedColumns: [],
  tables: [],
  plans: new Map(),
  complaints: [],
  outgoing: [],
  incoming: [],
  outcomes: new Map(),
  flow: [],
  effects: new Map(),
  mails: [],
  mailLeft: 100,
  faults: [],
  files: memoryFiles(),
  calculation: null,
  ...over,
});

/** The ports over one in-memory office. `documents` comes from the test that needs it. */
export const memoryPorts = (office: MemoryOffice, documents: Documents): Ports => ({
  clock: { now: () => office.now, today: () => office.today },
  place: { kind: 'office', officeUrl: 'https://docs.google.com/spreadsheets/d/office/edit' },
  identity: {
    email: () => office.email,
    effectiveEmail: () => office.email,
    ownerEmail: () => office.ownerEmail,
  },
  lock: { exclusively: (work) => (office.lockFree ? { held: true, value: work() } : { held: false }) },
  log: {
    read: () => office.log.map((event, at) => ({ row: at + 2, event })),
    append: (events) => {
      const follows = (office.log.at(-1)?.hash ?? '0'.repeat(64)) === events[0]?.previousHash;
      if (follows) office.log.push(...events);
      return follows;
    },
    replace: (events) => {
      office.log = [...events];
    },
    retract: (events) => {
      office.log = office.log.filter((one) => !events.includes(one));
    },
  },
  cells: {
    read: () => [...office.cells],
    has: () => true,
    write(cell) {
      if (office.closedColumns.includes(cell.role))
        throw new Error(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.',
        );
      office.cells = office.cells.filter(
        (c) => !(c.period === cell.period && c.step === cell.step && c.role === cell.role),
      );
      office.cells.push(cell);
    },
  },
  settings: {
    read: () => office.settings,
    cellOf: (key) => key,
    put: (values) => {
      office.settings = { ...office.settings, ...values };
    },
  },
  officials: {
    read: () => office.officials,
    put: (lines) => {
      office.officials = lines;
    },
  },
  services: {
    read: () => office.services,
    put: (services) => {
      office.services = services;
    },
  },
  holidays: {
    read: () => office.holidays,
    begin(lines) {
      if (office.holidays.length === 0) office.holidays = lines.map(({ date }) => date);
    },
  },
  responses: {
    read: () => office.tables,
    importedRows: () =>
      (office.tables.find((t) => t.source === 'import')?.rows ?? [])
        .slice(1)
        .map(({ cells: [batch, fileName] }) => ({ batch: String(batch), fileName: String(fileName) })),
    importHead: () =>
      [...(office.tables.find((t) => t.source === 'import')?.rows[0]?.cells ?? headers.import)].map(String),
    block(source, from, count) {
      const table = office.tables.find((one) => one.source === source);
      if (table === undefined) return null;
      const last = table.rows.at(-1)?.line ?? 0;
      const rows = table.rows.filter(({ line }) => line >= from && line < from + count);
      return { rows, more: from + count <= last };
    },
    append(rows) {
      const before = office.tables.find((t) => t.source === 'import')?.rows ?? [
        { line: 1, cells: [...headers.import] },
      ];
      const added = rows.map((cells, at) => ({ line: before.length + at + 1, cells: [...cells] }));
      const rest = office.tables.filter((t) => t.source !== 'import');
      office.tables = [...rest, { source: 'import', rows: [...before, ...added] }];
    },
    remove(batch) {
      let removed = 0;
      office.tables = office.tables.map((table) => {
        if (table.source !== 'import') return table;
        const kept = table.rows.filter((row) => row.cells[0] !== batch);
        removed += table.rows.length - kept.length;
        return { ...table, rows: kept.map((row, at) => ({ ...row, line: at + 1 })) };
      });
      return removed;
    },
  },
  surveyAddress: { withService: () => null },
  complaints: {
    read: () => office.complaints,
    put: (record) => {
      office.complaints = [...office.complaints.filter(({ no }) => no !== record.no), record];
    },
  },
  outgoingLetters: {
    read: () => office.outgoing,
    put: (letter) => {
      office.outgoing = [...office.outgoing.filter(({ number }) => number !== letter.number), letter];
    },
  },
  incomingLetters: {
    read: () => office.incoming,
    put: (letter) => {
      office.incoming = [...office.incoming.filter(({ no }) => no !== letter.no), letter];
    },
  },
  paper: {
    read: () =>
      (office.tables.find((t) => t.source === 'paper')?.rows ?? [])
        .slice(1)
        .map(({ cells }) => cells.map(String)),
    append(at, rows) {
      const before = office.tables.find((t) => t.source === 'paper')?.rows ?? [
        { line: 1, cells: [...headers.paper] },
      ];
      const added = rows.map((cells, index) => ({ line: at + index, cells: [...cells] }));
      office.tables = [
        ...office.tables.filter((t) => t.source !== 'paper'),
        { source: 'paper', rows: [...before, ...added] },
      ];
    },
    remove(lines) {
      office.tables = office.tables.map((table) =>
        table.source === 'paper'
          ? {
              ...table,
              rows: table.rows
                .filter(({ line }) => !lines.includes(line))
                .map((row, at) => ({ ...row, line: at + 1 })),
            }
          : table,
      );
    },
    putSecond(line, answers, by) {
      office.tables = office.tables.map((table) =>
        table.source === 'paper'
          ? {
              ...table,
              rows: table.rows.map((row) =>
                row.line === line ? { ...row, cells: [...row.cells.slice(0, -2), answers, by] } : row,
              ),
            }
          : table,
      );
    },
  },
  plan: {
    read: (period) => office.plans.get(period) ?? { evaluation: '', decisions: [], plan: [] },
    put: (period, sheet) => {
      office.plans.set(period, sheet);
    },
    outcomes: (periods) =>
      periods.flatMap((period) => (office.outcomes.get(period) ?? []).map((one) => ({ ...one, period }))),
    record(period, outcome) {
      const before = office.outcomes.get(period) ?? [];
      const is = (one: PlanOutcome) => one.subject === outcome.subject && one.programme === outcome.programme;
      office.outcomes.set(period, [...before.filter((one) => !is(one)), outcome]);
      return before.some(is);
    },
  },
  calculation: {
    write(table) {
      const rows = table.cells.map((row) => [...row]);
      office.calculation = { rows, summary: table.summary };
    },
    readSummary() {
      if (office.calculation === null) return null;
      const { rows, summary } = office.calculation;
      const values = computed(bookOf({ 'Pengolahan Data': rows }));
      return values
        .slice(summary.firstRow - 1, summary.firstRow - 1 + summary.rows)
        .map((row) => row.map((value) => (typeof value === 'number' ? value : String(value ?? ''))));
    },
  },
  workbooks: {
    exportSheet: (sheet, folderId, files) =>
      files.map(({ type, name, id }) =>
        office.files.create(folderId, name, `application/${type}`, { text: JSON.stringify(sheet.cells) }, id),
      ),
  },
  statusTexts: {
    writeFlow: (rows) => {
      office.flow = [...rows];
    },
    writeHome: () => {},
  },
  sideEffects: {
    find: (key) => office.effects.get(key) ?? null,
    put: (...effects) => {
      for (const effect of effects) office.effects.set(effect.key, effect);
    },
    list: (prefix) => [...office.effects.values()].filter((e) => e.key.startsWith(prefix)),
  },
  files: office.files,
  documents,
  mailer: {
    remaining: () => office.mailLeft,
    send: (mail) => {
      office.mails.push(mail);
    },
  },
  hashing: { sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex') },
  dialogs: { openGuide: () => undefined, openImport: () => undefined },
  tableFiles: {
    recent: () => [],
    find: () => null,
    text: () => '',
    readSheet: () => ({ sheet: '', sheets: [], rows: [] }),
    readExcel: () => null,
  },
  faults: {
    record: (where, error) => {
      office.faults.push(`${where}: ${String(error)}`);
      return `F${office.faults.length}`;
    },
  },
});
