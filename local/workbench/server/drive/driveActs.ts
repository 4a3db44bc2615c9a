import { drivePerson } from '../../../host/drivePerson';
import { findAccount } from '../../../model/account';
import type { RuntimeState } from '../../../model/state';
import { type DriveRight, uploadLimit } from '../../contract/drive';
import { WorkbenchRefusal } from '../refusal';
import { inDrive } from './driveRefusal';

const nameOf = (text: string): string => {
  const name = text.trim();
  if (name === '') throw new WorkbenchRefusal('Namanya belum diisi.');
  if (name.length > 200) throw new WorkbenchRefusal('Nama paling panjang 200 huruf.');
  return name;
};

const addressOf = (state: RuntimeState, text: string): string => {
  const email = text.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new WorkbenchRefusal(`“${text.trim()}” bukan alamat surel.`);
  return findAccount(state.accounts, email)?.email ?? email;
};

/** What a person does in Drive with their own hands. Every refusal is a sentence (`WorkbenchRefusal`). */
export const driveActs = (state: RuntimeState, email: string) => {
  const person = drivePerson(state, email);
  const within = <T>(doing: Parameters<typeof inDrive>[2], id: string, run: () => T, target = id): T =>
    inDrive(state, email, doing, id, run, target);
  const folderOf = (place: string): string => (place === 'mine' ? person.root : place);
  return {
    createFolder: (place: string, name: string): string =>
      within('put', folderOf(place), () => person.createFolder(folderOf(place), nameOf(name))),
    /** Puts a file from this machine into a folder; gives its id. */
    upload(place: string, file: { name: string; mimeType: string; base64: string }): string {
      const bytes = Buffer.from(file.base64, 'base64');
      if (bytes.length > uploadLimit)
        throw new WorkbenchRefusal(
          `“${file.name}” lebih besar dari ${uploadLimit / 1024 / 1024} MB, jadi tidak diunggah.`,
        );
      const type = file.mimeType || 'application/octet-stream';
      const folder = folderOf(place);
      return within('put', folder, () => person.upload(folder, nameOf(file.name), type, bytes));
    },
    move: (id: string, target: string): void =>
      within('move', id, () => person.move(id, folderOf(target)), folderOf(target)),
    rename: (id: string, name: string): void => within('rename', id, () => person.rename(id, nameOf(name))),
    trash: (id: string): void => within('trash', id, () => person.trash(id)),
    restore: (id: string): void => within('restore', id, () => person.restore(id)),
    comment(id: string, text: string): void {
      const said = text.trim();
      if (said === '') throw new WorkbenchRefusal('Komentarnya belum diisi.');
      within('comment', id, () => person.comment(id, said));
    },
    share: (id: string, address: string, right: Exclude<DriveRight, 'owner'>): void =>
      within('share', id, () => person.share(id, addressOf(state, address), right)),
    unshare: (id: string, address: string): void =>
      within('share', id, () => person.unshare(id, addressOf(state, address))),
    shareLink: (id: string, right: Exclude<DriveRight, 'owner'> | null): void => {
      const permission = { viewer: 'VIEW', commenter: 'COMMENT', editor: 'EDIT' } as const;
      within('share', id, () => person.shareLink(id, right === null ? null : permission[right]));
    },
  };
};
