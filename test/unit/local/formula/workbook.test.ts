import { evaluateBook } from '../../../../local/host/formula/evaluateBook';
import { bookOf, computed } from '../../../support/formulaBook';

describe('a workbook of formulas', () => {
  test('references reach other sheets by plain and quoted names', () => {
    const book = bookOf({
      Hasil: [["='Data 2026'!A1+Data!A1"], ["=SUM('Data 2026'!A:A)"]],
      'Data 2026': [[1], [2]],
      Data: [[10]],
    });
    expect(computed(book)).toEqual([[11], [3]]);
  });

  test('cells are computed after those they read, in whatever order they stand', () => {
    expect(computed(bookOf({ A: [['=B1*2', '=C1+1', '=A2'], [5]] }))[0]).toEqual([12, 6, 5]);
  });

  test('a circle shows #REF! in each of its cells and in what reads it', () => {
    expect(computed(bookOf({ A: [['=B1', '=C1', '=A1', '=A1+1', 7]] }))[0]).toEqual([
      '#REF!',
      '#REF!',
      '#REF!',
      '#REF!',
      7,
    ]);
  });

  test('a cell inside its own range is a circle', () => {
    expect(computed(bookOf({ A: [[1], ['=SUM(A:A)']] }))[1]).toEqual(['#REF!']);
  });

  test('a column of 20 000 cells, each reading the one above, is computed', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [1, at === 0 ? '=A1' : `=B${at}+A${at + 1}`]);
    expect(computed(bookOf({ A: rows })).at(-1)).toEqual([1, 20_000]);
    const upwards = rows.map((_, at) => [1, at === 19_999 ? '=A20000' : `=B${at + 2}+A${at + 1}`]);
    expect(computed(bookOf({ A: upwards }))[0]).toEqual([1, 20_000]);
  });

  test('only what depends on a change is computed again', () => {
    const book = bookOf({
      A: [
        [1, '=A1+1', '=B1+1'],
        [1, '=A2+1'],
        [1, '=SUM(A1:A2)'],
      ],
    });
    evaluateBook(book, 0);
    const row = book.sheets[0]?.rows[0];
    if (row) row.v[0] = 5;
    book.dirty = [{ sheetId: 0, rect: { row: 0, column: 0, rows: 1, columns: 1 } }];
    expect(evaluateBook(book, 0)).toBe(3);
    expect(book.sheets[0]?.rows.map((one) => one?.v)).toEqual([
      [5, 6, 7],
      [1, 2],
      [1, 6],
    ]);
  });

  test('TODAY is computed again with every change', () => {
    const book = bookOf({ A: [['=TODAY()', 1]] });
    evaluateBook(book, Date.UTC(2026, 6, 1));
    book.dirty = [{ sheetId: 0, rect: { row: 0, column: 1, rows: 1, columns: 1 } }];
    evaluateBook(book, Date.UTC(2026, 6, 2));
    expect(book.sheets[0]?.rows[0]?.v[0]).toBe(46205);
  });

  test('a date is shown as one', () => {
    const book = bookOf({ A: [['=TODAY()', '=A1+1', '=A1-B1']] });
    evaluateBook(book, 0);
    const sheet = book.sheets[0];
    const formats = [0, 1, 2].map((at) => sheet?.styles[sheet.rows[0]?.s?.[at] ?? -1]?.format);
    expect(formats).toEqual(['dd/MM/yyyy', 'dd/MM/yyyy', undefined]);
  });

  test('named ranges are read', () => {
    const book = bookOf({ A: [['=SUM(Nilai)'], [2], [3]] });
    book.namedRanges.push({ name: 'Nilai', sheetId: 0, rect: { row: 1, column: 0, rows: 2, columns: 1 } });
    expect(computed(book)[0]).toEqual([5]);
  });
});

describe('array results', () => {
  test('ARRAYFORMULA, FILTER, SORT and UNIQUE fill the cells beside them', () => {
    const book = bookOf({
      A: [
        ['b', 1, '=ARRAYFORMULA(B1:B3*2)', '=SORT(UNIQUE(A1:A3))', '=FILTER(B1:B3;A1:A3="b")'],
        ['a', 2],
        ['b', 3],
      ],
    });
    expect(computed(book)).toEqual([
      ['b', 1, 2, 'a', 1],
      ['a', 2, 4, 'b', 3],
      ['b', 3, 6],
    ]);
  });

  test('what reads a filled cell follows', () => {
    const book = bookOf({ A: [[1, '=ARRAYFORMULA(A1:A2+1)', '=SUM(B1:B2)'], [2]] });
    expect(computed(book)[0]).toEqual([1, 2, 5]);
  });

  test('a value in the way is kept and the formula shows #REF!', () => {
    const book = bookOf({
      A: [
        [1, '=ARRAYFORMULA(A1:A2+1)'],
        [2, 'catatan'],
      ],
    });
    expect(computed(book)).toEqual([
      [1, '#REF!'],
      [2, 'catatan'],
    ]);
  });

  test('a result that gets shorter leaves nothing behind', () => {
    const book = bookOf({ A: [[1, '=FILTER(A1:A3;A1:A3>0)'], [2], [3]] });
    computed(book);
    const row = book.sheets[0]?.rows[1];
    if (row) row.v[0] = -2;
    book.dirty = [{ sheetId: 0, rect: { row: 1, column: 0, rows: 1, columns: 1 } }];
    expect(computed(book)).toEqual([
      [1, 1],
      [-2, 3],
      [3, null],
    ]);
  });

  test('when its formula is gone, so are the values it had filled in', () => {
    const book = bookOf({ A: [[1, '=ARRAYFORMULA(A1:A2)'], [2]] });
    computed(book);
    const row = book.sheets[0]?.rows[0];
    if (row?.f) Object.assign(row, { v: [1, null], f: [null, null] });
    book.dirty = [{ sheetId: 0, rect: { row: 0, column: 1, rows: 1, columns: 1 } }];
    expect(computed(book)).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});
