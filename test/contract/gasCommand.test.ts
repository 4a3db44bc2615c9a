import { gasCommand } from '../../local/cli/gasCommand';
import { withScript } from './runClause';

function gas(...args: string[]): { status: number; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const status = gasCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out, err };
}

const CODE = `
function total(a, b) {
  Logger.log('menjumlah %s dan %s', a, b);
  SpreadsheetApp.getActiveSheet().appendRow([a, b, '=A1+B1']);
  return { sum: a + b };
}
function gagal() { throw new Error('Kolom tidak ada'); }
`;

describe('npm run gas', () => {
  test('prints log, value and what it would cost', () => {
    withScript(CODE, (folder) => {
      expect(gas(folder, 'total', '2', '3')).toEqual({
        status: 0,
        out: [
          '[INFO] menjumlah 2 dan 3',
          '=> {"sum":5}',
          "Service calls: 1, cells read: 0, cells written: 3, about 0.3 s on Google's servers",
        ],
        err: [],
      });
    });
  });

  test('ends in one clear sentence and a failing exit code', () => {
    withScript(CODE, (folder) => {
      expect(gas(folder, 'gagal')).toEqual({
        status: 1,
        out: [],
        err: ['Error: Kolom tidak ada (Code.js:7)'],
      });
      expect(gas(folder, 'lain')).toMatchObject({
        status: 1,
        err: [`The folder ${folder} has no function lain.`],
      });
      expect(gas('/nowhere', 'x')).toMatchObject({ status: 1, err: ['There is no folder /nowhere.'] });
      expect(gas(folder).status).toBe(2);
    });
  });

  test('names the file of a syntax error', () => {
    withScript('function broken( {', (folder) => {
      expect(gas(folder, 'broken')).toMatchObject({
        status: 1,
        err: [expect.stringMatching(/^SyntaxError: .*Code\.js:1/)],
      });
    });
  });
});
