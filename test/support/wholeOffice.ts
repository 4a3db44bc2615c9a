import type { SheetState } from '../../local/model/spreadsheet';
import type { RuntimeState } from '../../local/model/state';

/** Differ between any two offices: numbers Google gives, and when things were made; what awaits computing. */
const passing = new Set([
  'id',
  'sheetId',
  'activeSheetId',
  'triggerUid',
  'dirty',
  'created',
  'modified',
  'listedFrom',
  'destinationSheetId',
  'publishedId',
  'modifiedBy',
  // Of a timer: counted from when it was made.
  'next',
]);

/** Texts of `Pengaturan` and `Penjaga` that tell when something happened. */
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Cells with what their indices stand for: two sheets may look alike and count their styles differently. */
const sheetOf = (sheet: SheetState): unknown => {
  const { rows, styles, validations, ...rest } = sheet;
  const said = (at: number | null | undefined, table: readonly unknown[]) =>
    at === null || at === undefined ? null : (table[at] ?? null);
  return {
    ...rest,
    protections: [...sheet.protections]
      .map((one) => ({ ...one, editors: one.editors === null ? null : [...one.editors].sort() }))
      .sort((a, b) => (a.description < b.description ? -1 : 1)),
    rows: rows.map((row) => ({
      ...row,
      s: row?.s?.map((at) => said(at, styles)),
      d: row?.d?.map((at) => said(at, validations)),
    })),
  };
};

/**
 * The whole state of the office as plain data that can be compared with another office's: files by their path, with
 * content and permissions; workbooks with every cell, look, rule and protection; forms, documents, triggers,
 * properties, mails. Only ids and times are taken out.
 */
export const wholeOffice = (state: RuntimeState): Plain => {
  const { items } = state.drive;
  const pathOf = (id: string | null): string => {
    const item = id === null ? undefined : items[id];
    return item === undefined ? '' : `${pathOf(item.parent)}/${item.name}`;
  };
  const names = new Map<string, string>([
    ...Object.keys(items).map((id) => [id, pathOf(id)] as const),
    ...Object.values(state.forms).map((form) => [form.publishedId, `${pathOf(form.id)}#terbit`] as const),
    ...Object.values(state.projects).map((one) => [one.id, `skrip ${pathOf(one.containerId)}`] as const),
  ]);
  const long = /[\w-]{12,}/g;
  const plain = (value: unknown): Plain => {
    if (typeof value === 'string')
      return (
        value
          .replace(instant, 'waktu')
          // The minute in words, which a killed run passes.
          .replace(/pukul \d\d\.\d\d/g, 'pukul')
          .replace(long, (text) => names.get(text) ?? text)
          .replace(/gid=\d+/g, 'gid')
          .replace(/^\d{8,10}$/, 'nomor butir')
      );
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key, one]) => !passing.has(key) && one !== undefined)
          .map(([key, one]) => [names.get(key) ?? key, plain(one)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  };
  const sorted = (list: readonly unknown[]): readonly Plain[] =>
    list.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const there = Object.values(items).filter(({ trashed }) => !trashed);
  return plain({
    drive: sorted(
      there.map((item) => ({
        ...item,
        path: pathOf(item.id),
        editors: [...item.editors].sort(),
        viewers: [...item.viewers].sort(),
      })),
    ),
    books: Object.fromEntries(
      Object.entries(state.spreadsheets).map(([id, book]) => [
        id,
        { ...book, sheets: book.sheets.map(sheetOf) },
      ]),
    ),
    documents: sorted(Object.values(state.documents)),
    forms: sorted(Object.values(state.forms)),
    triggers: sorted(state.triggers.map(({ handler, ...rest }) => ({ handler, source: plain(rest) }))),
    properties: plain(state.properties),
    mails: sorted(state.mails),
  });
};
