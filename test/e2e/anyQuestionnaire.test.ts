import { people } from '../../local/demo/cast';
import { linesOf, rowsOf } from '../support/documentText';
import { onlyDocument, type PlayedOffice, playOffice } from '../support/playedOffice';

/** Titles of the answer columns, and how many questions stand for each element. */
type Shape = { readonly titles: readonly string[]; readonly questions: readonly number[] };

const plain = (k: number): Shape => ({
  titles: Array.from({ length: k }, (_, at) => `U${at + 1}`),
  questions: Array<number>(k).fill(1),
});
const several: Shape = {
  titles: ['U1', 'U2', 'U3a', 'U3b', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9a', 'U9b', 'U9c'],
  questions: [1, 1, 2, 1, 1, 1, 1, 1, 3],
};

const size = 24;
const answer = (row: number, column: number): number => 2 + ((row * 5 + column * 7 + row * column) % 3);

/** The IKM by the regulation's words: the mean of the elements' means of their questions, times 25. */
const ikmOf = ({ titles, questions }: Shape): number => {
  const sums = titles.map((_, column) =>
    Array.from({ length: size }, (__, row) => answer(row, column)).reduce((a, b) => a + b, 0),
  );
  let at = 0;
  let index = 0;
  for (const count of questions) {
    index += sums.slice(at, at + count).reduce((a, b) => a + b, 0) / (count * size);
    at += count;
  }
  return Math.round((index / questions.length) * 2500) / 100;
};

const tableOf = ({ titles }: Shape) => ({
  fileName: 'jawaban.csv',
  order: 'element',
  rows: [
    { line: 1, cells: ['NO', 'TANGGAL', 'JENIS KELAMIN', ...titles] },
    ...Array.from({ length: size }, (_, row) => ({
      line: row + 2,
      cells: [
        String(row + 1),
        `2021-0${1 + (row % 6)}-10`,
        row % 2 === 0 ? 'L' : 'P',
        ...titles.map((__, column) => String(answer(row, column))),
      ],
    })),
  ],
});

const sheetRows = (office: PlayedOffice): unknown[][] =>
  office.runtime
    .as(people.pelaksana)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengolahan Data')
    ?.getDataRange()
    .getValues() ?? [];

describe('An office that asks other questions than the usual nine', () => {
  const open = playOffice('memasukkan data');

  test.each([
    ['fourteen elements', plain(14)],
    ['several questions for two elements', several],
  ] as const)('with %s has them imported, computed, in Pengolahan Data and in the report', (_, shape) => {
    const office = open();
    const page = office.page('pelaksana');
    page.rpc('import.commit', tableOf(shape));
    page.rpc('data.lock', { ...page.at(office.period), shortfallReason: 'Sebagian warga belum mengisi.' });
    const { result } = page.rpc<{ result: { ikm: string; n: number; elements: unknown[] } }>('home.load', {
      period: office.period,
    });
    const printed = ikmOf(shape).toFixed(2).replace('.', ',');
    expect(result).toMatchObject({ n: size, ikm: printed });
    expect(result.elements).toHaveLength(shape.questions.length);

    const rows = sheetRows(office);
    expect(rows.find(([first]) => String(first).startsWith('No'))?.slice(1, 1 + shape.titles.length)).toEqual(
      shape.titles,
    );
    expect(rows.find(([first]) => String(first).startsWith('**)'))?.[1]).toBe(ikmOf(shape));

    page.make('draft.make', office.period, () => undefined);
    const model = office.model(onlyDocument(office, /^Draf Laporan SKM/).id);
    const text = linesOf(model).join('\n');
    expect(text).toContain(printed);
    expect(text).not.toMatch(/\{\{|NaN|undefined/);
    const head = rowsOf(model).find((row) => JSON.stringify(row.children[0]).includes('No. Responden'));
    expect(head?.children).toHaveLength(1 + shape.questions.length);
    expect(page.rpc<{ code: string }>('draft.submit', page.at(office.period)).code).toMatch(/^[0-9a-f]{8}$/);
  });
});
