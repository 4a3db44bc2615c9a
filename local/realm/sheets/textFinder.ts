import { emulated } from '../emulate';
import { beginRead, type RangeTarget } from './app';
import { displayValue, readInput, styleFormat, writeInput } from './cells';
import { rangeAt } from './ranges';
import { beginWrite } from './writing';

type Api = GoogleAppsScript.Spreadsheet.TextFinder;
type Target = {
  areas: RangeTarget[];
  text: string;
  matchCase: boolean;
  entireCell: boolean;
  regex: boolean;
  formulaText: boolean;
  position: number;
};

type Hit = { area: RangeTarget; row: number; column: number };

function pattern(target: Target, flags: string): RegExp {
  const body = target.regex ? target.text : target.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(target.entireCell ? `^(?:${body})$` : body, flags + (target.matchCase ? '' : 'i'));
}

function hits(target: Target, method: string): Hit[] {
  const wanted = pattern(target, '');
  const found: Hit[] = [];
  for (const area of target.areas) {
    const { top, left, bottom, right } = beginRead(area, method);
    for (let row = top; row < Math.min(bottom, area.sheet.rows.length); row++)
      for (let column = left; column < right; column++) {
        const cells = area.sheet.rows[row];
        const formula = cells?.f?.[column] ?? '';
        const text = target.formulaText ? formula : displayValue(area, cells, column);
        if (text !== '' && wanted.test(text)) found.push({ area, row, column });
      }
  }
  return found;
}

const rangeOf = ({ area, row, column }: Hit): GoogleAppsScript.Spreadsheet.Range =>
  rangeAt(area, row + 1, column + 1, 1, 1);

function option(name: 'matchCase' | 'entireCell' | 'regex' | 'formulaText') {
  return (target: Target, on: boolean): Api => {
    target[name] = on;
    return finders.make(target);
  };
}

function step(target: Target, by: number): GoogleAppsScript.Spreadsheet.Range | null {
  const found = hits(target, by > 0 ? 'findNext' : 'findPrevious');
  target.position += by;
  const hit = found[target.position];
  return hit === undefined ? null : rangeOf(hit);
}

const finders = emulated<Target, Api>('SpreadsheetApp.TextFinder', {
  findAll: (target) => hits(target, 'findAll').map(rangeOf),
  findNext: (target) => step(target, 1),
  findPrevious: (target) => step(target, -1),
  getCurrentMatch(target) {
    const hit = hits(target, 'getCurrentMatch')[target.position];
    return hit === undefined ? null : rangeOf(hit);
  },
  matchCase: option('matchCase'),
  matchEntireCell: option('entireCell'),
  useRegularExpression: option('regex'),
  matchFormulaText: option('formulaText'),
  replaceAllWith(target: Target, replacement: string) {
    const found = hits(target, 'replaceAllWith');
    const all = pattern(target, 'g');
    let count = 0;
    for (const { area, row, column } of found) {
      const cell = { ...area, rect: { row, column, rows: 1, columns: 1 } };
      beginWrite(cell, 'replaceAllWith');
      const cells = area.app.journal.touch(area.book, area.sheet, row);
      const before = displayValue(area, cells, column);
      count += before.match(all)?.length ?? 0;
      const text = before.replace(all, () => replacement);
      writeInput(area, cells, column, readInput(area, text, styleFormat(area.sheet, cells, column)));
    }
    return count;
  },
});

/** A text finder over some areas; letter case does not count unless asked for. */
export function findText(areas: RangeTarget[], text: string): Api {
  return finders.make({
    areas,
    text,
    matchCase: false,
    entireCell: false,
    regex: false,
    formulaText: false,
    position: -1,
  });
}
