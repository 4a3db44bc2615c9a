import type { Clause } from '../clause';

const DRIVE = 'apps-script.md §Docs and Drive';
const API = 'developers.google.com/workspace/drive/api/reference/rest/v3';

/** DriveApp and the advanced service as one account sees them. */
export const driveClauses: Clause[] = [
  {
    id: 'names are not unique, and listings are iterators that end with an error',
    evidence: 'L',
    source: DRIVE,
    run({ DriveApp, attempt }) {
      const folder = DriveApp.createFolder('Map');
      folder.createFile('sama.txt', 'satu');
      folder.createFile('sama.txt', 'dua');
      const files = folder.getFilesByName('sama.txt');
      const texts = [];
      while (files.hasNext()) texts.push(files.next().getBlob().getDataAsString());
      return [texts.sort(), attempt(() => files.next())];
    },
    expected: [['dua', 'satu'], 'Exception: Cannot retrieve the next object: iterator has reached the end.'],
  },
  {
    id: 'an unknown id is refused',
    evidence: 'O',
    source: DRIVE,
    run: ({ DriveApp, attempt }) => attempt(() => DriveApp.getFileById('1tidakAda')),
    expected:
      'Exception: No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  },
  {
    id: 'a blob needs a name to become a file, and its bytes come back signed',
    evidence: 'L',
    source: DRIVE,
    run({ DriveApp, Utilities, attempt }) {
      const file = DriveApp.createFile(Utilities.newBlob([0, 127, -128, -1], 'application/pdf', 'x.pdf'));
      return [
        attempt(() => DriveApp.createFile(Utilities.newBlob([1]))),
        file.getBlob().getBytes(),
        file.getSize(),
        file.getMimeType(),
      ];
    },
    expected: [
      'Exception: Blob object must have non-null name for this operation.',
      [0, 127, -128, -1],
      4,
      'application/pdf',
    ],
  },
  {
    id: 'a moved file has the new folder alone as its parent',
    evidence: 'D',
    source: DRIVE,
    run({ DriveApp }) {
      const [from, to] = [DriveApp.createFolder('Dari'), DriveApp.createFolder('Ke')];
      const file = from.createFile('a.txt', 'a').moveTo(to);
      const parents = file.getParents();
      return [parents.next().getName(), parents.hasNext(), from.getFiles().hasNext()];
    },
    expected: ['Ke', false, false],
  },
  {
    id: 'a copy is a file of its own, beside the original and under the given name',
    evidence: 'D',
    source: DRIVE,
    run({ DriveApp }) {
      const folder = DriveApp.createFolder('Map');
      const file = folder.createFile('asli.txt', 'isi');
      const copies = [file.makeCopy(), file.makeCopy('baru.txt')];
      file.setContent('berubah');
      return copies.map((copy) => [
        copy.getName(),
        copy.getBlob().getDataAsString(),
        copy.getParents().next().getId() === folder.getId(),
      ]);
    },
    expected: [
      ['Copy of asli.txt', 'isi', true],
      ['baru.txt', 'isi', true],
    ],
  },
  {
    id: 'what is in the bin leaves the listings, and can be opened by its id',
    evidence: 'D',
    source: DRIVE,
    run({ DriveApp }) {
      const folder = DriveApp.createFolder('Map');
      const file = folder.createFile('a.txt', 'a').setTrashed(true);
      return [folder.getFiles().hasNext(), DriveApp.getFileById(file.getId()).isTrashed()];
    },
    expected: [false, true],
  },
  {
    id: 'getViewers names the owner and the editors too; enums compare by identity',
    evidence: 'L',
    source: DRIVE,
    run({ DriveApp, Session }) {
      const file = DriveApp.createFile('a.txt', 'a');
      const me = Session.getEffectiveUser().getEmail();
      return [
        file.getViewers().some((user) => user.getEmail() === me),
        file.getEditors().some((user) => user.getEmail() === me),
        file.getSharingAccess() === DriveApp.Access.PRIVATE,
        file.getAccess(me) === DriveApp.Permission.OWNER,
      ];
    },
    expected: [true, false, true, true],
  },
  {
    id: 'search: words of the name, type and folder',
    evidence: 'D',
    source: DRIVE,
    run({ DriveApp, attempt }) {
      const folder = DriveApp.createFolder('Map');
      folder.createFile('Laporan Juli.txt', '');
      folder.createFile('Surat.txt', '');
      const names = (query: string) => {
        const files = folder.searchFiles(query);
        const found = [];
        while (files.hasNext()) found.push(files.next().getName());
        return found;
      };
      return [
        names('title contains "juli"'),
        names('title contains "apor"'),
        names('not title contains "laporan" and mimeType = "text/plain"'),
        attempt(() => names('judul = "x"')),
      ];
    },
    expected: [['Laporan Juli.txt'], [], ['Surat.txt'], 'Exception: Invalid argument: q'],
  },
  {
    id: 'the API gives four fields unless asked for more, and names unknown files',
    evidence: 'D',
    source: `${API}/files/get`,
    run({ Drive, DriveApp, attempt }) {
      const id = DriveApp.createFile('a.txt', 'abc').getId();
      const usual = Drive.Files.get(id);
      const asked = Drive.Files.get(id, { fields: 'name,size,sha256Checksum,owners(me),trashed' });
      return [
        Object.keys(usual).sort(),
        asked,
        attempt(() => Drive.Files.get('1tidakAda')),
        attempt(() => Drive.Files.get(id, { fields: 'name,,id' })),
      ];
    },
    expected: [
      ['id', 'kind', 'mimeType', 'name'],
      {
        name: 'a.txt',
        size: '3',
        // SHA-256 of "abc" (FIPS 180-4, appendix B.1).
        sha256Checksum: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        owners: [{ me: true }],
        trashed: false,
      },
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: 1tidakAda.',
      'GoogleJsonResponseException: API call to drive.files.get failed with error: Invalid field selection name,,id',
    ],
  },
  {
    id: 'a reserved id makes one file, once, and no Google Doc',
    evidence: 'D',
    source: `${API}/files/generateIds`,
    run({ Drive, Utilities, attempt }) {
      const [id = '', other = ''] = Drive.Files.generateIds({ count: 2 }).ids ?? [];
      const blob = Utilities.newBlob('x', 'text/plain', 'x.txt');
      const made = Drive.Files.create({ id, name: 'x.txt' }, blob);
      return [
        made.id === id,
        attempt(() => Drive.Files.create({ id, name: 'x.txt' }, blob)),
        attempt(() =>
          Drive.Files.create({ id: other, name: 'd', mimeType: 'application/vnd.google-apps.document' }),
        ),
      ];
    },
    expected: [
      true,
      'GoogleJsonResponseException: API call to drive.files.create failed with error: A file already exists with the provided ID.',
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Generated IDs are not supported for Google Docs formats.',
    ],
  },
  {
    id: 'list by folder, name and app property, in order and page by page',
    evidence: 'D',
    source: `${API}/files/list`,
    run({ Drive, DriveApp }) {
      const folder = DriveApp.createFolder('Map').getId();
      for (const name of ['b', 'a', 'c'])
        Drive.Files.create({
          name,
          parents: [folder],
          mimeType: 'text/plain',
          appProperties: { kunci: `k-${name}` },
        });
      const q = `'${folder}' in parents and trashed = false`;
      const names = (page: { files?: { name?: string | undefined }[] | undefined }) =>
        (page.files ?? []).map((file) => file.name);
      const first = Drive.Files.list({ q, orderBy: 'name', pageSize: 2 });
      const token = first.nextPageToken;
      const second = Drive.Files.list({
        q,
        orderBy: 'name',
        pageSize: 2,
        ...(token && { pageToken: token }),
      });
      const byKey = Drive.Files.list({
        q: "appProperties has { key='kunci' and value='k-a' } and trashed = false",
      });
      return [names(first), names(second), second.nextPageToken ?? null, names(byKey)];
    },
    expected: [['a', 'b'], ['c'], null, ['a']],
  },
  {
    id: 'the API moves by addParents and removeParents together',
    evidence: 'O',
    source: `${API}/files/update`,
    run({ Drive, DriveApp, attempt }) {
      const [from, to] = [DriveApp.createFolder('Dari').getId(), DriveApp.createFolder('Ke').getId()];
      const { id = '' } = Drive.Files.create({ name: 'x', parents: [from], mimeType: 'text/plain' });
      const none = null as unknown as GoogleAppsScript.Base.Blob;
      return [
        attempt(() => Drive.Files.update({}, id, none, { addParents: to })),
        Drive.Files.update({}, id, none, { addParents: to, removeParents: from, fields: 'parents' })
          .parents?.[0] === to,
      ];
    },
    expected: [
      'GoogleJsonResponseException: API call to drive.files.update failed with error: Increasing the number of parents is not allowed',
      true,
    ],
  },
  {
    id: 'permissions: listed with roles, given and taken by id',
    evidence: 'D',
    source: `${API}/permissions`,
    run({ Drive, DriveApp }) {
      const id = DriveApp.createFile('a.txt', 'a').getId();
      const made = Drive.Permissions.create(
        { role: 'reader', type: 'user', emailAddress: 'pembaca@gmail.com' },
        id,
        { sendNotificationEmail: false },
      );
      const roles = () =>
        (Drive.Permissions.list(id, { fields: 'permissions(role,type)' }).permissions ?? [])
          .map((one) => one.role)
          .sort();
      const before = roles();
      Drive.Permissions.remove(id, made.id ?? '');
      return [before, roles()];
    },
    expected: [['owner', 'reader'], ['owner']],
  },
];
