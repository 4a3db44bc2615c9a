import { join } from 'node:path';
import { letterhead, office, officials, people } from '../../local/demo/cast';
import { openStage, type Stage } from '../../local/demo/stage';
import { chainAll, emptyHead } from '../../src/domain/log/chain';
import { cellFor } from '../../src/domain/log/counterSign';
import { eventToRow } from '../../src/domain/log/eventRow';
import { boundsOf, type Period, periodOf } from '../../src/domain/period/period';
import type { NewEvent, WorkflowEvent } from '../../src/domain/workflow/event';
import { headers } from '../../src/shared/office/tabs';
import { people as cast } from '../support/officeCast';
import { officeRun } from '../support/officeRun';

const root = join(__dirname, '..', '..');

/** Finished periods, newest last, before the one under way. */
const finished: readonly Period[] = Array.from({ length: 20 }, (_, at) => periodOf('semester', 2011, at + 1));
const answers = 10_000;

const address = new Map(
  Object.entries(cast).map(([role, email]) => [email, people[role as keyof typeof cast]]),
);

/** One whole SOP of the in-memory office, said again for a period by this office's people. */
const once = (): ((period: Period) => readonly NewEvent[]) => {
  const run = officeRun();
  run.upTo(8);
  const archive = (before: WorkflowEvent): WorkflowEvent => ({
    ...before,
    action: 'archive',
    details: { place: 'Arsip' },
    role: 'guardian',
    via: 'guardian',
    step: 8,
    key: 'archive',
  });
  const whole = [...run.office.log, ...run.office.log.slice(-1).map(archive)];
  return (period) =>
    whole.map((event) => {
      const { no: _no, hash: _hash, previousHash: _previous, ...fields } = event;
      const email = address.get(event.email) ?? event.email;
      const details = event.action === 'openPeriod' ? { endsOn: boundsOf(period).to } : event.details;
      return { ...fields, details, email, period: period.id, key: `${period.id}/${event.key}` } as NewEvent;
    });
};

const fill = (stage: Stage): void => {
  const app = stage.runtime.as(people.owner).SpreadsheetApp;
  const book = app.openById(stage.workbook);
  const tab = (name: string) => {
    const found = book.getSheetByName(name);
    if (found === null) throw new Error(name);
    return found;
  };
  const say = once();
  const events: readonly WorkflowEvent[] = chainAll(emptyHead, finished.flatMap(say));
  const log = tab('Riwayat');
  log.insertRowsAfter(log.getMaxRows(), events.length);
  log
    .getRange(2, 1, events.length, headers.log.length)
    .setNumberFormat('@')
    .setValues(events.map((event) => [...eventToRow(event), '']));

  const own = events.filter(({ role }) => role === 'guardian').map(({ hash }) => hash);
  const settings = tab('Pengaturan');
  settings.getRange(settings.getLastRow() + 1, 1, 1, 2).setValues([['guardianActs', own.join(' ')]]);

  const flow = tab('Alur SOP');
  const columns = { pelaksana: 13, kasiYanum: 14, sekcam: 15, camat: 16 } as const;
  const rows = finished.flatMap((period) =>
    Array.from({ length: 8 }, (_, at) => {
      const row = Array<string>(headers.flow.length).fill('');
      [row[0], row[1]] = [period.id, String(at + 1)];
      return row;
    }),
  );
  for (const event of events) {
    const cell = cellFor(event);
    const at = rows.findIndex((row) => row[0] === cell?.period && row[1] === String(cell?.step));
    const row = rows[at];
    if (cell !== null && row !== undefined) row[columns[cell.role]] = cell.code;
  }
  flow.insertRowsAfter(flow.getMaxRows(), rows.length);
  flow.getRange(35, 1, rows.length, headers.flow.length).setNumberFormat('@').setValues(rows);

  const data = tab('Data dari E-SKM');
  const lines = Array.from({ length: answers }, (_, at) => {
    const last = at >= answers - 300;
    const period = last ? periodOf('semester', 2021, 1) : (finished[at % finished.length] ?? finished[0]);
    const date = period === undefined ? '' : boundsOf(period).from;
    return ['b', 'b.csv', `b-${at}`, date, '', '', '', '', '', ...Array<string>(9).fill('4'), ''];
  });
  const sorted = [...lines].sort((a, b) => ((a[3] ?? '') < (b[3] ?? '') ? -1 : 1));
  data.insertRowsAfter(data.getMaxRows(), answers);
  data.getRange(2, 1, answers, headers.import.length).setNumberFormat('@').setValues(sorted);
};

describe('given 20 finished periods and 10 000 answers', () => {
  const stage = openStage(join(root, 'dist'), '2021-S1');
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  stage.page('owner').rpc('setup.letterhead', letterhead);
  fill(stage);
  stage.guardianPage().rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${stage.workbook}/edit`,
  });
  const cost = (act: () => unknown) => {
    const before = stage.runtime.ledger.executions.at(-1)?.number ?? 0;
    act();
    return stage.runtime.ledger.totals(before + 1);
  };

  test('when the sidebar is opened, then it takes at most 10 calls and 2 seconds on Google', () => {
    let counted = 0;
    const { calls, predictedMs } = cost(() => {
      const home = stage
        .page('pelaksana')
        .rpc<{ data: { counted: number }; alarms: string[] }>('home.load', { period: null });
      counted = home.data.counted;
      expect(home.alarms).toEqual([]);
    });
    expect(counted).toBe(300);
    expect(calls).toBeLessThanOrEqual(10);
    expect(predictedMs).toBeLessThanOrEqual(2000);
  });

  test('when something is decided, then it takes at most 20 calls and 3 seconds on Google', () => {
    const page = stage.page('pelaksana');
    page.rpc('data.lock', { ...page.at('2021-S1'), shortfallReason: 'Warga belum terbiasa.' });
    const at = page.at('2021-S1');
    const { calls, predictedMs } = cost(() =>
      page.rpc('data.reopen', { ...at, reason: 'Ada formulir susulan' }),
    );
    expect(calls).toBeLessThanOrEqual(20);
    expect(predictedMs).toBeLessThanOrEqual(3000);
  });
});
