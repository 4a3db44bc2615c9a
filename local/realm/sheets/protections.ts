/** Protected ranges and sheets (apps-script.md §Protection). */

import type { ProtectionState } from '../../model/spreadsheet';
import { canEdit, editorsOf } from '../access';
import { emulated, googleEnum } from '../emulate';
import { emailOf, makeUser } from '../user';
import { beginChange, type SheetTarget } from './app';
import { objects, type ProtectionTarget } from './objects';
import { mayEditProtected } from './protectionRules';

type Api = GoogleAppsScript.Spreadsheet.Protection;

export const ProtectionType = googleEnum('RANGE', 'SHEET');

const DENIED = 'You do not have permission to perform that action.';

/** The editors it has now, the owner left out: its own list, or the file's as long as it was never changed. */
function editors({ app, book, protection }: ProtectionTarget): string[] {
  const { drive } = app.ctx.state;
  const owner = drive.items[book.id]?.owner;
  const list = protection.editors ?? editorsOf(drive, book.id);
  return Array.from(list).filter((email) => email !== owner);
}

/** Every change: charged, flushed, and only for who may edit what is protected. */
function begin(target: ProtectionTarget, method: string): void {
  beginChange(target, `SpreadsheetApp.Protection.${method}`, 'protection.change');
  if (!target.sheet.protections.includes(target.protection) || !mayEditProtected(target, target.protection))
    throw target.app.ctx.fail(DENIED);
}

function setEditors(target: ProtectionTarget, emails: string[]): void {
  target.protection.editors = target.app.ctx.own([...new Set(emails)]);
}

function add(target: ProtectionTarget, method: string, users: unknown[]): Api {
  begin(target, method);
  const named = users.map((user) => {
    const email = emailOf(user);
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw target.app.ctx.fail(`Invalid email: ${email}`);
    return email;
  });
  setEditors(target, [...editors(target), ...named]);
  return objects.protection(target);
}

/** Neither the owner nor the account that asks can be removed (D). */
function remove(target: ProtectionTarget, method: string, users: unknown[]): Api {
  begin(target, method);
  const self = target.app.ctx.effectiveUser.email;
  const gone = users.map(emailOf).filter((email) => email !== self);
  setEditors(
    target,
    editors(target).filter((email) => !gone.includes(email)),
  );
  return objects.protection(target);
}

const protections = emulated<ProtectionTarget, Api>('SpreadsheetApp.Protection', {
  addEditor: (target: ProtectionTarget, user: unknown) => add(target, 'addEditor', [user]),
  addEditors: (target: ProtectionTarget, users: unknown[]) => add(target, 'addEditors', users),
  removeEditor: (target: ProtectionTarget, user: unknown) => remove(target, 'removeEditor', [user]),
  removeEditors: (target: ProtectionTarget, users: unknown[]) => remove(target, 'removeEditors', users),
  getEditors(target) {
    target.app.ctx.charge('SpreadsheetApp.Protection.getEditors', 'sheet metadata');
    if (!mayEditProtected(target, target.protection)) throw target.app.ctx.fail(DENIED);
    return editors(target).map(makeUser);
  },
  canEdit: (target) =>
    canEdit(target.app.ctx.state.drive, target.book.id, target.app.ctx.effectiveUser.email) &&
    mayEditProtected(target, target.protection),
  canDomainEdit: (target) => target.protection.domainEdit,
  setDomainEdit(target: ProtectionTarget, editable: boolean) {
    begin(target, 'setDomainEdit');
    const { state, fail } = target.app.ctx;
    const owner = state.accounts[state.drive.items[target.book.id]?.owner ?? ''];
    if (owner?.kind !== 'workspace')
      throw fail(
        'Cannot set domain edit permission on a protection in a document that is not owned by a domain.',
      );
    target.protection.domainEdit = editable;
    return objects.protection(target);
  },
  getDescription: (target) => target.protection.description,
  setDescription(target: ProtectionTarget, text: string) {
    begin(target, 'setDescription');
    target.protection.description = text;
    return objects.protection(target);
  },
  isWarningOnly: (target) => target.protection.warningOnly,
  setWarningOnly(target: ProtectionTarget, warningOnly: boolean) {
    begin(target, 'setWarningOnly');
    target.protection.warningOnly = warningOnly;
    return objects.protection(target);
  },
  getProtectionType: (target) => ProtectionType[target.protection.type],
  getRange: (target) =>
    objects.range({
      ...target,
      rect: target.protection.rect ?? {
        row: 0,
        column: 0,
        rows: target.sheet.maxRows,
        columns: target.sheet.maxColumns,
      },
    }),
  setRange(target: ProtectionTarget, range: unknown) {
    begin(target, 'setRange');
    const rect = objects.rangeOf(range)?.rect;
    if (rect !== undefined) target.protection.rect = target.app.ctx.own({ ...rect });
    return objects.protection(target);
  },
  getRangeName: (target) => target.protection.namedRange,
  getUnprotectedRanges: (target) =>
    target.protection.unprotected.map((rect) => objects.range({ ...target, rect })),
  setUnprotectedRanges(target: ProtectionTarget, ranges: unknown[]) {
    begin(target, 'setUnprotectedRanges');
    const rects = ranges.flatMap((range) => objects.rangeOf(range)?.rect ?? []);
    target.protection.unprotected = target.app.ctx.own(rects.map((rect) => ({ ...rect })));
    return objects.protection(target);
  },
  remove(target) {
    begin(target, 'remove');
    const index = target.sheet.protections.indexOf(target.protection);
    if (index >= 0) target.sheet.protections.splice(index, 1);
  },
});

objects.protection = ({ app, book, sheet, protection }) => protections.make({ app, book, sheet, protection });

/** A new protection: it mirrors the file's editors until it is changed. */
export function addProtection(
  target: SheetTarget,
  options: Pick<ProtectionState, 'id' | 'type' | 'rect'>,
): Api {
  beginChange(
    target,
    `SpreadsheetApp.${options.type === 'SHEET' ? 'Sheet' : 'Range'}.protect`,
    'protection.change',
  );
  const known = target.sheet.protections.find((one) => one.type === 'SHEET' && options.type === 'SHEET');
  if (known !== undefined) return objects.protection({ ...target, protection: known });
  const protection: ProtectionState = target.app.ctx.own({
    ...options,
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: false,
    namedRange: null,
    unprotected: [],
  });
  target.sheet.protections.push(protection);
  return objects.protection({ ...target, protection });
}

/** Protections of a kind on a sheet. */
export function listProtections(target: SheetTarget, type: string): Api[] {
  return target.sheet.protections
    .filter((protection) => protection.type === type)
    .map((protection) => objects.protection({ ...target, protection }));
}
