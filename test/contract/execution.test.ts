import { ScriptError } from '../../local/host/execution';
import { createRuntime } from '../../local/runtime';
import { withScript } from './runClause';

const CODE = `
const seen = [];
const arrow = (n) => n + 1;
const api = { deep: { hello: (who) => 'halo ' + who } };
function remember() { seen.push(1); return seen.length; }
function foreign() {
  return ['process', 'require', 'Buffer', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'SharedArrayBuffer', 'structuredClone']
    .filter((name) => typeof globalThis[name] !== 'undefined');
}
function escape() {
  const reach = [SpreadsheetApp.create('x'), Utilities.newBlob('x'), Utilities.getUuid, console.log, [].map];
  return reach.map((one) => one.constructor.constructor('return typeof process')());
}
function zone() { const d = new Date(); return [d.getHours(), d.getTimezoneOffset(), new Date(2026, 0, 2).toISOString(), String(d)]; }
function log() { console.log('satu %s', 1); console.error({ a: 1 }); Logger.log('dua'); }
function boom() { throw new Error('gagal'); }
function endless() { for (;;) {} }
async function later() { await null; return 7; }
async function laterBoom() { await null; throw new TypeError('nanti'); }
function given(list, when) { return [list instanceof Array, list.map((n) => n * 2)]; }
function unknown() { return SpreadsheetApp.create('x').getSheets()[0].newChart(); }
function notThere() { return typeof SpreadsheetApp.create('x').getSheets()[0].fly; }
`;

function script<T>(use: (runtime: ReturnType<typeof createRuntime>) => T, limit = 60_000): T {
  return withScript(
    CODE,
    (folder) => {
      const runtime = createRuntime({ now: Date.UTC(2026, 6, 1, 1), machineLimit: limit });
      runtime.load(folder);
      return use(runtime);
    },
    { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Makassar' }) },
  );
}

const failure = (act: () => unknown): ScriptError => {
  try {
    act();
  } catch (error) {
    if (error instanceof ScriptError) return error;
    throw error;
  }
  throw new Error('It was expected to fail.');
};

describe('an execution', () => {
  test('starts with fresh globals each time', () => {
    script((runtime) => expect([runtime.call('remember'), runtime.call('remember')]).toEqual([1, 1]));
  });

  test('finds functions declared as const and by dotted names', () => {
    script((runtime) =>
      expect([runtime.call('arrow', [1]), runtime.call('api.deep.hello', ['Camat'])]).toEqual([
        2,
        'halo Camat',
      ]),
    );
  });

  test('sees nothing of Node, not even through what it is handed', () => {
    script((runtime) => {
      expect(runtime.call('foreign')).toEqual([]);
      expect(runtime.call('escape')).toEqual(Array(5).fill('undefined'));
    });
  });

  test("lives in the manifest's time zone, at the runtime's clock", () => {
    script((runtime) =>
      expect(runtime.call('zone')).toEqual([
        9,
        -480,
        '2026-01-01T16:00:00.000Z',
        'Wed Jul 01 2026 09:00:00 GMT+0800 (Central Indonesia Time)',
      ]),
    );
  });

  test('keeps what it logged', () => {
    script((runtime) => {
      runtime.call('log');
      expect(runtime.ledger.last()?.log.map(({ level, message }) => [level, message])).toEqual([
        ['LOG', 'satu 1'],
        ['ERROR', '{"a":1}'],
        ['INFO', 'dua'],
      ]);
    });
  });

  test('fails with the name and message of what was thrown', () => {
    script((runtime) => {
      const error = failure(() => runtime.call('boom'));
      expect([error.name, error.message, error.record.outcome]).toEqual(['Error', 'gagal', 'failed']);
      expect(error.scriptStack).toContain('Code.js');
    });
  });

  test('ends when it takes too long on this machine', () => {
    script((runtime) => expect(failure(() => runtime.call('endless')).record.outcome).toBe('timed out'), 50);
  });

  test('may be asynchronous', () => {
    script((runtime) => {
      expect(runtime.call('later')).toBe(7);
      expect(failure(() => runtime.call('laterBoom')).message).toBe('nanti');
    });
  });

  test('gets its arguments as objects of its own realm', () => {
    script((runtime) => expect(runtime.call('given', [[1, 2]])).toEqual([true, [2, 4]]));
  });

  test('is told by name what is not emulated, and finds nothing where the real interface has nothing', () => {
    script((runtime) => {
      expect(failure(() => runtime.call('unknown')).message).toBe(
        'SpreadsheetApp.Sheet.newChart is not emulated locally',
      );
      expect(runtime.call('notThere')).toBe('undefined');
    });
  });

  test('of a function that is not there says so', () => {
    script((runtime) =>
      expect(failure(() => runtime.call('nothing')).message).toBe('Script function not found: nothing'),
    );
  });

  test('of a folder that is not there or holds no code is one clear sentence', () => {
    const runtime = createRuntime();
    expect(() => runtime.load('/nowhere/at/all')).toThrow('There is no folder /nowhere/at/all.');
    expect(() => runtime.load(__dirname)).toThrow(`The folder ${__dirname} holds no .js or .gs file.`);
  });
});
