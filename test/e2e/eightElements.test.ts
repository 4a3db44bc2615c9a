import { people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { linesOf, rowsOf } from '../support/documentText';
import { onlyDocument, playOffice } from '../support/playedOffice';

/** The office has no fee: its answers come without U4. */
const withoutFee = () => {
  const table = readInput('test/data/responses/kecamatan-2020-2021.csv', 'element');
  const fee = table.rows[0]?.cells.indexOf('u4') ?? -1;
  return {
    ...table,
    rows: table.rows.map(({ line, cells }) => ({ line, cells: cells.filter((_, at) => at !== fee) })),
  };
};

describe('an office that asks about eight elements', () => {
  const office = playOffice('memasukkan data')();
  const page = office.page('pelaksana');
  const settings = office.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengaturan');
  const line = (settings?.getDataRange().getValues() ?? []).findIndex(([key]) => key === 'elements') + 1;
  settings?.getRange(line, 2).setValue('U1, U2, U3, U5, U6, U7, U8, U9');
  page.rpc('import.commit', withoutFee());
  page.rpc('data.lock', { ...page.at(office.period), shortfallReason: 'Sebagian warga belum mengisi.' });
  page.make('draft.make', office.period, () => undefined);
  const model = office.model(onlyDocument(office, /^Draf Laporan SKM/).id);
  const text = linesOf(model).join('\n');

  it('counts every complete answer, divides by eight, and says so', () => {
    expect(text).toMatch(/16 responden/);
    expect(text).toContain('delapan unsur pelayanan');
    expect(text).toMatch(/1\/8 \(0,125\)/);
    expect(text).not.toMatch(/Biaya\/Tarif|\{\{|NaN|undefined/);
  });

  it('has a column for each of the eight in lampiran 2, from a template of its own that may be restyled', () => {
    const head = rowsOf(model).find((row) => {
      const [first] = row.children[0]?.children ?? [];
      return first?.type === 'paragraph' && JSON.stringify(first).includes('No. Responden');
    });
    expect(head?.children).toHaveLength(9);
    expect(onlyDocument(office, /^Templat Laporan SKM \(8 unsur\)$/)).toBeDefined();
  });

  it('makes no second template for the next draft', () => {
    page.make('draft.make', office.period, () => undefined);
    expect(onlyDocument(office, /^Templat Laporan SKM \(8 unsur\)$/)).toBeDefined();
  });
});
