import type { StatusTexts } from '../app/ports/statusTexts';
import { homeHeadings } from '../shared/messages/homeTab';
import { homeWords } from '../shared/messages/homeWords';
import { type Book, needTab, type Sheet } from './sheetRows';

/** Lines that the tab has room for, and its columns. */
const rows = 48;
const widths = [370, 330, 300] as const;
/** What a blank sheet is cut to, so that nothing else is to be seen beside it. */
export const homeSize = { rows, columns: widths.length } as const;
const titleSize = 16;
const green = '#1b5e20';
const pale = '#f1f8f1';
/** Period, step, whose turn, deadline, where to begin: always the lines under the title. */
const nowLines = { first: 2, count: 5 } as const;

/**
 * The lines of the tab `Beranda` from the top, what stood below them emptied. Laid out by setup. Nothing is written
 * where it stands already: the guardian tells from the workbook's time whether anything happened.
 */
export const writeHome =
  (book: Book): StatusTexts['writeHome'] =>
  (lines) => {
    const wanted = Array.from({ length: rows }, (_, at) => [...(lines[at] ?? ['', '', ''])]);
    const range = needTab(book, 'home').getRange(1, 1, rows, widths.length);
    const standing = range.getDisplayValues();
    if (wanted.every((row, at) => row.every((text, column) => text === standing[at]?.[column]))) return;
    range.setValues(wanted);
  };

const begins = (column: string, text: string): string => `LEFT($${column}1;${text.length})="${text}"`;

/** A heading, a deadline that has passed, one that runs: told by what stands there, so that writing costs one call. */
const lineLooks: readonly (readonly [formula: string, background: string, ink: string])[] = [
  [
    `=OR(${Object.values(homeHeadings)
      .map((text) => begins('A', text))
      .join(';')})`,
    '#d9ead3',
    green,
  ],
  [`=${begins('B', homeWords.lateBeginning)}`, '#fdecea', '#b3261e'],
  [`=AND(${begins('A', 'Langkah ')};${begins('B', homeWords.dueBeginning)})`, '#fff8e1', '#202124'],
];
/** Only the bar itself is coloured, not the figures beside it. */
const barLook = '=OR(LEFT($B1;1)="█";LEFT($B1;1)="░")';

export const isHomeLaidOut = (sheet: Sheet): boolean => sheet.getRange('A1').getFontSize() === titleSize;

export const layOutHome = (sheet: Sheet): void => {
  const whole = sheet.getRange(1, 1, rows, widths.length);
  whole.setNumberFormat('@').setWrap(true).setVerticalAlignment('middle').setFontColor('#202124');
  sheet.getRange(1, 1, rows, 1).setFontWeight('bold');
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.getRange(nowLines.first, 1, nowLines.count, widths.length).setBackground(pale);
  sheet.getRange(nowLines.first, 2, nowLines.count, 1).setFontSize(11);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(1);
  const when = (formula: string) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
  sheet.setConditionalFormatRules([
    ...lineLooks.map(([formula, background, ink]) =>
      when(formula).setBackground(background).setFontColor(ink).setRanges([whole]).build(),
    ),
    when(barLook)
      .setFontColor(green)
      .setRanges([sheet.getRange(1, 2, rows, 1)])
      .build(),
  ]);
  sheet.setRowHeight(1, 40);
  // The size last, because it is what a later run goes by.
  sheet.getRange(1, 1, 1, widths.length).setBackground(green).setFontColor('#ffffff').setFontSize(titleSize);
};
