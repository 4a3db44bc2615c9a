import { randomBytes } from 'node:crypto';
import { read, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { workbookToXlsx } from '../../local/host/xlsx';
import { MIME_XLSX } from '../../local/model/drive';
import { createRuntime } from '../../local/runtime';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The file of a workbook that `fill` has written into. */
function exported(fill: (book: Book, runtime: ReturnType<typeof createRuntime>) => void): {
  bytes: Uint8Array;
  sheets: WorkSheet[];
  names: string[];
  part(name: string): string;
} {
  const runtime = createRuntime();
  const id = runtime.createSpreadsheet();
  fill(runtime.globals.SpreadsheetApp.openById(id), runtime);
  const state = runtime.state.spreadsheets[id];
  if (state === undefined) throw new Error('The workbook was just made.');
  const bytes = workbookToXlsx(state);
  const book = read(bytes, { cellNF: true });
  return {
    bytes,
    names: book.SheetNames,
    sheets: book.SheetNames.map((name) => book.Sheets[name] ?? {}),
    part: (name) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()),
  };
}

describe('a workbook as .xlsx', () => {
  test('holds numbers, text, booleans, dates and number formats', () => {
    const { sheets } = exported((book) => {
      const [sheet] = book.getSheets();
      sheet?.getRange('A1:D1').setValues([[88.89, 'Sangat <baik> & "puas"', true, '1/7/2026']]);
      sheet?.getRange('A1').setNumberFormat('0.00');
    });
    const [sheet] = sheets;
    expect([sheet?.A1?.v, sheet?.A1?.z, sheet?.B1?.v, sheet?.C1?.v, sheet?.D1?.v]).toEqual([
      88.89,
      '0.00',
      'Sangat <baik> & "puas"',
      true,
      46204,
    ]);
  });

  test('writes formulas with English separators and closed ranges, Sheets-only ones as their value', () => {
    const { sheets } = exported((book) => {
      const [sheet] = book.getSheets();
      sheet
        ?.getRange('A1:A3')
        .setFormulas([['=IF(B1="a;b";1,5;SUM(C2:C))'], ["='Sheet1'!B2*2"], ['=ARRAYFORMULA(B1:B2)']]);
    });
    expect([sheets[0]?.A1?.f, sheets[0]?.A2?.f, sheets[0]?.A3?.f]).toEqual([
      'IF(B1="a;b",1.5,SUM(C2:C$1048576))',
      "'Sheet1'!B2*2",
      undefined,
    ]);
  });

  test('keeps looks, widths, merges, frozen and hidden parts, dropdowns and names', () => {
    const { sheets, names, part } = exported((book, { globals }) => {
      const [sheet] = book.getSheets();
      sheet?.getRange('A1:B1').setValue('Judul').merge().setFontWeight('bold').setBackground('#ffeecc');
      sheet?.setFrozenRows(1);
      sheet?.setColumnWidth(1, 210);
      const rule = globals.SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']).build();
      sheet?.getRange('C2:C9').setDataValidation(rule);
      if (sheet !== undefined) book.setNamedRange('nilai', sheet.getRange('A1:A9'));
      book.insertSheet('Tersembunyi').hideSheet();
    });
    expect(names).toEqual(['Sheet1', 'Tersembunyi']);
    expect(sheets[0]?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('sqref="C2:C9"><formula1>&quot;Ya,Tidak&quot;</formula1>');
    expect(part('xl/styles.xml')).toContain('<b/>');
    expect(part('xl/styles.xml')).toContain('FFFFEECC');
    expect(part('xl/workbook.xml')).toContain('state="hidden"');
    expect(part('xl/workbook.xml')).toContain('<definedName name="nilai">Sheet1!$A$1:$A$9</definedName>');
  });

  test('renames sheets that Excel would refuse, and the formulas that name them', () => {
    const { names, sheets } = exported((book) => {
      const long = book.insertSheet('Rekapitulasi jawaban: semester satu 2026');
      book.getSheets()[0]?.getRange('A1').setFormula(`='${long.getName()}'!B2`);
    });
    expect(names.every((name) => name.length <= 31 && !name.includes(':'))).toBe(true);
    expect(sheets[0]?.A1?.f).toBe(`'${names[1]}'!B2`);
  });

  test('gives the same bytes for the same workbook', () => {
    const fill = (book: Book): void => void book.getSheets()[0]?.appendRow(['a', 1]);
    expect(Buffer.from(exported(fill).bytes).equals(Buffer.from(exported(fill).bytes))).toBe(true);
  });

  test('is refused by Drive when it comes to more than 10 MB', () => {
    const runtime = createRuntime();
    const id = runtime.createSpreadsheet();
    const [sheet] = runtime.globals.SpreadsheetApp.openById(id).getSheets();
    // Chance can't be packed below half of its hexadecimal digits.
    const digits = () => [randomBytes(24_000).toString('hex')];
    sheet?.getRange(1, 1, 460, 1).setValues(Array.from({ length: 460 }, digits));
    const { Drive } = runtime.globals as unknown as {
      Drive: { Files: { export(id: string, type: string): unknown } };
    };
    expect(() => Drive.Files.export(id, MIME_XLSX)).toThrow('This file is too large to be exported.');
  });

  test('keeps the heights that rows were given', () => {
    const { part } = exported((book) => {
      const [sheet] = book.getSheets();
      sheet?.getRange('A1:A2').setValues([['satu'], ['dua']]);
      sheet?.setRowHeights(2, 1, 40);
    });
    expect(part('xl/worksheets/sheet1.xml')).toContain('<row r="2" ht="30" customHeight="1">');
  });
});
