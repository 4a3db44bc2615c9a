import type { StatusTexts } from '../app/ports/statusTexts';
import { homeHeadings } from '../shared/messages/homeTab';
import { homeWords } from '../shared/messages/homeWords';
import { type Book, needTab, type Sheet } from './sheetRows';

/** Lines that the tab has room for, and its columns. */
const rows = 48;
const widths = [320, 300, 360] as const;
const titleSize = 14;

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

/** Heading, deadline passed, deadline running, picture: told by what stands there, so that writing costs one call. */
const looks: readonly (readonly [formula: string, background: string, ink: string])[] = [
  [
    `=OR(${Object.values(homeHeadings)
      .map((text) => begins('A', text))
      .join(';')})`,
    '#d9ead3',
    '#1b5e20',
  ],
  [`=${begins('B', homeWords.lateBeginning)}`, '#fdecea', '#b3261e'],
  [`=AND(${begins('A', 'Langkah ')};${begins('B', homeWords.dueBeginning)})`, '#fff8e1', '#202124'],
  ['=OR(LEFT($B1;1)="█";LEFT($B1;1)="░")', '#ffffff', '#1b5e20'],
];

export const isHomeLaidOut = (sheet: Sheet): boolean => sheet.getRange('A1').getFontSize() === titleSize;

export const layOutHome = (sheet: Sheet): void => {
  const whole = sheet.getRange(1, 1, rows, widths.length);
  whole.setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, rows, 1).setFontWeight('bold');
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.setHiddenGridlines(true);
  sheet.setConditionalFormatRules(
    looks.map(([formula, background, ink]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setFontColor(ink)
        .setRanges([whole])
        .build(),
    ),
  );
  // Last, because it is what a later run goes by.
  sheet.getRange('A1').setFontSize(titleSize);
};
