import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime, type Runtime } from '../../local/runtime';
import { withScript } from './runClause';

const CODE = `
function busy() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  sheet.appendRow([1, 'a', new Date()]);
  sheet.getRange('A2:B5').setValues([[1, 2], [3, 4], [5, 6], ['=A1', '=SUM(A:A)']]).setBackground('red').setNote('x');
  sheet.getRange('A2:B5').setBorder(true, true, true, true, false, false);
  book.setNamedRange('nama', sheet.getRange('A1:B2'));
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A5')).build();
  sheet.getRange('E1:E3').setDataValidation(rule);
  sheet.getRange('D1').protect().addEditor('sekcam@gmail.com');
  sheet.protect().setUnprotectedRanges([sheet.getRange('G1')]);
  const bold = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').setBold(true).setRanges([sheet.getRange('A:A')]);
  sheet.setConditionalFormatRules([bold.build()]);
  sheet.insertRowsBefore(2, 2);
  sheet.insertColumnAfter(1);
  sheet.getRange('A1:B9').sort(1);
  sheet.getRange('F1:G1').merge();
  sheet.setColumnWidth(2, 50).setFrozenRows(1);
  sheet.hideColumns(3);
  const other = book.insertSheet('Lain', { template: sheet });
  sheet.copyTo(book);
  sheet.getRange('A1:B2').copyTo(other.getRange('C1'));
  book.copy('Salinan').addViewer('sekcam@gmail.com');
  PropertiesService.getDocumentProperties().setProperties({ a: '1' });
  CacheService.getUserCache().put('k', 'v');
  LockService.getScriptLock().tryLock(1);
  SpreadsheetApp.getUi().createMenu('E-SKM').addItem('Buka', 'busy').addToUi();
}
function read() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues().length; }
`;

/** Paths to objects whose prototype is not this realm's: they would keep a vm context alive. */
function foreignObjects(value: unknown, path: string, found: string[] = []): string[] {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol' || value === undefined)
      found.push(`${path}: ${typeof value}`);
    return found;
  }
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Array.prototype && proto !== Object.prototype) found.push(path);
  for (const [key, part] of Object.entries(value)) foreignObjects(part, `${path}.${key}`, found);
  return found;
}

function office<T>(use: (runtime: Runtime, folder: string) => T): T {
  return withScript(CODE, (folder) => {
    const runtime = createRuntime();
    runtime.addAccount({ email: 'sekcam@gmail.com' });
    runtime.load(folder, { boundTo: runtime.createSpreadsheet() });
    return use(runtime, folder);
  });
}

describe('the state', () => {
  test('is plain data of the host, whatever scripts did', () => {
    office((runtime) => {
      runtime.call('busy');
      expect(foreignObjects(runtime.state, 'state')).toEqual([]);
      expect(foreignObjects(runtime.ledger.last(), 'record')).toEqual([]);
    });
  });

  test('is the same for the same deeds', () => {
    const first = office((runtime, folder) => {
      runtime.call('busy');
      return JSON.stringify(runtime.state).replaceAll(folder, '');
    });
    const second = office((runtime, folder) => {
      runtime.call('busy');
      return JSON.stringify(runtime.state).replaceAll(folder, '');
    });
    expect(first.replace(/eskm-\w+/g, '')).toBe(second.replace(/eskm-\w+/g, ''));
  });

  test('saved to a folder and read again goes on where it was', () => {
    const dir = mkdtempSync(join(tmpdir(), 'eskm-state-'));
    try {
      office((runtime) => {
        runtime.call('busy');
        runtime.save(dir);
        const again = createRuntime({ dir });
        expect(again.state).toEqual(runtime.state);
        expect(again.call('read')).toBe(runtime.call('read'));
        const [project] = Object.values(again.state.projects);
        const container = project?.containerId ?? '';
        expect(again.load(project?.folder ?? '', { boundTo: container }).id).toBe(project?.id);
      });
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  test('holds no lock after an execution that forgot to release it', () => {
    office((runtime) => {
      runtime.call('busy');
      expect(runtime.state.locks).toEqual({});
    });
  });
});
