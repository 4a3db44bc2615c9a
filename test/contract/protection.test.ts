import { EditRefusal } from '../../local/host/personEdit';
import { createRuntime, type Runtime } from '../../local/runtime';
import { withScript } from './runClause';

const OWNER = 'pemilik@gmail.com';
const SEKCAM = 'sekcam@gmail.com';
const KASI = 'kasi@gmail.com';
const TAMU = 'tamu@gmail.com';
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const CODE = `
const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
function write(cell, value) { sheet().getRange(cell).setValue(value); }
function insertRow(at) { sheet().insertRowBefore(at); }
function insertColumn(at) { sheet().insertColumnBefore(at); }
function removeRow(at) { sheet().deleteRow(at); }
function editors() { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(String); }
function canEdit() { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit(); }
function protectMine(a1) { sheet().getRange(a1).protect(); }
function dropAll() {
  const p = sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
  p.removeEditors(p.getEditors());
  return p.getEditors().map(String);
}
function open(id) { return SpreadsheetApp.openById(id).getName(); }
function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('edit', JSON.stringify([e.value, e.oldValue, e.range.getA1Notation(), e.source.getId()])); }
`;

type Office = { runtime: Runtime; id: string; sheet: GoogleAppsScript.Spreadsheet.Sheet };

/** Owner, two editors, one viewer; a script bound to the workbook. */
function office<T>(use: (office: Office) => T): T {
  return withScript(CODE, (folder) => {
    const runtime = createRuntime({ user: OWNER });
    for (const email of [SEKCAM, KASI, TAMU]) runtime.addAccount({ email });
    const id = runtime.createSpreadsheet({ name: 'Kantor' });
    const book = runtime.globals.SpreadsheetApp.openById(id);
    book.addEditors([SEKCAM, KASI]).addViewer(TAMU);
    runtime.load(folder, { boundTo: id });
    const [sheet] = book.getSheets();
    if (sheet === undefined) throw new Error('A workbook has a sheet.');
    return use({ runtime, id, sheet });
  });
}

/** Protects a range for the owner and the named editors only. */
function protect(sheet: Office['sheet'], range: string, editors: string[]): void {
  const protection = sheet.getRange(range).protect();
  protection.removeEditors(protection.getEditors()).addEditors(editors);
}

const message = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a protected range', () => {
  test('is closed to an editor of the file who is not among its editors, in scripts and by hand', () => {
    office(({ runtime, id, sheet }) => {
      protect(sheet, 'F:F', [SEKCAM]);
      const as = (user: string) => message(() => runtime.call('write', ['F3', 'x'], { user }));
      expect([as(KASI), as(SEKCAM), as(OWNER)]).toEqual([REFUSED, null, null]);
      const typed = () =>
        runtime.editCell({ spreadsheetId: id, sheet: 'Sheet1', range: 'F4', value: 'x' }, { user: KASI });
      expect(typed).toThrow(EditRefusal);
      expect(message(() => runtime.call('write', ['E3', 'x'], { user: KASI }))).toBeNull();
    });
  });

  test("mirrors the file's editors until it is changed; getEditors leaves the owner out", () => {
    office(({ runtime, id, sheet }) => {
      const protection = sheet.getRange('A1').protect();
      expect(protection.getEditors().map(String)).toEqual([SEKCAM, KASI]);
      runtime.globals.SpreadsheetApp.openById(id).removeEditor(KASI);
      expect(protection.getEditors().map(String)).toEqual([SEKCAM]);
      protection.addEditor(TAMU);
      runtime.globals.SpreadsheetApp.openById(id).addEditor(KASI);
      expect(protection.getEditors().map(String)).toEqual([SEKCAM, TAMU]);
    });
  });

  test('gives an editor by protection no right to the file', () => {
    office(({ runtime, sheet }) => {
      protect(sheet, 'A1', [TAMU]);
      expect(message(() => runtime.call('write', ['A1', 'x'], { user: TAMU }))).toBe(
        'You do not have permission to perform that action.',
      );
    });
  });

  test('that overlaps another needs leave from both', () => {
    office(({ runtime, sheet }) => {
      protect(sheet, 'A1:A9', [SEKCAM]);
      protect(sheet, 'A5:B5', [KASI]);
      const as = (user: string, cell: string) => message(() => runtime.call('write', [cell, 'x'], { user }));
      expect([as(SEKCAM, 'A1'), as(SEKCAM, 'A5'), as(KASI, 'A5'), as(KASI, 'B5')]).toEqual([
        null,
        REFUSED,
        REFUSED,
        null,
      ]);
    });
  });

  test('refuses rows inserted or deleted through it by others, not below it', () => {
    office(({ runtime, sheet }) => {
      protect(sheet, 'B2:B5', [SEKCAM]);
      const as = (user: string, fn: string, at: number) => message(() => runtime.call(fn, [at], { user }));
      expect([as(KASI, 'insertRow', 4), as(KASI, 'removeRow', 3), as(KASI, 'insertColumn', 2)]).toEqual([
        REFUSED,
        REFUSED,
        null,
      ]);
      expect([as(KASI, 'insertRow', 6), as(SEKCAM, 'insertRow', 4)]).toEqual([null, null]);
      expect(
        sheet
          .getProtections(runtime.globals.SpreadsheetApp.ProtectionType.RANGE)[0]
          ?.getRange()
          .getA1Notation(),
      ).toBe('C2:C6');
    });
  });

  test('tells its editors only to who may edit it; canEdit answers everybody', () => {
    office(({ runtime, sheet }) => {
      protect(sheet, 'A1', [SEKCAM]);
      expect(runtime.call('editors', [], { user: SEKCAM })).toEqual([SEKCAM]);
      expect(message(() => runtime.call('editors', [], { user: KASI }))).not.toBeNull();
      expect([SEKCAM, KASI].map((user) => runtime.call('canEdit', [], { user }))).toEqual([true, false]);
    });
  });

  test('keeps the account that removes all editors, and the owner', () => {
    office(({ runtime }) => {
      runtime.call('protectMine', ['A1'], { user: SEKCAM });
      expect(runtime.call('dropAll', [], { user: SEKCAM })).toEqual([SEKCAM]);
      expect(message(() => runtime.call('write', ['A1', 'x']))).toBeNull();
    });
  });

  test('as a mere warning never stops a script', () => {
    office(({ runtime, sheet }) => {
      protect(sheet, 'A1', []);
      sheet.getProtections(runtime.globals.SpreadsheetApp.ProtectionType.RANGE)[0]?.setWarningOnly(true);
      expect(message(() => runtime.call('write', ['A1', 'x'], { user: KASI }))).toBeNull();
    });
  });

  test('of a consumer account has no domain to open to', () => {
    office(({ sheet }) => {
      const protection = sheet.getRange('A1').protect();
      expect(() => protection.setDomainEdit(true)).toThrow();
    });
  });
});

describe('a protected sheet', () => {
  test('is open in its holes only', () => {
    office(({ runtime, sheet }) => {
      const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('C1:C9')]);
      protection.removeEditors(protection.getEditors());
      const as = (cell: string) => message(() => runtime.call('write', [cell, 'x'], { user: KASI }));
      expect([as('A1'), as('C3'), as('C10')]).toEqual([REFUSED, null, REFUSED]);
    });
  });
});

describe('a workbook', () => {
  test('opens for who has access; others learn that they have none', () => {
    office(({ runtime, id }) => {
      runtime.addAccount({ email: 'lain@gmail.com' });
      expect(runtime.call('open', [id], { user: TAMU })).toBe('Kantor');
      expect(message(() => runtime.call('open', [id], { user: 'lain@gmail.com' }))).toBe(
        'You do not have permission to access the requested document.',
      );
    });
  });

  test('takes no write from a viewer', () => {
    office(({ runtime }) => {
      expect(message(() => runtime.call('write', ['A1', 'x'], { user: TAMU }))).toBe(
        'You do not have permission to perform that action.',
      );
    });
  });

  test('tells its scripts what a person typed, not what a script wrote', () => {
    office(({ runtime, id }) => {
      runtime.call('write', ['B2', 'skrip']);
      expect(runtime.state.properties).toEqual({});
      const runs = runtime.editCell(
        { spreadsheetId: id, sheet: 'Sheet1', range: 'B2', value: '4,5' },
        { user: KASI },
      );
      expect(runs.map((run) => [run.handler, run.user, run.record?.outcome])).toEqual([
        ['onEdit', KASI, 'completed'],
      ]);
      expect(Object.values(runtime.state.properties)).toEqual([
        { edit: JSON.stringify(['4.5', 'skrip', 'B2', id]) },
      ]);
    });
  });
});
