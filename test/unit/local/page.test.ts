import { servedPage } from '../../../local/host/servedPage';
import { createRuntime, type Runtime } from '../../../local/runtime';
import { scriptFolder } from '../../support/scriptFolder';

const CODE = `
function echo(value) { return value; }
function dated() { return { at: new Date(0) }; }
function mapped() { return new Map([[1, 2]]); }
function service() { return { app: SpreadsheetApp }; }
function nothing() {}
function fail() { throw new Error('Data belum dikunci'); }
function exception() { SpreadsheetApp.openById('x'); }
function hidden_() { return 1; }
const arrow = () => 1;
var ns = { inner: function () { return 1; } };
function template() { const t = HtmlService.createTemplateFromFile('halaman'); t.nama = '<Camat>'; return t.evaluate().setTitle('Judul').getContent(); }
function plain() { return HtmlService.createHtmlOutputFromFile('halaman').getContent(); }
function missing() { HtmlService.createHtmlOutputFromFile('tidakada'); }
`;

function office(): Runtime {
  const runtime = createRuntime({});
  const page = '<p><?= nama ?></p><? for (let i = 0; i < 2; i++) { ?><b><?!= i ?></b><? } ?>';
  runtime.load(scriptFolder({ 'Code.js': CODE, 'halaman.html': page }));
  return runtime;
}

describe('google.script.run', () => {
  test('carries plain data both ways', () => {
    const value = { a: [1, 'b', true, null], c: { d: 1.5 } };
    expect(office().scriptRun('echo', [value])).toEqual({ ok: true, value });
  });

  test.each(['dated', 'mapped', 'service', 'nothing'])('gives null for what %s returns', (fn) => {
    expect(office().scriptRun(fn)).toEqual({ ok: true, value: null });
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each([
    ['a date', new Date()],
    ['a function', () => 1],
    ['a map', { inside: new Map() }],
    ['a circle', circle],
  ])('does not send %s', (_what, value) => {
    const runtime = office();
    expect(runtime.scriptRun('echo', [value])).toMatchObject({ ok: false });
    expect(runtime.ledger.executions).toEqual([]);
  });

  test.each(['hidden_', 'ns.inner', 'unknown'])('cannot call %s', (fn) => {
    expect(office().scriptRun(fn)).toEqual({ ok: false, message: `Script function not found: ${fn}` });
  });

  test('brings only the message of an error', () => {
    const runtime = office();
    expect(runtime.scriptRun('fail')).toEqual({ ok: false, message: 'Error: Data belum dikunci' });
    expect(runtime.scriptRun('exception')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Exception: /),
    });
  });
});

describe('HtmlService', () => {
  test('evaluates printing and plain scriptlets, escaping what is printed', () => {
    expect(office().call('template')).toBe('<p>&lt;Camat&gt;</p><b>0</b><b>1</b>');
  });

  test('leaves a plain file alone and names a missing one', () => {
    const runtime = office();
    expect(runtime.call('plain')).toContain('<?= nama ?>');
    expect(() => runtime.call('missing')).toThrow('No HTML file named tidakada was found.');
  });

  test('serves scripts without what follows // in template literals, and everything else as it was', () => {
    const page = [
      '<p>https://a.id `x // y`</p><script>',
      'const a = "https://a.id"; // note `',
      'const b = `https://a.id/x',
      'end`; /* `//` */',
      "const c = '//';",
      '</script>',
    ].join('\n');
    expect(servedPage(page)).toBe(page.replace('`https://a.id/x', '`https:'));
  });
});
