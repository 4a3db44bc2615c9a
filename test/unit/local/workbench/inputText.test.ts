import fc from 'fast-check';
import { createRuntime } from '../../../../local/runtime';
import { inputText } from '../../../../local/workbench/server/workbook/inputText';

/** A blank workbook and hands that type into A1. */
const sheet = () => {
  const runtime = createRuntime({ now: Date.UTC(2026, 6, 1, 2) });
  const id = runtime.createSpreadsheet();
  const book = runtime.state.spreadsheets[id];
  const first = book?.sheets[0];
  if (!book || !first) throw new Error('no workbook');
  const cell = () => {
    const row = first.rows[0];
    const format = first.styles[row?.s?.[0] ?? -1]?.format;
    return { value: row?.v[0] ?? null, formula: row?.f?.[0] ?? null, format };
  };
  return {
    cell,
    shown: () => inputText(book, cell().value, cell().formula, cell().format),
    type: (value: string | number | boolean) =>
      runtime.editCell({ spreadsheetId: id, sheet: first.name, range: 'A1', value }),
  };
};

describe('what the formula bar shows, typed again', () => {
  test('gives the same cell, whatever stood in it', () => {
    const something = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
        .filter((number) => Math.abs(number) > 1e-6),
      fc.boolean(),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '007',
        '1/7/2026',
        '12,5%',
        "'",
        "'a",
        '=1+1',
        'TRUE',
        'Rp 5.000',
        '9:30',
        '1.000',
        '+62812',
        ' ',
      ),
    );
    fc.assert(
      fc.property(something, (value) => {
        const { cell, shown, type } = sheet();
        type(value);
        const before = cell();
        type(shown());
        expect(cell()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [12.5, '12,5'],
    ['1/7/2026', '01/07/2026'],
    ["'007", "'007"],
    ['=SUM(B1:B2)', '=SUM(B1:B2)'],
    ['teks biasa', 'teks biasa'],
    [true, 'TRUE'],
  ])('%s is shown as %s', (value, expected) => {
    const { shown, type } = sheet();
    type(value);
    expect(shown()).toBe(expected);
  });
});
