import type { PaperSheet } from '../app/ports/paperSheet';
import { headers } from '../shared/office/tabs';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

const width = headers.paper.length;

export const paperSheet = (book: Book): PaperSheet => ({
  read: () => readTexts(book, 'paper'),
  append(at, rows) {
    const sheet = needTab(book, 'paper');
    writeTexts(sheet, at, rows);
    // Hidden until there is something in it.
    if (at === 2) sheet.showSheet();
  },
  remove(lines) {
    const sheet = needTab(book, 'paper');
    // From the bottom up, so that the lines above keep their numbers; neighbours in one call.
    const left = [...lines].sort((a, b) => b - a);
    for (let last = left.shift(); last !== undefined; last = left.shift()) {
      let first = last;
      while (left[0] === first - 1) first = left.shift() ?? first;
      sheet.deleteRows(first, last - first + 1);
    }
  },
  putSecond(line, answers, by) {
    needTab(book, 'paper')
      .getRange(line, width - 1, 1, 2)
      .setValues([[answers, by]]);
  },
});
