import { type DriveItem, type DriveState, MIME_FOLDER, newDriveItem } from '../../../local/model/drive';
import { emptyState } from '../../../local/model/state';
import { canEdit, editorsOf, roleOf, viewersOf } from '../../../local/realm/access';

const [CAMAT, STAF, TAMU, LAIN] = ['camat@gmail.com', 'staf@gmail.com', 'tamu@gmail.com', 'lain@gmail.com'];

/** The Camat's folder, open to staff; in it a file that staff made. */
function desk(): { drive: DriveState; folder: DriveItem; file: DriveItem } {
  const { ids, drive } = emptyState(0);
  const folder = newDriveItem(ids, {
    name: '1 Menunggu',
    mimeType: MIME_FOLDER,
    parent: null,
    owner: CAMAT,
    now: 0,
  });
  const file = newDriveItem(ids, {
    name: 'Laporan',
    mimeType: 'application/pdf',
    parent: folder.id,
    owner: STAF,
    now: 0,
  });
  folder.editors.push(STAF);
  folder.viewers.push(TAMU);
  drive.items[folder.id] = folder;
  drive.items[file.id] = file;
  return { drive, folder, file };
}

describe('access to a file', () => {
  test("is handed down by the folder: its owner and editors edit, its viewers look, strangers don't", () => {
    const { drive, file } = desk();
    expect([CAMAT, STAF, TAMU, LAIN].map((email) => roleOf(drive, file.id, email))).toEqual([
      'editor',
      'owner',
      'viewer',
      'none',
    ]);
    expect([editorsOf(drive, file.id), viewersOf(drive, file.id)]).toEqual([[CAMAT], [TAMU]]);
  });

  test('ends when the file leaves the folder, but not for its owner', () => {
    const { drive, file } = desk();
    file.parent = null;
    expect([canEdit(drive, file.id, CAMAT), canEdit(drive, file.id, STAF)]).toEqual([false, true]);
  });

  test('by a link is for everybody, as far as the link goes', () => {
    const { drive, folder, file } = desk();
    Object.assign(folder, { linkAccess: 'ANYONE_WITH_LINK', linkPermission: 'VIEW' });
    expect(roleOf(drive, file.id, LAIN)).toBe('viewer');
    Object.assign(folder, { linkPermission: 'EDIT' });
    expect(roleOf(drive, file.id, LAIN)).toBe('editor');
  });

  test('of a file that is not there is none', () => {
    expect(roleOf(desk().drive, 'x', CAMAT)).toBe('none');
  });
});
