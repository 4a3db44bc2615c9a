import { EditRefusal } from '../../../host/personEdit';
import { workbookToXlsx } from '../../../host/xlsx';
import { columnLetters } from '../../../model/a1';
import { canEdit, roleOf } from '../../../realm/access';
import type { MenuItem, MenuView, WorkbookCalls } from '../../contract/workbook';
import type { Desk } from '../desk';
import { act, type Handlers, look } from '../handlers';
import { WorkbenchRefusal } from '../refusal';
import { cellBlock } from './cellBlock';
import { editWords } from './editWords';
import { findBook, findSheet } from './findBook';
import { inputText } from './inputText';
import { sheetLayout } from './sheetLayout';

/** The most rows that one call gives, and the most cells that one paste may fill. */
const BLOCK = 2_000;
const PASTE = 100_000;

/** Opens the workbook as the person: `onOpen` runs for those who may edit (guide "Simple triggers"). */
const menusOf = ({ runtime, person }: Desk, book: string): readonly MenuView[] =>
  runtime
    .open(book, { user: person })
    .flatMap(({ record }) => record?.ui ?? [])
    .flatMap((event) =>
      event.kind === 'menu' ? [{ title: event.title, items: event.items as readonly MenuItem[] }] : [],
    );

/** What stands in a rectangle, as it would have to be typed. */
const typedIn = (
  desk: Desk,
  at: { book: string; sheet: number; row: number; column: number },
  rows: number,
  columns: number,
): string[][] => {
  const book = findBook(desk, at.book);
  const sheet = findSheet(book, at.sheet);
  return Array.from({ length: rows }, (_, r) => {
    const row = sheet.rows[at.row + r];
    return Array.from({ length: columns }, (_none, c) => {
      const column = at.column + c;
      const format = sheet.styles[row?.s?.[column] ?? -1]?.format;
      // A value that a formula beside it spilled is not typed here.
      return row?.p?.[column] ? '' : inputText(book, row?.v[column] ?? null, row?.f?.[column], format);
    });
  });
};

export const workbookCalls: Handlers<WorkbookCalls> = {
  'workbook.view': look((desk, { book: id }) => {
    const book = findBook(desk, id);
    const role = roleOf(desk.runtime.state.drive, id, desk.person);
    return {
      id,
      title: desk.runtime.state.drive.items[id]?.name ?? '',
      right: role === 'none' ? 'viewer' : role,
      tabs: book.sheets.map(({ id: tab, name, hidden, tabColor }) => ({
        id: tab,
        name,
        hidden,
        color: tabColor,
      })),
      active: (book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0])?.id ?? 0,
    };
  }),
  'workbook.open': look((desk, { book: id }) => {
    findBook(desk, id);
    return canEdit(desk.runtime.state.drive, id, desk.person) ? menusOf(desk, id) : [];
  }),
  'workbook.download': look((desk, { book: id }) => ({
    name: `${desk.runtime.state.drive.items[id]?.name ?? 'Buku kerja'}.xlsx`,
    base64: Buffer.from(workbookToXlsx(findBook(desk, id))).toString('base64'),
  })),
  'workbook.layout': look((desk, { book: id, sheet }) => {
    const book = findBook(desk, id);
    return sheetLayout(desk.runtime.state, book, findSheet(book, sheet), desk.person);
  }),
  'workbook.rows': look((desk, { book: id, sheet, from, to }) => {
    const book = findBook(desk, id);
    const { now } = desk.runtime.state.clock;
    return cellBlock(book, findSheet(book, sheet), from, Math.min(to, from + BLOCK), now);
  }),
  'workbook.edit': act('Mengisi sel', (desk, { book: id, sheet, row, column, texts }) => {
    const rows = texts.length;
    const columns = texts[0]?.length ?? 0;
    if (rows === 0 || columns === 0 || texts.some((line) => line.length !== columns))
      throw new WorkbenchRefusal('Yang ditempel harus berbentuk persegi panjang.');
    if (rows * columns > PASTE) throw new WorkbenchRefusal('Terlalu banyak sel sekaligus.');
    const { name } = findSheet(findBook(desk, id), sheet);
    const before = typedIn(desk, { book: id, sheet, row, column }, rows, columns);
    const range = `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
    const alone = rows === 1 && columns === 1;
    try {
      desk.runtime.editCell(
        {
          spreadsheetId: id,
          sheet: name,
          range: alone ? `${columnLetters(column)}${row + 1}` : range,
          value: alone ? (texts[0]?.[0] ?? '') : texts.map((line) => [...line]),
        },
        { user: desk.person },
      );
    } catch (error) {
      if (error instanceof EditRefusal) throw new WorkbenchRefusal(editWords(error.message));
      throw error;
    }
    return { before };
  }),
  'workbook.menu': act('Memilih menu', (desk, { book, functionName }) => {
    findBook(desk, book);
    desk.runtime.call(functionName, [], { user: desk.person, container: book, via: 'menu' });
    return null;
  }),
  'script.run': act(
    ({ fn, args }) => (typeof args[0] === 'string' ? args[0] : fn),
    (desk, { frame, fn, args }) => {
      const shown = desk.frames.find(frame);
      if (!shown || shown.person !== desk.person)
        throw new WorkbenchRefusal('Panel ini milik sesi yang sudah ditutup. Buka lagi dari menu E-SKM.');
      return desk.runtime.scriptRun(fn, [...args], {
        user: desk.person,
        container: shown.container,
        via: 'page',
      });
    },
  ),
};
