import type { RuntimeState } from '../../../model/state';
import type { DriveCalls } from '../../contract/drive';
import type { Desk } from '../desk';
import { act, type Handlers, look } from '../handlers';
import { WorkbenchRefusal } from '../refusal';
import { docParagraphs, editDoc } from './docParagraphs';
import { driveActs } from './driveActs';
import { driveDetails } from './driveDetails';
import { driveFile } from './driveFile';
import { driveListing, driveTargets } from './driveListing';

/** A visitor who isn't signed in has no Drive. */
const signedIn = ({ runtime, person }: Desk): [RuntimeState, string] => {
  if (person === '') throw new WorkbenchRefusal('Masuklah ke salah satu akun untuk membuka Drive.');
  return [runtime.state, person];
};

const hands = (desk: Desk) => driveActs(...signedIn(desk));

/** The answer of an act that has nothing to tell but that it is done. */
const done = (_: unknown): null => null;

export const driveCalls: Handlers<DriveCalls> = {
  'drive.list': look((desk, { place }) => driveListing(...signedIn(desk), place)),
  'drive.details': look((desk, { id }) => driveDetails(...signedIn(desk), id)),
  'drive.file': look((desk, { id }) => driveFile(...signedIn(desk), id)),
  'drive.targets': look((desk, { moving }) => driveTargets(...signedIn(desk), moving)),
  'drive.createFolder': act('Membuat folder', (desk, { place, name }) => ({
    id: hands(desk).createFolder(place, name),
  })),
  'drive.upload': act('Mengunggah berkas', (desk, { place, ...file }) => ({
    id: hands(desk).upload(place, file),
  })),
  'drive.move': act('Memindahkan di Drive', (desk, { id, target }) => done(hands(desk).move(id, target))),
  'drive.rename': act('Menamai kembali', (desk, { id, name }) => done(hands(desk).rename(id, name))),
  'drive.trash': act('Membuang ke Sampah', (desk, { id }) => done(hands(desk).trash(id))),
  'drive.restore': act('Memulihkan dari Sampah', (desk, { id }) => done(hands(desk).restore(id))),
  'drive.comment': act('Mengomentari', (desk, { id, text }) => done(hands(desk).comment(id, text))),
  'drive.share': act('Membagikan', (desk, { id, email, right }) => done(hands(desk).share(id, email, right))),
  'drive.unshare': act('Mencabut akses', (desk, { id, email }) => done(hands(desk).unshare(id, email))),
  'drive.shareLink': act('Mengatur tautan', (desk, { id, right }) => done(hands(desk).shareLink(id, right))),
  'doc.paragraphs': look((desk, { id }) => docParagraphs(...signedIn(desk), id)),
  'doc.edit': act('Menyunting dokumen', (desk, { id, edit }) => {
    editDoc(...signedIn(desk), id, edit);
    return docParagraphs(...signedIn(desk), id);
  }),
};
