import { calculationWords } from '../shared/messages/calculationWords';
import { planStatusLabels } from '../shared/office/planWords';
import { headers, type TabKey, tabs } from '../shared/office/tabs';
import { blankSheet } from './blankSheet';
import { homeSize, isHomeLaidOut, layOutHome } from './homeSheet';
import { hasFlowHead } from './setupFlow';
import { type Book, findTab, type Sheet } from './sheetRows';

const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

/** In the order in which they stand; the form's own tab is made by Google when the form is linked. */
const order = [
  'home',
  'flow',
  'import',
  'plan',
  'calculation',
  'paper',
  'complaints',
  'outgoing',
  'incoming',
  'log',
  'officials',
  'services',
  'settings',
  'holidays',
  'files',
  'evaluation',
] as const satisfies readonly TabKey[];

const hidden: readonly TabKey[] = [
  'paper',
  'complaints',
  'outgoing',
  'incoming',
  'log',
  'officials',
  'services',
  'settings',
  'holidays',
  'files',
  'evaluation',
];

const widths: Readonly<Partial<Record<TabKey, readonly number[]>>> = {
  settings: [160, 360, 360],
  officials: [110, 240, 220, 160, 160, 80, 100, 100],
  services: [320],
  holidays: [120, 320],
  plan: [90, 120, 360, 50, 50, 50, 50, 160, 120, 100, 240, 240, 90],
  evaluation: [90, 120, 640],
  complaints: [50, 100, 120, 360, 60, 160, 160, 110, 300, 160],
  outgoing: [60, 60, 220, 100, 260, 300, 90, 240, 200, 170, 160],
  incoming: [50, 110, 220, 200, 100, 260, 100, 160, 90, 160, 220, 110],
};

const headerColour = '#d9ead3';

/** Head of a tab of our own; the others are laid out elsewhere. Every cell of ours is text. */
const headOf = (tab: TabKey): readonly string[] =>
  tab in headers ? ((headers as Partial<Record<TabKey, readonly string[]>>)[tab] ?? []) : [];

/** Rows and columns beyond these are cut: an open range then reads only what may hold something. */
const firstRows = 30;
/** `Pengaturan` holds all that setup writes without growing: a run that dies while a tab grows leaves rows that aren't text. */
const settingRows = 100;

const rowsOf = (tab: TabKey): number => (tab === 'settings' ? settingRows : firstRows);

const trim = (sheet: Sheet, width: number, kept: number): void => {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > kept) sheet.deleteRows(kept + 1, rows - kept);
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
};

/** The status of a plan item is chosen from a list; other words stay possible, and are read as not done. */
const offerStatuses = (sheet: Sheet, column: number): void => {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(planStatusLabels), true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(2, column, firstRows - 1, 1).setDataValidation(rule);
};

const layOut = (sheet: Sheet, tab: TabKey): void => {
  if (tab === 'home') {
    if (sheet.getLastRow() === 0) trim(sheet, homeSize.columns, homeSize.rows);
    layOutHome(sheet);
  }
  if (tab === 'calculation') sheet.getRange('A1').setValue(calculationWords.notYet);
  const head = headOf(tab);
  if (head.length === 0) return;
  trim(sheet, head.length, rowsOf(tab));
  sheet.getRange(1, 1, rowsOf(tab), head.length).setNumberFormat('@');
  (widths[tab] ?? []).forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  if (tab === 'flow') return;
  if (tab === 'plan') offerStatuses(sheet, head.indexOf('Status') + 1);
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, head.length)
    .setFontWeight('bold')
    .setBackground(headerColour)
    .setWrap(true)
    // Last, because it is what a later run goes by.
    .setValues([[...head]]);
};

const makeTab = (book: Book, tab: TabKey, at: number): Sheet => {
  const blank = tab === 'home' ? blankSheet(book) : null;
  return blank === null ? book.insertSheet(tabs[tab], at) : blank.setName(tabs[tab]);
};

/** Whether the tab was finished: a run that died between making it and heading it is finished by the next. */
const isFinished = (sheet: Sheet, tab: TabKey): boolean => {
  if (tab === 'home') return isHomeLaidOut(sheet);
  if (tab === 'flow') return hasFlowHead(sheet);
  const [first] = headOf(tab);
  return first === undefined || sheet.getRange(1, 1).getValue() === first;
};

/** Rows that a tab has grown by are text, also where the run that added them died before it could say so. */
const keepText = (sheet: Sheet, width: number): void => {
  if (width === 0) return;
  const grown = sheet.getMaxRows() - firstRows;
  if (grown > 0) sheet.getRange(firstRows + 1, 1, grown, width).setNumberFormat('@');
};

/** Names of tabs that aren't there (or not finished). */
export const missingTabs = (book: Book): readonly string[] =>
  order
    .filter((tab) => {
      const found = findTab(book, tab);
      return found === null || !isFinished(found, tab);
    })
    .map((tab) => tabs[tab]);

export const zoneFits = (book: Book, zone: keyof typeof zones): boolean =>
  book.getSpreadsheetLocale() === 'in_ID' && book.getSpreadsheetTimeZone() === zones[zone];

/** Locale, zone and tabs of the office workbook; answers the names of those made or finished now. */
export const ensureTabs = (book: Book, zone: keyof typeof zones): readonly string[] => {
  if (book.getSpreadsheetLocale() !== 'in_ID') book.setSpreadsheetLocale('in_ID');
  if (book.getSpreadsheetTimeZone() !== zones[zone]) book.setSpreadsheetTimeZone(zones[zone]);
  const made: string[] = [];
  order.forEach((tab, at) => {
    const found = findTab(book, tab);
    if (found !== null && isFinished(found, tab)) {
      if (tab !== 'flow') keepText(found, headOf(tab).length);
      return;
    }
    const sheet = found ?? makeTab(book, tab, at);
    layOut(sheet, tab);
    if (hidden.includes(tab)) sheet.hideSheet();
    made.push(tabs[tab]);
  });
  return made;
};
