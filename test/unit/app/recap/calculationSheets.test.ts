import type { CalculationTable } from '../../../../src/app/calculation/calculationTable';
import { calculationSheetOf } from '../../../../src/app/recap/calculationSheets';

/** Titles, respondents, a blank row and the summary's eight rows, as wide as `elements` ask. */
const table = (elements: number, respondents: number, shape: CalculationTable['shape'] = 'columns') => {
  const blank = Array<string>(elements).fill('');
  const row = (first: string | number) => [first, ...blank];
  const listed = Array.from({ length: respondents }, (_, at) =>
    shape === 'columns' ? row(at + 1) : [at + 1, '4 4 4'],
  );
  const labels = ['n', 'Σ', 'NRR', 'NRR tertimbang', '*)', '**)', 'Mutu'];
  const code = ['Kode data', 'Periode 2021-S1, kode 9e866f902f04', ...blank.slice(1)];
  const cells = [row('Judul'), row('Kantor'), row('Catatan'), row('No.'), ...listed, row('')];
  const summary = { firstRow: cells.length + 1, rows: 8 };
  return { cells: [...cells, ...labels.map(row), code], headerRow: 4, summary, shape };
};

describe('the processing table as a file of its own', () => {
  test('given more respondents than the report lists, then it is lampiran 2; else it only says what it is', () => {
    const titleOf = (respondents: number) =>
      calculationSheetOf(table(9, respondents), 'Tanpa saringan.', respondents).cells[0]?.[0];
    expect(titleOf(300)).toBe('Pengolahan Data Survei Kepuasan Masyarakat per Responden');
    expect(titleOf(301)).toBe('Lampiran 2. Pengolahan Data Survei Kepuasan Masyarakat per Responden');
  });

  test('its filter stands under its title, and the data code where there is room for it', () => {
    const { cells } = calculationSheetOf(table(9, 2), 'Tanpa saringan.', 2);
    expect(cells[2]?.[0]).toBe('Tanpa saringan.');
    expect(cells.at(-1)).toEqual([
      'Kode data: Periode 2021-S1, kode 9e866f902f04',
      ...Array<string>(9).fill(''),
    ]);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([10]));
  });

  test('nine elements are as wide as a page; of twenty questions none is too narrow for its sum', () => {
    // 200 + 9 × 50 = 650 pixels.
    expect(calculationSheetOf(table(9, 2), '', 2).widths).toEqual([200, 50]);
    expect(calculationSheetOf(table(20, 2), '', 2).widths).toEqual([200, 46]);
  });

  test('figures have the digits that the report prints: NRR two, NRR tertimbang three, their sum four, the IKM two', () => {
    // Rows 1–4 titles, 5–6 respondents, 7 blank, 8 count, 9 sum, 10 NRR.
    expect(calculationSheetOf(table(9, 2), '', 2).formats).toEqual([
      { row: 8, column: 2, rows: 2, columns: 9, format: '#,##0' },
      { row: 10, column: 2, rows: 1, columns: 9, format: '0.00' },
      { row: 11, column: 2, rows: 1, columns: 9, format: '0.000' },
      { row: 12, column: 2, rows: 1, columns: 9, format: '0.0000' },
      { row: 13, column: 2, rows: 1, columns: 9, format: '0.00' },
    ]);
  });

  test('respondents of one text each are kept as text, their title too', () => {
    const sheet = calculationSheetOf(table(3, 5, 'answers'), '', 5);
    expect(sheet.texts).toEqual({ row: 4, column: 2, rows: 6, columns: 1 });
    expect(sheet.cells[4]).toEqual([1, '4 4 4']);
  });
});
