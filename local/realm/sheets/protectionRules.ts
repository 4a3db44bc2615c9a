import type { DriveState } from '../../model/drive';
import type { Shift } from '../../model/rects';
import { type Box, boxOf, contains, intersects } from '../../model/rects';
import type { ProtectionState, SheetState } from '../../model/spreadsheet';
import { canEdit } from '../access';
import type { BookTarget, SheetTarget } from './app';

/**
 * True if an account may edit what a protection in the workbook `bookId` covers: the file's owner always, everybody
 * under a mere warning, else its editors, which mirror the file's until they are changed (apps-script.md
 * §Protection). The right to edit the file itself is asked for elsewhere.
 */
export function passesProtection(
  drive: DriveState,
  bookId: string,
  email: string,
  protection: ProtectionState,
): boolean {
  if (drive.items[bookId]?.owner === email || protection.warningOnly) return true;
  if (protection.editors === null) return canEdit(drive, bookId, email);
  return protection.editors.includes(email);
}

/** The same for the script's account. */
export function mayEditProtected({ app, book }: BookTarget, protection: ProtectionState): boolean {
  const { state, effectiveUser } = app.ctx;
  return passesProtection(state.drive, book.id, effectiveUser.email, protection);
}

function areaOf(protection: ProtectionState, sheet: SheetState): Box {
  return protection.rect === null
    ? { top: 0, left: 0, bottom: sheet.maxRows, right: sheet.maxColumns }
    : boxOf(protection.rect, sheet);
}

/** True if no protection keeps the account from any cell of the area; overlapping ones must all allow it. */
export function mayEditBox(target: SheetTarget, area: Box): boolean {
  return target.sheet.protections.every((protection) => {
    if (!intersects(areaOf(protection, target.sheet), area)) return true;
    if (protection.unprotected.some((hole) => contains(boxOf(hole, target.sheet), area))) return true;
    return mayEditProtected(target, protection);
  });
}

/** True if rows or columns may be inserted or deleted there: no foreign protection is cut, widened or narrowed (M). */
export function mayShift(target: SheetTarget, shift: Shift): boolean {
  const { sheet } = target;
  const { at, count } = shift;
  return sheet.protections.every((protection) => {
    if (mayEditProtected(target, protection)) return true;
    if (protection.type === 'SHEET') return false;
    const area = areaOf(protection, sheet);
    const [start, end] = shift.axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    const open = shift.axis === 'row' ? protection.rect?.rows === null : protection.rect?.columns === null;
    if (count > 0) return !(open || (at > start && at < end));
    return !(at < end && at - count > start);
  });
}
