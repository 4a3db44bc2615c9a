import {
  base64Length,
  type DriveItem,
  type DriveState,
  MIME_DOCUMENT,
  MIME_FOLDER,
  MIME_FORM,
  MIME_PDF,
  MIME_SPREADSHEET,
} from '../../../model/drive';
import type { RuntimeState } from '../../../model/state';
import { editorsOf, roleOf, viewersOf, withAncestors } from '../../../realm/access';
import type { DriveEntry, DriveKind, DriveRight, PersonName } from '../../contract/drive';

/** The name people know an account by; the address where there is no account. */
export const personName = (state: RuntimeState, email: string): PersonName => ({
  email,
  name: state.accounts[email]?.name ?? email,
});

export const kindOf = (mimeType: string): DriveKind => {
  if (mimeType === MIME_FOLDER) return 'folder';
  if (mimeType === MIME_DOCUMENT) return 'document';
  if (mimeType === MIME_SPREADSHEET) return 'workbook';
  if (mimeType === MIME_FORM) return 'form';
  if (mimeType === MIME_PDF) return 'pdf';
  // SVG may hold script; it is offered for download only.
  if (/^image\/(png|jpe?g|gif|webp)$/.test(mimeType)) return 'image';
  return /^text\/|[/+]json$/.test(mimeType) ? 'text' : 'other';
};

/** What an account may do with an item, the right to comment told apart. */
export const rightOf = (drive: DriveState, id: string, email: string): DriveRight | null => {
  const role = roleOf(drive, id, email);
  if (role === 'none') return null;
  if (role !== 'viewer') return role;
  const comments = withAncestors(drive, id).some(
    (one) => one.commenters.includes(email) || one.linkPermission === 'COMMENT',
  );
  return comments ? 'commenter' : 'viewer';
};

/** An item as a list shows it to a person who can see it. */
export const driveEntry = (state: RuntimeState, item: DriveItem, email: string): DriveEntry => {
  const { drive } = state;
  const linked = withAncestors(drive, item.id).some((one) => one.linkAccess !== 'PRIVATE');
  return {
    id: item.id,
    name: item.name,
    kind: kindOf(item.mimeType),
    mimeType: item.mimeType,
    owner: personName(state, item.owner),
    modified: item.modified,
    bytes: item.content === null ? null : base64Length(item.content),
    shared: linked || editorsOf(drive, item.id).length + viewersOf(drive, item.id).length > 0,
    comments: item.comments.filter((comment) => !comment.resolved).length,
    right: rightOf(drive, item.id, email) ?? 'viewer',
  };
};
