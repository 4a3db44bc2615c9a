import type { DriveItem } from '../model/drive';
import type { ChargeSize, CostKind, RealmContext } from './context';
import type { Refusal } from './driveActions';
import { visibleItem } from './driveActions';

/** What a File or Folder object of DriveApp stands for. */
export type ItemTarget = { ctx: RealmContext; id: string; className: 'DriveApp.File' | 'DriveApp.Folder' };

const DRIVE = 'https://www.googleapis.com/auth/drive';
const DRIVE_READONLY = 'https://www.googleapis.com/auth/drive.readonly';

export const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** Text of the error that DriveApp throws for a refusal. */
export function refusalText(refusal: Refusal): string {
  switch (refusal) {
    case 'forbidden':
      return 'Access denied: DriveApp.';
    case 'loop':
      return 'Invalid argument: parent';
    default:
      return NO_ITEM;
  }
}

/** Throws for a refusal; otherwise gives the value back. */
export function accepted<T>(ctx: RealmContext, result: T | Refusal | null): T | null {
  if (typeof result === 'string') throw ctx.fail(refusalText(result as Refusal));
  return result;
}

/** Enters a reading call: the read-only scope is enough. */
export function reads(ctx: RealmContext, method: string, kind: CostKind = 'handle', size?: ChargeSize): void {
  ctx.requireScope(method, DRIVE_READONLY, DRIVE);
  ctx.charge(method, kind, size);
}

/** Enters a changing call: it needs the full scope (apps-script.md §Triggers and identity). */
export function writes(ctx: RealmContext, method: string, kind: CostKind, size?: ChargeSize): void {
  ctx.requireScope(method, DRIVE);
  ctx.charge(method, kind, size);
}

/** The item behind an object; the account may have lost sight of it meanwhile. */
export function itemOf(target: ItemTarget): DriveItem {
  const item = visibleItem(target.ctx, target.ctx.effectiveUser.email, target.id);
  if (!item) throw target.ctx.fail(NO_ITEM);
  return item;
}
