import { createRuntime } from '../../../../local/runtime';
import { createActLog } from '../../../../local/workbench/server/actLog';
import { ledgerView } from '../../../../local/workbench/server/ledger/ledgerView';
import { scriptFolder } from '../../../support/scriptFolder';

/** Reads one cell (175,03 ms the first time: cost.json read.first) as often as asked, each in an execution. */
const readings = (times: number) => {
  const runtime = createRuntime({ now: Date.UTC(2026, 6, 1, 2), user: 'kantor@gmail.com' });
  const book = runtime.createSpreadsheet({ name: 'Buku' });
  const folder = scriptFolder({
    'Code.js':
      "function read() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue(); }",
  });
  runtime.load(folder, { boundTo: book });
  for (let time = 0; time < times; time += 1) runtime.call('read', [], { container: book });
  return [...runtime.ledger.executions];
};

describe('the ledger of the workbench', () => {
  it('tells what the last action cost by service, joins stretches of one act, and sums the whole session', () => {
    const log = createActLog();
    log.add({ what: 'Membuka', person: 'rani@gmail.com', at: 0, executions: readings(1) });
    log.add({ what: 'Melewatkan waktu', person: 'rani@gmail.com', at: 1, executions: readings(2) });
    log.add({ what: 'Melewatkan waktu', person: 'rani@gmail.com', at: 2, executions: readings(1) });
    log.add({ what: 'Memindahkan di Drive', person: 'rani@gmail.com', at: 3, executions: [] });
    const { actions, session } = ledgerView(log);
    expect(actions.map(({ what, executions, calls, seconds }) => [what, executions, calls, seconds])).toEqual(
      [
        ['Melewatkan waktu', 3, 3, expect.closeTo(3 * 0.17503)],
        ['Membuka', 1, 1, expect.closeTo(0.17503)],
      ],
    );
    expect(actions[0]?.services).toEqual([
      { method: 'SpreadsheetApp.Range.getValue', calls: 3, cells: 3, seconds: expect.closeTo(3 * 0.17503) },
    ]);
    expect(session).toMatchObject({ executions: 4, calls: 4, cellsRead: 4 });
  });

  it('keeps the sum of what it let go', () => {
    const log = createActLog();
    const [one] = readings(1);
    if (one === undefined) throw new Error('nothing ran');
    for (let at = 0; at < 100; at += 1)
      log.add({ what: `Tindakan ${at}`, person: '', at, executions: [one] });
    expect(log.acts.length).toBeLessThan(100);
    expect(ledgerView(log).session.calls).toBe(100);
  });
});
