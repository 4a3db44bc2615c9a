import { ScriptError } from '../../local/host/execution';
import { createRuntime, type Runtime } from '../../local/runtime';
import { withScript } from './runClause';

const CODE = `
const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
function writeThenRead() {
  sheet().getRange('A1:B10').setValues(Array.from({ length: 10 }, () => [1, 2]));
  sheet().getRange('A1:B10').getValues();
  sheet().getRange('A1:B5').getValues();
  sheet().getRange('C1').getValue();
}
function writeOnly() { sheet().getRange('A1').setValue(1); }
function threeWrites() {
  sheet().getRange('A1').setValue('satu');
  SpreadsheetApp.flush();
  sheet().getRange('A2').setValue('dua');
  sheet().getRange('A3').setValue('tiga');
  sheet().appendRow(['empat']);
}
function stubborn() {
  sheet().getRange('A1').setValue('satu');
  try { SpreadsheetApp.flush(); } catch (e) {}
  try { sheet().getRange('A2').setValue('dua'); } catch (e) {}
  PropertiesService.getScriptProperties().setProperty('k', 'v');
}
function slow() { for (let i = 0; i < 100; i++) Utilities.sleep(10000); }
function failing() { sheet().getRange('A1').setValue('tetap'); throw new Error('x'); }
function race() {
  const row = sheet().getLastRow() + 1;
  sheet().getRange(row, 1).setValue('pelan');
}
function append() { sheet().appendRow(['cepat']); }
function locked() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  race();
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function column() { return sheet().getRange('A1:A4').getValues().flat(); }
`;

function office<T>(use: (runtime: Runtime) => T): T {
  return withScript(CODE, (folder) => {
    const runtime = createRuntime();
    runtime.load(folder, { boundTo: runtime.createSpreadsheet() });
    return use(runtime);
  });
}

const outcome = (act: () => unknown): string => {
  try {
    act();
    return 'completed';
  } catch (error) {
    return error instanceof ScriptError ? error.record.outcome : 'thrown';
  }
};

describe('the ledger', () => {
  test('prices writes as buffered, a read after them with a flush, a read inside the fetched window as a repeat', () => {
    office((runtime) => {
      runtime.call('writeThenRead');
      const priced = runtime.ledger.last()?.entries.filter((entry) => entry.ms > 0) ?? [];
      // cost.json: buffered 10 + 0.012 a cell; flush 150 + 0.14; first read 175 + 0.03; again 3 + 0.03.
      expect(priced.map((entry) => [entry.kind, entry.cells, Number(entry.ms.toFixed(3))])).toEqual([
        ['write.buffered', 20, 10.24],
        ['flush', 20, 152.8],
        ['read.first', 20, 175.6],
        ['read.again', 10, 3.3],
        ['read.first', 1, 175.03],
      ]);
    });
  });

  test('charges the flush at the end, and counts calls with a cost', () => {
    office((runtime) => {
      runtime.call('writeOnly');
      expect(runtime.ledger.last()?.entries.at(-1)?.kind).toBe('flush');
      expect(runtime.ledger.totals()).toMatchObject({ calls: 2, cellsWritten: 1, cellsRead: 0 });
    });
  });

  test('moves the clock by the predicted time', () => {
    office((runtime) => {
      const before = runtime.state.clock.now;
      runtime.call('writeOnly');
      expect(runtime.state.clock.now - before).toBe(Math.floor(runtime.ledger.totals().predictedMs));
    });
  });
});

describe('an execution that dies', () => {
  test.each([
    // Charged calls: write, flush, write, write, flush before the append, append.
    [1, ['', '', '', '']],
    [2, ['', '', '', '']],
    [3, ['satu', '', '', '']],
    [5, ['satu', '', '', '']],
    [6, ['satu', 'dua', 'tiga', '']],
    [7, ['satu', 'dua', 'tiga', 'empat']],
  ])('at call %i leaves only what was flushed', (call, left) => {
    office((runtime) => {
      runtime.killAt(call);
      expect(outcome(() => runtime.call('threeWrites'))).toBe(call === 7 ? 'completed' : 'killed');
      expect(runtime.call('column')).toEqual(left);
    });
  });

  test('cannot go on by catching the error', () => {
    office((runtime) => {
      runtime.killAt(2);
      expect(outcome(() => runtime.call('stubborn'))).toBe('killed');
      expect(runtime.call('column')).toEqual(['', '', '', '']);
      expect(runtime.state.properties).toEqual({});
    });
  });

  test('after six minutes of predicted time is timed out', () => {
    office((runtime) => {
      expect(outcome(() => runtime.call('slow'))).toBe('timed out');
      expect(runtime.ledger.last()?.error?.message).toBe('Exceeded maximum execution time');
    });
  });

  test('by an error of its own keeps what it had written', () => {
    office((runtime) => {
      expect(outcome(() => runtime.call('failing'))).toBe('failed');
      expect(runtime.call('column')).toEqual(['tetap', '', '', '']);
    });
  });
});

describe('two executions at once', () => {
  test('getLastRow + 1 overwrites what the other appended meanwhile', () => {
    office((runtime) => {
      // The second charged call of `race` is its write; the other execution comes in before it.
      runtime.interleave(2, () => void runtime.call('append'));
      runtime.call('race');
      expect(runtime.call('column')).toEqual(['pelan', '', '', '']);
    });
  });

  test('one does not see what the other has not flushed', () => {
    office((runtime) => {
      let seen: unknown;
      runtime.interleave(2, () => {
        seen = runtime.call('column');
      });
      runtime.call('writeOnly');
      expect(seen).toEqual(['', '', '', '']);
      expect(runtime.call('column')).toEqual([1, '', '', '']);
    });
  });

  test('a lock keeps the second out', () => {
    office((runtime) => {
      let second = '';
      runtime.interleave(1, () => {
        second = outcome(() => runtime.call('locked'));
      });
      runtime.call('locked');
      expect([second, runtime.call('column')]).toEqual(['failed', ['pelan', '', '', '']]);
    });
  });
});
