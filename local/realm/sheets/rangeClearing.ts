/** `Range`: clearing, notes, rules, checkboxes. */

import type { Box } from '../../model/rects';
import { setAt } from '../../model/rows';
import type { Row, ValidationState } from '../../model/spreadsheet';
import type { Methods } from '../emulate';
import { beginRead, box, type RangeTarget } from './app';
import { objects } from './objects';
import { first, table } from './rangeValues';
import { beginWrite, mustFit } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Range;
type Part = 'contents' | 'formats' | 'notes' | 'validations';

function eachRow(target: RangeTarget, area: Box, change: (row: Row) => void): void {
  const last = Math.min(area.bottom, target.sheet.rows.length);
  for (let r = area.top; r < last; r++)
    if (target.sheet.rows[r] != null) change(target.app.journal.touch(target.book, target.sheet, r));
}

/** Empties parts of a range; charged as one write. `clearContent` leaves rules and formats alone (D). */
export function clearParts(target: RangeTarget, method: string, parts: ReadonlySet<Part>): Api {
  const area = beginWrite(target, method, parts.has('contents') ? 'write' : 'format call');
  eachRow(target, area, (row) => {
    const blank = (layer: (unknown | null)[] | undefined): void => {
      if (layer === undefined) return;
      for (let c = area.left; c < Math.min(area.right, layer.length); c++) layer[c] = null;
    };
    if (parts.has('contents')) [row.v, row.f, row.p, row.t].forEach(blank);
    if (parts.has('formats')) blank(row.s);
    if (parts.has('notes')) blank(row.n);
    if (parts.has('validations')) blank(row.d);
  });
  return objects.range(target);
}

type ClearOptions = {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
};

/** `clear({ contentsOnly: true })` and its likes; without options contents, formats and notes go. */
export function partsOf(options: ClearOptions = {}): Set<Part> {
  const parts = new Set<Part>();
  if (options.contentsOnly === true) parts.add('contents');
  if (options.formatOnly === true) parts.add('formats');
  if (options.commentsOnly === true) parts.add('notes');
  if (options.validationsOnly === true) parts.add('validations');
  return parts.size > 0 ? parts : new Set<Part>(['contents', 'formats', 'notes']);
}

/** Index of a rule in the sheet's table, entered if it is new. */
function ruleIndex(target: RangeTarget, rule: ValidationState): number {
  const key = JSON.stringify(rule);
  const found = target.sheet.validations.findIndex((one) => JSON.stringify(one) === key);
  if (found >= 0) return found;
  target.sheet.validations.push(target.app.ctx.own(rule));
  return target.sheet.validations.length - 1;
}

function setRules(target: RangeTarget, method: string, at: (row: number, column: number) => unknown): Api {
  const area = beginWrite(target, method, 'format call');
  for (let r = area.top; r < area.bottom; r++) {
    const row = target.app.journal.touch(target.book, target.sheet, r);
    for (let c = area.left; c < area.right; c++) {
      const rule = objects.validationOf(at(r - area.top, c - area.left));
      if (rule === undefined && row.d === undefined) continue;
      row.d ??= target.app.ctx.own([]);
      setAt(row.d, c, rule === undefined ? null : ruleIndex(target, rule));
    }
  }
  return objects.range(target);
}

function ruleAt(target: RangeTarget, row: Row | null, column: number): unknown {
  const rule = target.sheet.validations[row?.d?.[column] ?? -1];
  return rule === undefined ? null : objects.validation(target, rule);
}

function setNotes(target: RangeTarget, method: string, at: (row: number, column: number) => unknown): Api {
  const area = beginWrite(target, method, 'format call');
  for (let r = area.top; r < area.bottom; r++) {
    const row = target.app.journal.touch(target.book, target.sheet, r);
    for (let c = area.left; c < area.right; c++) {
      const note = at(r - area.top, c - area.left);
      if ((note === null || note === undefined || note === '') && row.n === undefined) continue;
      row.n ??= target.app.ctx.own([]);
      setAt(row.n, c, note === null || note === undefined || note === '' ? null : String(note));
    }
  }
  return objects.range(target);
}

/** Writes a value wherever the cell has a checkbox. */
function tick(target: RangeTarget, method: string, checked: boolean): Api {
  const area = beginWrite(target, method);
  eachRow(target, area, (row) => {
    for (let c = area.left; c < area.right; c++) {
      const rule = target.sheet.validations[row.d?.[c] ?? -1];
      if (rule?.criteria !== 'CHECKBOX') continue;
      const [on = true, off = false] = rule.values as (string | boolean)[];
      setAt(row.v, c, checked ? on : off);
    }
  });
  return objects.range(target);
}

export const clearingMethods: Methods<RangeTarget, Api> = {
  clear: (target: RangeTarget, options?: ClearOptions) => clearParts(target, 'clear', partsOf(options)),
  clearContent: (target) => clearParts(target, 'clearContent', new Set(['contents'])),
  clearFormat: (target) => clearParts(target, 'clearFormat', new Set(['formats'])),
  clearNote: (target) => clearParts(target, 'clearNote', new Set(['notes'])),
  clearDataValidations: (target) => clearParts(target, 'clearDataValidations', new Set(['validations'])),
  getNote: (target) => first(target, beginRead(target, 'getNote'), (row, c) => row?.n?.[c] ?? ''),
  getNotes: (target) => table(target, beginRead(target, 'getNotes'), (row, c) => row?.n?.[c] ?? ''),
  setNote: (target: RangeTarget, note: string | null) => setNotes(target, 'setNote', () => note),
  setNotes(target: RangeTarget, notes: unknown[][]) {
    mustFit(target, box(target), notes);
    return setNotes(target, 'setNotes', (row, column) => notes[row]?.[column]);
  },
  getDataValidation: (target) =>
    first(target, beginRead(target, 'getDataValidation'), (row, c) => ruleAt(target, row, c)),
  getDataValidations: (target) =>
    table(target, beginRead(target, 'getDataValidations'), (row, c) => ruleAt(target, row, c)),
  setDataValidation: (target: RangeTarget, rule: unknown) =>
    setRules(target, 'setDataValidation', () => rule),
  setDataValidations(target: RangeTarget, rules: unknown[][]) {
    mustFit(target, box(target), rules);
    return setRules(target, 'setDataValidations', (row, column) => rules[row]?.[column]);
  },
  insertCheckboxes(target: RangeTarget, checked?: string | boolean, unchecked?: string | boolean) {
    const values = checked === undefined ? [] : unchecked === undefined ? [checked] : [checked, unchecked];
    const rule: ValidationState = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    setRules(target, 'insertCheckboxes', () => objects.validation(target, rule));
    const area = box(target);
    for (let r = area.top; r < area.bottom; r++) {
      const row = target.app.journal.touch(target.book, target.sheet, r);
      for (let c = area.left; c < area.right; c++)
        if (row.v[c] === null || row.v[c] === undefined)
          setAt(row.v, c, unchecked ?? (checked === undefined ? false : null));
    }
    return objects.range(target);
  },
  removeCheckboxes: (target) =>
    clearParts(target, 'removeCheckboxes', new Set<Part>(['validations', 'contents'])),
  check: (target) => tick(target, 'check', true),
  uncheck: (target) => tick(target, 'uncheck', false),
  isChecked(target) {
    const area = beginRead(target, 'isChecked');
    const states = table(target, area, (row, c) => {
      const rule = target.sheet.validations[row?.d?.[c] ?? -1];
      return rule?.criteria === 'CHECKBOX' ? row?.v[c] === (rule.values[0] ?? true) : null;
    }).flat();
    const [one] = states;
    return states.every((state) => state === one) ? (one ?? null) : null;
  },
};
