import type { TriggerRun } from '../../../local/host/triggers';
import { createRuntime, type Runtime } from '../../../local/runtime';
import { scriptFolder } from '../../support/scriptFolder';

const CODE = `
function daily(hour, minute) { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(hour).nearMinute(minute).create(); }
function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
function weekly() { ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).nearMinute(0).create(); }
function once(ms) { ScriptApp.newTrigger('tick').timeBased().after(ms).create(); }
function minutes(n) { ScriptApp.newTrigger('tick').timeBased().everyMinutes(n).create(); }
function many(n) { for (let i = 0; i < n; i++) hourly(); }
function watch(bookId) { ScriptApp.newTrigger('edited').forSpreadsheet(bookId).onEdit().create(); }
function count() { return ScriptApp.getProjectTriggers().length; }
function drop() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function list() { return ScriptApp.getProjectTriggers().map(function (t) {
  return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]; }); }
function tick(e) { console.log(Session.getEffectiveUser().getEmail() + ' ' + e.hour + ':' + e.minute + ' ' + String(e.authMode)); }
function slow() { Utilities.sleep(300000); }
function slowTrigger() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(30).create(); }
function edited(e) { console.log(JSON.stringify({ at: e.range.getA1Notation(), value: e.value, old: e.oldValue,
  source: e.source.getId(), user: e.user.getEmail(), me: Session.getEffectiveUser().getEmail(), uid: typeof e.triggerUid })); }
`;
const SIMPLE = `
function onEdit(e) {
  let mail = 'sent';
  try { MailApp.sendEmail('a@kec.go.id', 's', 'b'); } catch (error) { mail = error.message; }
  console.log(JSON.stringify({ active: Session.getActiveUser().getEmail(), mode: String(e.authMode), uid: typeof e.triggerUid, mail: mail }));
}
`;

/** Wednesday 1 July 2026, 08.00 in Jakarta. */
const START = Date.UTC(2026, 6, 1, 1);
const HOUR = 3_600_000;
const MANIFEST = JSON.stringify({ timeZone: 'Asia/Jakarta' });

function office(more: Record<string, string> = {}): { runtime: Runtime; book: string } {
  const runtime = createRuntime({ now: START });
  const book = runtime.createSpreadsheet({ name: 'Buku' });
  runtime.load(scriptFolder({ 'Code.js': CODE, 'appsscript.json': MANIFEST, ...more }), { boundTo: book });
  return { runtime, book };
}

function dueTimes(runs: readonly TriggerRun[]): string[] {
  return runs.map((run) => new Date(run.due).toISOString().slice(0, 16));
}

describe('clock triggers', () => {
  test('run every day at their hour in the script’s zone, as their creator', () => {
    const { runtime } = office();
    runtime.addAccount({ email: 'sekcam@gmail.com' });
    runtime.call('daily', [6, 30], { user: 'sekcam@gmail.com' });
    const runs = runtime.fireDue(START + 48 * HOUR);
    expect(dueTimes(runs)).toEqual(['2026-07-01T23:30', '2026-07-02T23:30']);
    expect(runs[0]?.record?.log[0]?.message).toBe('sekcam@gmail.com 23:30 FULL');
  });

  test('run in the order of their times, and time has then passed', () => {
    const { runtime } = office();
    runtime.call('daily', [9, 30]);
    runtime.call('hourly');
    const runs = runtime.fireDue(START + 2.5 * HOUR);
    expect(runs.map((run) => run.due)).toEqual([...runs.map((run) => run.due)].sort((one, two) => one - two));
    expect(runs).toHaveLength(3);
    expect(runtime.state.clock.now).toBe(START + 2.5 * HOUR);
  });

  test('run each Monday', () => {
    const { runtime } = office();
    runtime.call('weekly');
    expect(dueTimes(runtime.fireDue(START + 13 * 24 * HOUR))).toEqual([
      '2026-07-06T00:00',
      '2026-07-13T00:00',
    ]);
  });

  test('of one time run once and stay in the list until deleted', () => {
    const { runtime } = office();
    runtime.call('once', [HOUR]);
    expect(runtime.fireDue(START + 3 * HOUR)).toHaveLength(1);
    expect(runtime.call('count')).toBe(1);
    runtime.call('drop');
    expect(runtime.call('count')).toBe(0);
  });

  test('of odd minutes and beyond twenty are refused', () => {
    const { runtime } = office();
    expect(() => runtime.call('minutes', [7])).toThrow('It must be one of 1, 5, 10, 15 or 30.');
    runtime.call('many', [20]);
    expect(() => runtime.call('hourly')).toThrow('This script has too many triggers.');
  });

  test('stop when the day’s trigger minutes are used up', () => {
    const { runtime } = office();
    // Quota days begin at 08.00 UTC.
    runtime.fireDue(START + 8 * HOUR);
    runtime.call('slowTrigger');
    const runs = runtime.fireDue(START + 20 * HOUR);
    // 90 minutes a day at 5 minutes each: the eighteenth run still starts.
    expect(runs.filter((run) => run.record !== null)).toHaveLength(18);
    expect(runs.at(-1)?.record).toBeNull();
  });
});

describe('triggers of a workbook', () => {
  test('are seen only by the account that made them', () => {
    const { runtime, book } = office();
    runtime.addAccount({ email: 'staf@gmail.com' });
    runtime.globals.DriveApp.getFileById(book).addEditor('staf@gmail.com');
    runtime.call('watch', [book]);
    expect(runtime.call('list')).toEqual([['edited', 'ON_EDIT', 'SPREADSHEETS']]);
    expect(runtime.call('count', [], { user: 'staf@gmail.com' })).toBe(0);
  });

  test('tell what a person typed, run as their creator, and don’t name a consumer account', () => {
    const { runtime, book } = office();
    runtime.addAccount({ email: 'staf@gmail.com' });
    runtime.globals.DriveApp.getFileById(book).addEditor('staf@gmail.com');
    runtime.call('watch', [book]);
    runtime.editCell(
      { spreadsheetId: book, sheet: 'Sheet1', range: 'B2', value: 'Paraf' },
      { user: 'staf@gmail.com' },
    );
    const [run] = runtime.editCell(
      { spreadsheetId: book, sheet: 'Sheet1', range: 'B2', value: 'Sahkan' },
      { user: 'staf@gmail.com' },
    );
    expect(JSON.parse(run?.record?.log[0]?.message ?? 'null')).toEqual({
      at: 'B2',
      value: 'Sahkan',
      old: 'Paraf',
      source: book,
      user: '',
      me: 'pemilik@gmail.com',
      uid: 'string',
    });
  });

  test('as simple onEdit have no mail, no name of a consumer account, and no trigger id', () => {
    const { runtime, book } = office({ 'Simple.js': SIMPLE });
    const [run] = runtime.editCell({ spreadsheetId: book, sheet: 'Sheet1', range: 'A1', value: 1 });
    expect(JSON.parse(run?.record?.log[0]?.message ?? 'null')).toEqual({
      active: '',
      mode: 'LIMITED',
      uid: 'undefined',
      mail: 'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    });
  });
});
