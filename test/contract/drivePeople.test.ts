import { drivePerson, PersonRefused } from '../../local/host/drivePerson';
import { paragraphText } from '../../local/model/documentText';
import { createRuntime, type Runtime } from '../../local/runtime';
import { redPng, sampleDocx } from '../support/sampleDocx';
import { withScript } from './runClause';

// apps-script.md §Docs and Drive, §Protection: ownership by creator, inheritance, residual rights, moving.

const OWNER = 'pemilik@gmail.com';
const STAFF = 'staf@gmail.com';
const HEAD = 'camat@gmail.com';
const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Jakarta',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
});

const CODE = `
function attempt(act) { try { return act(); } catch (e) { return e.name + ': ' + e.message; } }
function makeFile(folder, name) { return DriveApp.getFolderById(folder).createFile(name, 'isi').getId(); }
function move(id, folder) { return attempt(() => DriveApp.getFileById(id).moveTo(DriveApp.getFolderById(folder)).getName()); }
function trash(id) { return attempt(() => DriveApp.getFileById(id).setTrashed(true).isTrashed()); }
function editorsOf(folder) { return DriveApp.getFolderById(folder).getEditors().map((user) => user.getEmail()); }
function ownerOf(id) { return DriveApp.getFileById(id).getOwner().getEmail(); }
function permissions(id) { return attempt(() => Drive.Permissions.list(id).permissions.length); }
function names(folder) { const found = []; const files = DriveApp.getFolderById(folder).getFiles(); while (files.hasNext()) found.push(files.next().getName()); return found; }
function addEditorTo(id, who) { return attempt(() => DriveApp.getFileById(id).addEditor(who).getName()); }
function openAndWrite(id) { return attempt(() => DocumentApp.openById(id).getBody().appendParagraph('x').getText()); }
function convert(base64, mime, target) {
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), mime, 'berkas');
  return attempt(() => Drive.Files.create({ name: 'Hasil', mimeType: target }, blob).id);
}
function copyOf(id) { return DriveApp.getFileById(id).makeCopy('Salinan').getId(); }
`;

function world(use: (runtime: Runtime, office: string) => void): void {
  withScript(
    CODE,
    (folder) => {
      const runtime = createRuntime({ user: OWNER });
      for (const email of [STAFF, HEAD]) runtime.addAccount({ email });
      runtime.load(folder);
      const owner = drivePerson(runtime.state, OWNER);
      const office = owner.createFolder(owner.root, 'Kantor');
      owner.share(office, STAFF, 'editor');
      use(runtime, office);
    },
    { 'appsscript.json': MANIFEST },
  );
}

test('given a shared folder, when staff make a file in it, then it is theirs and the folder owner may edit it', () => {
  world((runtime, office) => {
    const file = runtime.call('makeFile', [office, 'draf'], { user: STAFF }) as string;
    expect(runtime.call('ownerOf', [file])).toBe(STAFF);
    expect(runtime.call('trash', [file])).toBe('Exception: Access denied: DriveApp.');
    expect(runtime.call('trash', [file], { user: STAFF })).toBe(true);
  });
});

test('given a folder handed down editors, when asked by a viewer, then the list is empty and the API refuses', () => {
  world((runtime, office) => {
    drivePerson(runtime.state, OWNER).share(office, HEAD, 'viewer');
    expect(runtime.call('editorsOf', [office])).toEqual([STAFF]);
    expect(runtime.call('editorsOf', [office], { user: HEAD })).toEqual([]);
    expect(runtime.call('permissions', [office])).toBe(3);
    expect(runtime.call('permissions', [office], { user: HEAD })).toBe(
      'GoogleJsonResponseException: API call to drive.permissions.list failed with error: The user does not have sufficient permissions for this file.',
    );
  });
});

test('given a folder of the head alone, when staff move into it, then they are refused; with the right, rights follow the folder', () => {
  world((runtime, office) => {
    const head = drivePerson(runtime.state, HEAD);
    const desk = head.createFolder(head.root, 'Meja');
    const file = runtime.call('makeFile', [office, 'laporan']) as string;
    head.share(desk, OWNER, 'viewer');
    expect(runtime.call('move', [file, desk])).toBe('Exception: Access denied: DriveApp.');
    head.share(desk, OWNER, 'editor');
    expect(runtime.call('move', [file, desk])).toBe('laporan');
    expect(drivePerson(runtime.state, STAFF).see(file)).toBeUndefined();
    expect(head.see(file)?.name).toBe('laporan');
    expect(runtime.call('ownerOf', [file])).toBe(OWNER);
  });
});

test('given a file shared with edit rights but not its folder, when moved by the editor, then it is refused; the owner may', () => {
  world((runtime) => {
    const owner = drivePerson(runtime.state, OWNER);
    const head = drivePerson(runtime.state, HEAD);
    const file = owner.upload(owner.root, 'a.pdf', 'application/pdf', Buffer.from('%PDF'));
    owner.share(file, HEAD, 'editor');
    expect(() => head.move(file, head.root)).toThrow(PersonRefused);
    const desk = head.createFolder(head.root, 'Meja');
    head.share(desk, OWNER, 'editor');
    owner.move(file, desk);
    owner.move(file, owner.root);
    expect(owner.see(file)?.parent).toBe(owner.root);
  });
});

test('given editors who may not share, when they share, then it is refused', () => {
  world((runtime, office) => {
    const file = runtime.call('makeFile', [office, 'a']) as string;
    const item = runtime.state.drive.items[file];
    if (item) item.writersCanShare = false;
    expect(runtime.call('addEditorTo', [file, HEAD], { user: STAFF })).toBe(
      'Exception: Access denied: DriveApp.',
    );
    expect(runtime.call('addEditorTo', [file, HEAD])).toBe('a');
    expect(runtime.state.drive.notices?.at(-1)).toMatchObject({ from: OWNER, to: HEAD, itemId: file });
  });
});

test('given listings that lag behind, when a file is new, then it is listed only later, and found by its id at once', () => {
  world((runtime, office) => {
    runtime.state.drive.listingLag = 60_000;
    const file = runtime.call('makeFile', [office, 'baru']) as string;
    expect(runtime.call('names', [office])).toEqual([]);
    expect(runtime.call('ownerOf', [file])).toBe(OWNER);
    runtime.state.clock.now += 60_000;
    expect(runtime.call('names', [office])).toEqual(['baru']);
  });
});

test('given what is no document, when converted or opened as one, then it is refused', () => {
  world((runtime) => {
    const owner = drivePerson(runtime.state, OWNER);
    const id = runtime.call('convert', ['', 'text/plain', 'application/vnd.google-apps.document']);
    expect(id).toBe(
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Bad Request',
    );
    const folder = owner.createFolder(owner.root, 'x');
    expect(runtime.call('openAndWrite', [folder])).toContain('Document is missing');
  });
});

test('given a .docx, when uploaded with conversion, then it is a Doc that people edit and that is copied whole', async () => {
  const docx = await sampleDocx(2);
  world((runtime) => {
    const owner = drivePerson(runtime.state, OWNER);
    const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const id = runtime.call('convert', [
      docx.toString('base64'),
      docxType,
      'application/vnd.google-apps.document',
    ]) as string;
    const copy = runtime.call('copyOf', [id]) as string;
    owner.editDocument(id, (content) => {
      const [first] = content.body.children;
      if (first?.type === 'paragraph')
        first.children = [{ type: 'text', runs: [{ text: 'Diubah', style: {} }] }];
    });
    const first = (document: string) => {
      const [block] = runtime.state.documents[document]?.model.body.children ?? [];
      return block?.type === 'paragraph' ? paragraphText(block) : undefined;
    };
    expect([first(id), first(copy)]).toEqual(['Diubah', 'Laporan']);
    owner.share(id, HEAD, 'viewer');
    expect(runtime.call('openAndWrite', [id], { user: HEAD })).toBe('Exception: Action not allowed');
    expect(runtime.call('openAndWrite', [copy], { user: HEAD })).toBe(
      'Exception: You do not have permission to access the requested document.',
    );
    const [one, two] = [owner.downloadPdf(id), owner.downloadPdf(id)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
  });
});

test('given a CSV, when uploaded with conversion, then it is a workbook with numbers and texts', () => {
  world((runtime) => {
    const csv = Buffer.from('no,nama,nilai\n1,Ani,3.5\n2,Budi,4\n').toString('base64');
    const id = runtime.call('convert', [
      csv,
      'text/csv',
      'application/vnd.google-apps.spreadsheet',
    ]) as string;
    expect(runtime.state.spreadsheets[id]?.sheets[0]?.rows.map((row) => row?.v)).toEqual([
      ['no', 'nama', 'nilai'],
      [1, 'Ani', 3.5],
      [2, 'Budi', 4],
    ]);
  });
});

test('given a person who comments and replaces a file, then the file keeps its id and tells who did it', () => {
  world((runtime, office) => {
    const staff = drivePerson(runtime.state, STAFF);
    const owner = drivePerson(runtime.state, OWNER);
    const file = owner.upload(office, 'a.png', 'image/png', redPng);
    staff.comment(file, 'Mohon diperbaiki.');
    staff.replace(file, Buffer.from('baru'));
    expect(Buffer.from(owner.download(file)).toString()).toBe('baru');
    expect(runtime.state.drive.items[file]).toMatchObject({
      owner: OWNER,
      modifiedBy: STAFF,
      comments: [{ author: STAFF, content: 'Mohon diperbaiki.' }],
    });
  });
});

test('given scopes that were not granted, when DriveApp is called, then the error names the missing one', () => {
  world((runtime, office) => {
    const project = Object.values(runtime.state.projects)[0];
    const account = runtime.state.accounts[OWNER];
    if (project && account) account.consents[project.id] = ['https://www.googleapis.com/auth/drive.readonly'];
    expect(runtime.call('names', [office])).toEqual([]);
    expect(() => runtime.call('makeFile', [office, 'x'])).toThrow(
      'Specified permissions are not sufficient to call DriveApp.Folder.createFile. Required permissions: https://www.googleapis.com/auth/drive',
    );
  });
});
