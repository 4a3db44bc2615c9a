import { drivePerson } from '../../../../local/host/drivePerson';
import { addAccount } from '../../../../local/host/seed';
import { newDocument } from '../../../../local/model/document';
import { blankDocument } from '../../../../local/model/documentDefaults';
import { MIME_DOCUMENT, newDriveItem } from '../../../../local/model/drive';
import { emptyState, type RuntimeState } from '../../../../local/model/state';
import { docParagraphs, editDoc } from '../../../../local/workbench/server/drive/docParagraphs';
import { driveActs } from '../../../../local/workbench/server/drive/driveActs';
import { driveDetails } from '../../../../local/workbench/server/drive/driveDetails';
import { driveFile } from '../../../../local/workbench/server/drive/driveFile';
import { driveListing, driveTargets } from '../../../../local/workbench/server/drive/driveListing';

const rani = 'rani@gmail.com';
const hasan = 'hasan@gmail.com';
const joko = 'joko@gmail.com';

/** Hasan's desk as the office has it: staff may put things into the first folder only. */
const desk = () => {
  const state = emptyState(Date.UTC(2026, 6, 1, 2));
  addAccount(state, { email: rani, name: 'Rani Kusuma' });
  addAccount(state, { email: hasan, name: 'Hasan Wibowo' });
  addAccount(state, { email: joko, name: 'Joko Prasetyo' });
  const head = drivePerson(state, hasan);
  const table = head.createFolder(head.root, 'Meja Camat');
  const [waiting = '', approved = ''] = ['1 Menunggu Pengesahan', '2 Disahkan'].map((name) =>
    head.createFolder(table, name),
  );
  head.share(waiting, rani, 'editor');
  head.share(approved, rani, 'viewer');
  const staff = drivePerson(state, rani);
  const period = staff.createFolder(waiting, 'Semester I 2026');
  const report = staff.upload(period, 'Laporan.pdf', 'application/pdf', Buffer.from('%PDF-1.7 laporan'));
  return { state, table, waiting, approved, period, report };
};

const names = (state: RuntimeState, email: string, place: string) =>
  driveListing(state, email, place).entries.map((entry) => entry.name);

describe('what each account sees in Drive', () => {
  it('shows the owner folders in the order people count, and staff only what is shared with them', () => {
    const { state, table, waiting, period } = desk();
    expect(names(state, hasan, 'mine')).toEqual(['Meja Camat']);
    expect(names(state, hasan, table)).toEqual(['1 Menunggu Pengesahan', '2 Disahkan']);
    expect(names(state, rani, 'mine')).toEqual([]);
    expect(names(state, rani, 'shared')).toEqual(['1 Menunggu Pengesahan', '2 Disahkan']);
    expect(driveListing(state, rani, waiting).open).toBe(true);
    expect(names(state, joko, 'shared')).toEqual([]);
    expect(() => driveListing(state, joko, period)).toThrow(
      'Folder ini tidak ada, atau tidak dibagikan kepada Anda.',
    );
  });

  it('leads back through the folders that this person sees, and through no others', () => {
    const { state, period } = desk();
    const trail = (email: string) => driveListing(state, email, period).trail.map((step) => step.name);
    expect(trail(hasan)).toEqual(['Drive Saya', 'Meja Camat', '1 Menunggu Pengesahan']);
    expect(trail(rani)).toEqual(['Dibagikan kepada saya', '1 Menunggu Pengesahan']);
  });

  it('says who gets in, with which right and through which folder', () => {
    const { state, report } = desk();
    const { access, right } = driveDetails(state, hasan, report);
    expect(right).toBe('editor');
    expect(access.map(({ name, right: given, through }) => [name, given, through])).toEqual([
      ['Rani Kusuma', 'owner', null],
      ['Hasan Wibowo', 'editor', '1 Menunggu Pengesahan'],
    ]);
  });
});

describe('what the account may not do is refused with the reason', () => {
  it('names the owner of what is moved, shared, trashed, changed', () => {
    const { state, approved, report } = desk();
    const staff = driveActs(state, rani);
    expect(() => staff.move(report, approved)).toThrow(
      'Anda tidak dapat menaruh apa pun di folder “2 Disahkan”. Pemilik folder: Hasan Wibowo.',
    );
    expect(() => staff.rename(approved, 'Beres')).toThrow(
      'Anda hanya dapat melihat “2 Disahkan”, tidak menamainya kembali. Pemilik: Hasan Wibowo.',
    );
    expect(() => staff.share(approved, joko, 'viewer')).toThrow('Pemilik: Hasan Wibowo.');
    expect(() => staff.comment(approved, 'baik')).toThrow('tidak mengomentarinya');
    expect(() => driveActs(state, hasan).trash(report)).toThrow(
      'Hanya pemiliknya, Rani Kusuma, yang dapat membuang “Laporan.pdf” ke Sampah.',
    );
    expect(() => driveActs(state, joko).comment(report, 'baik')).toThrow('tidak dibagikan kepada Anda');
    expect(drivePerson(state, hasan).see(report)?.name).toBe('Laporan.pdf');
  });

  it('refuses files over 10 MB, empty names and addresses that are none', () => {
    const { state, period } = desk();
    const staff = driveActs(state, rani);
    const large = {
      name: 'Besar.pdf',
      mimeType: 'application/pdf',
      base64: Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64'),
    };
    expect(() => staff.upload(period, large)).toThrow(
      '“Besar.pdf” lebih besar dari 10 MB, jadi tidak diunggah.',
    );
    expect(() => staff.createFolder('mine', '  ')).toThrow('Namanya belum diisi.');
    expect(() => staff.share(period, 'bukan surel', 'viewer')).toThrow('“bukan surel” bukan alamat surel.');
    expect(names(state, rani, period)).toEqual(['Laporan.pdf']);
  });
});

describe('what people do in Drive', () => {
  it('moves a folder with what it holds, offers no folder inside itself, and gives the very bytes back', () => {
    const { state, approved, period, report } = desk();
    const targets = driveTargets(state, hasan, period).map((target) =>
      [...target.path, target.name].join(' / '),
    );
    expect(targets).toEqual([
      'Drive Saya',
      'Drive Saya / Meja Camat',
      'Drive Saya / Meja Camat / 1 Menunggu Pengesahan',
      'Drive Saya / Meja Camat / 2 Disahkan',
    ]);
    driveActs(state, hasan).move(period, approved);
    expect(names(state, hasan, approved)).toEqual(['Semester I 2026']);
    const file = driveFile(state, hasan, report);
    expect(Buffer.from(file.base64, 'base64').toString()).toBe('%PDF-1.7 laporan');
  });

  it('writes in a Doc paragraph by paragraph, keeping looks, and never over words that changed meanwhile', () => {
    const { state, period } = desk();
    const item = newDriveItem(state.ids, {
      name: 'Draf',
      mimeType: MIME_DOCUMENT,
      parent: period,
      owner: rani,
      now: 0,
    });
    state.drive.items[item.id] = item;
    const model = blankDocument();
    const paragraph = (text: string, heading: 'HEADING1' | 'NORMAL', bold: boolean) => ({
      type: 'paragraph' as const,
      heading,
      style: {},
      markStyle: {},
      children: [{ type: 'text' as const, runs: [{ text, style: { bold } }] }],
    });
    model.body.children = [paragraph('BAB I', 'HEADING1', true), paragraph('Isi lama.', 'NORMAL', true)];
    state.documents[item.id] = newDocument(item.id, model);

    editDoc(state, hasan, item.id, { kind: 'replace', at: 1, before: 'Isi lama.', text: 'Isi baru.' });
    editDoc(state, hasan, item.id, { kind: 'insertAfter', at: 0, before: 'BAB I', text: 'Pembuka.' });
    expect(docParagraphs(state, rani, item.id).map(({ text, look }) => [look, text])).toEqual([
      ['heading', 'BAB I'],
      ['text', 'Pembuka.'],
      ['text', 'Isi baru.'],
    ]);
    const kept = state.documents[item.id]?.model.body.children[2];
    expect(kept?.type === 'paragraph' && kept.children).toEqual([
      { type: 'text', runs: [{ text: 'Isi baru.', style: { bold: true } }] },
    ]);
    expect(() => editDoc(state, rani, item.id, { kind: 'remove', at: 2, before: 'Isi lama.' })).toThrow(
      'Dokumen sudah diubah orang lain.',
    );
    expect(() => editDoc(state, joko, item.id, { kind: 'remove', at: 2, before: 'Isi baru.' })).toThrow(
      'tidak dibagikan kepada Anda',
    );
    expect(drivePerson(state, hasan).see(item.id)?.modifiedBy).toBe(hasan);
  });
});
