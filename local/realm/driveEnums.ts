import type { DriveItem } from '../model/drive';
import { type EnumMember, googleEnum } from './emulate';

/** `DriveApp.Access` and `DriveApp.Permission`. */
export const Access = googleEnum('ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE');
export const Permission = googleEnum(
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'FILE_ORGANIZER',
  'NONE',
);

export function accessOf(item: DriveItem): EnumMember {
  return Access[item.linkAccess];
}

export function permissionOf(item: DriveItem): EnumMember {
  return Permission[item.linkPermission];
}
