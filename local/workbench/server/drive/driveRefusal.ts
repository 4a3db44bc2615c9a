import { PersonRefused } from '../../../host/drivePerson';
import type { RuntimeState } from '../../../model/state';
import { canEdit } from '../../../realm/access';
import { WorkbenchRefusal } from '../refusal';
import { personName } from './driveEntry';

export type DriveDoing =
  | 'move'
  | 'put'
  | 'rename'
  | 'edit'
  | 'trash'
  | 'restore'
  | 'comment'
  | 'share'
  | 'read';

const quoted = (state: RuntimeState, id: string): string =>
  `“${state.drive.items[id]?.name ?? 'berkas ini'}”`;

const ownerOf = (state: RuntimeState, id: string): string => {
  const owner = state.drive.items[id]?.owner;
  return owner === undefined ? 'pemiliknya' : personName(state, owner).name;
};

/** Why Drive doesn't let a person move something, in the order in which Drive looks. */
const moveSentence = (state: RuntimeState, email: string, id: string, target: string): string => {
  const parent = state.drive.items[id]?.parent ?? null;
  if (parent === null) return 'Drive Saya sendiri tidak dapat dipindahkan.';
  if (!canEdit(state.drive, target, email))
    return `Anda tidak dapat menaruh apa pun di folder ${quoted(state, target)}. Pemilik folder: ${ownerOf(state, target)}.`;
  if (!canEdit(state.drive, id, email))
    return `Anda hanya dapat melihat ${quoted(state, id)}; memindahkannya perlu hak mengedit. Pemilik: ${ownerOf(state, id)}.`;
  return `Anda tidak dapat mengeluarkan apa pun dari folder ${quoted(state, parent)}. Pemilik folder: ${ownerOf(state, parent)}.`;
};

const forbidden = (
  state: RuntimeState,
  email: string,
  doing: DriveDoing,
  id: string,
  target: string,
): string => {
  const what = quoted(state, id);
  const owner = ownerOf(state, id);
  switch (doing) {
    case 'move':
      return moveSentence(state, email, id, target);
    case 'put':
      return `Anda tidak dapat menaruh apa pun di folder ${what}. Pemilik folder: ${owner}.`;
    case 'trash':
      return `Hanya pemiliknya, ${owner}, yang dapat membuang ${what} ke Sampah.`;
    case 'restore':
      return `Hanya pemiliknya, ${owner}, yang dapat memulihkan ${what} dari Sampah.`;
    case 'comment':
      return `Anda hanya dapat melihat ${what}, tidak mengomentarinya. Pemilik: ${owner}.`;
    case 'share':
      return canEdit(state.drive, id, email)
        ? `Hanya pemiliknya, ${owner}, yang dapat membagikan ${what}.`
        : `Anda hanya dapat melihat ${what}, tidak membagikannya. Pemilik: ${owner}.`;
    case 'rename':
      return `Anda hanya dapat melihat ${what}, tidak menamainya kembali. Pemilik: ${owner}.`;
    case 'edit':
    case 'read':
      return `Anda hanya dapat melihat ${what}, tidak mengubah isinya. Pemilik: ${owner}.`;
  }
};

/** Runs an act of Drive; what Drive refuses becomes a sentence with the reason and the owner's name. */
export const inDrive = <T>(
  state: RuntimeState,
  email: string,
  doing: DriveDoing,
  id: string,
  run: () => T,
  target = id,
): T => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PersonRefused)) throw error;
    if (error.refusal === 'loop')
      throw new WorkbenchRefusal('Folder tidak dapat dipindahkan ke dalam dirinya sendiri.');
    if (error.refusal === 'notAFolder') throw new WorkbenchRefusal('Tujuannya harus berupa folder.');
    if (error.refusal === 'notFound')
      throw new WorkbenchRefusal('Berkas ini tidak ada, atau tidak dibagikan kepada Anda.');
    throw new WorkbenchRefusal(forbidden(state, email, doing, id, target));
  }
};
