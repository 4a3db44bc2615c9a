import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { office, officials, people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { openPage } from '../../local/demo/page';
import { openStage } from '../../local/demo/stage';
import { drivePerson } from '../../local/host/drivePerson';
import { quotaLeft, useQuota } from '../../local/host/quotas';
import { createRuntime, type Runtime } from '../../local/runtime';
import type { CheckId, HealthCheck, MoveStep } from '../../src/shared/contract/healthCalls';
import { answerAccounts } from '../support/answerAccounts';

const root = join(__dirname, '..', '..');
const period = '2021-S1';
let dir: string;
let [workbook, guardian] = ['', ''];

beforeAll(() => {
  const stage = openStage(join(root, 'dist'), period);
  [workbook, guardian] = [stage.workbook, stage.guardian];
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  const [page, input] = [
    stage.page('pelaksana'),
    readInput(join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'), 'questionnaire'),
  ];
  page.rpc('import.commit', input);
  page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Warga belum terbiasa.' });
  stage.guardianPage().rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${workbook}/edit`,
  });
  dir = mkdtempSync(join(tmpdir(), 'eskm-health-'));
  stage.runtime.save(dir);
}, 120_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const opened = (): Runtime => createRuntime({ dir, user: people.owner, machineLimit: 10 * 60_000 });

type Where = 'office' | 'guardian';
const ask = (runtime: Runtime, where: Where, method: string, args: unknown, user: string = people.owner) =>
  openPage(runtime, user, where === 'office' ? workbook : guardian).rpc<{ checks: HealthCheck[] }>(
    method,
    args,
  ).checks;

const look = (runtime: Runtime, id: CheckId, where: Where = 'office', user?: string): HealthCheck => {
  const found = ask(runtime, where, 'health.check', {}, user).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

const notGood = (checks: readonly HealthCheck[]) =>
  checks.filter(({ state }) => state !== 'good').map(({ id, says }) => `${id}: ${says}`);

const item = ({ state }: Runtime, name: string) => {
  const found = Object.values(state.drive.items).find((one) => one.name === name && !one.trashed);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
};

const sheet = ({ state }: Runtime, name: string) => {
  const found = state.spreadsheets[workbook]?.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
};

const form = ({ state }: Runtime) => {
  const [found] = Object.values(state.forms);
  if (found === undefined) throw new Error('no form');
  return found;
};

/** Changes a cell of a tab as nobody but the test can. */
const overwrite = (runtime: Runtime, tab: string, key: string, column: number, value: string) => {
  const row = sheet(runtime, tab).rows.find((one) => one?.v[0] === key);
  if (row == null) throw new Error(`no row ${key}`);
  row.v[column] = value;
};

test('given a healthy office, when it is looked at from either workbook, then everything is good', () => {
  const runtime = opened();
  expect(notGood(ask(runtime, 'office', 'health.check', {}))).toEqual([
    'triggers: Diperiksa dari buku kerja Penjaga.',
  ]);
  expect(notGood(ask(runtime, 'guardian', 'health.check', {}))).toEqual([]);
});

const mended: readonly (readonly [string, CheckId, Where, (runtime: Runtime) => void, RegExp])[] = [
  [
    'another time zone',
    'zone',
    'office',
    ({ state }) => void Object.assign(state.spreadsheets[workbook] ?? {}, { timeZone: 'Asia/Makassar' }),
    /Zona waktu/,
  ],
  [
    'a tab deleted',
    'tabs',
    'office',
    (runtime) => {
      const book = runtime.state.spreadsheets[workbook];
      if (book) book.sheets = book.sheets.filter(({ name }) => name !== 'Evaluasi');
    },
    /Tab Evaluasi tidak ada/,
  ],
  [
    'rows of the SOP deleted',
    'rows',
    'office',
    (runtime) => void sheet(runtime, 'Alur SOP').rows.splice(26),
    /8 baris Alur SOP belum ada/,
  ],
  [
    "the protection of the Camat's column taken off",
    'protections',
    'office',
    (runtime) => {
      const flow = sheet(runtime, 'Alur SOP');
      flow.protections = flow.protections.filter(({ description }) => description !== 'E-SKM: pilihan camat');
    },
    /pilihan camat/,
  ],
  [
    "another editor in the Sekcam's column",
    'protections',
    'office',
    (runtime) =>
      sheet(runtime, 'Alur SOP')
        .protections.find(({ description }) => description === 'E-SKM: kode sekcam')
        ?.editors?.push(people.pelaksana),
    /kode sekcam/,
  ],
  [
    'the Camat without access to the workbook',
    'editors',
    'office',
    ({ state }) => {
      const file = state.drive.items[workbook];
      if (file) file.editors = file.editors.filter((email) => email !== people.camat);
    },
    /hasan\.camat@gmail\.com belum dapat menyunting/,
  ],
  [
    'a folder in the bin',
    'folders',
    'office',
    (runtime) => void Object.assign(item(runtime, '2 Disahkan'), { trashed: true }),
    /2 Disahkan/,
  ],
  [
    'a folder moved away',
    'folders',
    'office',
    (runtime) => {
      item(runtime, '1 Menunggu Pengesahan').parent = item(runtime, 'Laporan').id;
    },
    /1 Menunggu Pengesahan/,
  ],
  [
    "staff who may edit the Camat's folder",
    'permissions',
    'office',
    (runtime) => {
      const folder = item(runtime, '2 Disahkan');
      folder.viewers = folder.viewers.filter((email) => email !== people.pelaksana);
      folder.editors.push(people.pelaksana);
    },
    /2 Disahkan/,
  ],
  [
    'the desk open to whoever has the link',
    'permissions',
    'office',
    (runtime) =>
      void Object.assign(item(runtime, 'Meja Camat Kecamatan Sukamaju'), {
        linkAccess: 'ANYONE_WITH_LINK',
        linkPermission: 'EDIT',
      }),
    /Meja Camat/,
  ],
  [
    'the desk moved into a folder that others edit',
    'permissions',
    'office',
    (runtime) => {
      item(runtime, 'Meja Camat Kecamatan Sukamaju').parent = item(runtime, 'E-SKM Kecamatan Sukamaju').id;
    },
    /Meja Camat/,
  ],
  [
    'a closed form',
    'form',
    'office',
    (runtime) => void Object.assign(form(runtime), { accepting: false }),
    /tidak menerima/,
  ],
  [
    'an unpublished form',
    'form',
    'office',
    (runtime) => void Object.assign(form(runtime), { published: false }),
    /tidak menerima/,
  ],
  [
    'a form whose answers go nowhere',
    'form',
    'office',
    (runtime) => void Object.assign(form(runtime), { destinationId: null, destinationSheetId: null }),
    /tidak masuk ke buku kerja ini/,
  ],
  [
    'a question deleted from the form',
    'form',
    'office',
    (runtime) => void form(runtime).items.splice(7, 1),
    /Pertanyaan berikut hilang/,
  ],
  [
    'the form in the bin',
    'form',
    'office',
    (runtime) => void Object.assign(runtime.state.drive.items[form(runtime).id] ?? {}, { trashed: true }),
    /tidak ditemukan/,
  ],
  [
    'a template thrown away',
    'templates',
    'office',
    (runtime) => void Object.assign(item(runtime, 'Templat Surat Pengantar'), { trashed: true }),
    /Templat Surat Pengantar tidak ditemukan/,
  ],
  [
    'a marker broken in a template',
    'templates',
    'office',
    (runtime) => {
      const doc = runtime.as(people.owner).DocumentApp.openById(item(runtime, 'Templat Ringkasan').id);
      doc.getBody().appendParagraph('{{tidak ada}}');
      doc.saveAndClose();
    },
    /Templat Ringkasan/,
  ],
  [
    'no trigger',
    'triggers',
    'guardian',
    ({ state }) => void state.triggers.splice(0),
    /2 pemicu tidak terpasang/,
  ],
  [
    'a guardian that fell silent',
    'guardian',
    'guardian',
    ({ state }) => void Object.assign(state.clock, { now: state.clock.now + 30 * 3_600_000 }),
    /Penjaga tidak aktif sejak/,
  ],
  [
    'a row of the record deleted',
    'log',
    'guardian',
    (runtime) => void sheet(runtime, 'Riwayat').rows.splice(1, 1),
    /./,
  ],
];

test.each(mended)(
  'given %s, when the office is looked at, then it is found and its button mends it',
  (_, id, where, seed, says) => {
    const runtime = opened();
    seed(runtime);
    const found = look(runtime, id, where);
    expect(found).toMatchObject({ state: 'broken', repair: 'Perbaiki', says: expect.stringMatching(says) });
    const after = ask(runtime, where, 'health.repair', { id });
    expect(after.find((one) => one.id === id)).toMatchObject({ state: 'good', repair: null });
    expect(notGood(ask(runtime, 'guardian', 'health.check', {}))).toEqual([]);
  },
);

const byHand: readonly (readonly [
  string,
  CheckId,
  HealthCheck['state'],
  (runtime: Runtime) => void,
  RegExp,
])[] = [
  [
    'a copy of the workbook',
    'copied',
    'broken',
    (runtime) => overwrite(runtime, 'Pengaturan', 'workbookId', 1, 'x'.repeat(44)),
    /Ini salinan/,
  ],
  [
    'a folder that belongs to somebody else',
    'owner',
    'broken',
    (runtime) =>
      void Object.assign(item(runtime, 'Arsip E-SKM Kecamatan Sukamaju'), {
        owner: people.pelaksana,
        editors: [people.owner],
      }),
    /Arsip E-SKM Kecamatan Sukamaju tidak dimiliki/,
  ],
  [
    'a post without an account',
    'posts',
    'broken',
    (runtime) => overwrite(runtime, 'Pejabat', 'Camat', 1, ''),
    /Belum ada surel untuk Camat/,
  ],
  [
    'a workbook open to whoever has the link',
    'editors',
    'attention',
    ({ state }) =>
      void Object.assign(state.drive.items[workbook] ?? {}, {
        linkAccess: 'ANYONE_WITH_LINK',
        linkPermission: 'EDIT',
      }),
    /siapa pun yang memiliki tautan/,
  ],
  [
    'a guardian that fell silent, seen from the office',
    'guardian',
    'broken',
    ({ state }) => void Object.assign(state.clock, { now: state.clock.now + 30 * 3_600_000 }),
    /Penjaga tidak aktif sejak/,
  ],
  [
    'scopes not granted',
    'scopes',
    'broken',
    (runtime) => {
      const project = Object.values(runtime.state.projects).find(
        ({ containerId }) => containerId === workbook,
      );
      if (project === undefined) throw new Error('no project');
      runtime.grantScopes(
        people.owner,
        project,
        (project.scopes ?? []).filter((scope) => !scope.endsWith('send_mail')),
      );
    },
    /Sebagian izin belum diberikan/,
  ],
  [
    'two accounts mixed up in one browser',
    'account',
    'broken',
    (runtime) => answerAccounts(runtime, workbook, { active: people.camat }),
    /Peramban memakai hasan\.camat@gmail\.com, tetapi perintah berjalan sebagai eskm\.sukamaju@gmail\.com/,
  ],
  [
    'an account that Google does not name',
    'account',
    'broken',
    (runtime) => answerAccounts(runtime, workbook, { active: '' }),
    /Google tidak memberitahukan akun Anda/,
  ],
];

test.each(byHand)(
  'given %s, when the office is looked at, then the clicks that mend it are said',
  (_, id, state, seed, says) => {
    const runtime = opened();
    seed(runtime);
    const found = look(runtime, id);
    expect(found).toMatchObject({ state, repair: null, says: expect.stringMatching(says) });
    expect(found.steps.length).toBeGreaterThan(1);
  },
);

test('given a day on which nearly every mail is used, when the office is looked at, then what is left is said', () => {
  const runtime = opened();
  const owner = runtime.state.accounts[people.owner];
  if (owner === undefined) throw new Error('no owner');
  const left = quotaLeft(runtime.state, owner, 'email');
  expect(useQuota(runtime.state, owner, 'email', left - 5)).toBeNull();
  const found = look(runtime, 'quota');
  expect(found).toMatchObject({ state: 'attention', repair: null });
  expect(found.says).toMatch(/Tinggal 5 penerima/);
});

test('given staff, when they look, then they see what everybody may know and can mend nothing', () => {
  const runtime = opened();
  const seen = ask(runtime, 'office', 'health.check', {}, people.pelaksana);
  expect(seen.every(({ repair }) => repair === null)).toBe(true);
  expect(seen.find(({ id }) => id === 'protections')).toMatchObject({ state: 'unknown' });
  expect(seen.find(({ id }) => id === 'log')).toMatchObject({ state: 'good' });
  expect(() => ask(runtime, 'office', 'health.repair', { id: 'form' }, people.pelaksana)).toThrow(
    'Hanya pemilik',
  );
});

test('given the office is moved to another account, when the steps are looked at on the way, then each says where it stands', () => {
  const runtime = opened();
  const to = people.regency;
  const items = Object.values(runtime.state.drive.items);
  const steps = (user: string = people.owner) =>
    openPage(runtime, user, workbook)
      .rpc<{ steps: MoveStep[] }>('health.move', { to })
      .steps.map(({ title, state }) => `${state} ${title}`);
  /** The person accepts what Google mailed: the file is theirs, the old owner stays an editor. */
  const handOver = (fits: (one: (typeof items)[number]) => boolean) => {
    for (const one of items.filter((it) => it.owner === people.owner && fits(it))) {
      one.editors = [...one.editors.filter((email) => email !== to), people.owner];
      one.owner = to;
    }
  };
  expect(steps()).toEqual([
    `open ${to} dapat menyunting buku kerja`,
    'open Kepemilikan E-SKM Kecamatan Sukamaju',
    'open Kepemilikan Meja Camat Kecamatan Sukamaju',
    'open Kepemilikan Arsip E-SKM Kecamatan Sukamaju',
    'open Kepemilikan formulir survei',
    'open Kepemilikan buku kerja kantor',
    'open Kepemilikan templat dan arsip (9 berkas lagi)',
    'unknown Hak akses dan pelindung kolom',
    'open Penjaga milik pemilik baru',
  ]);

  const hands = drivePerson(runtime.state, people.owner);
  hands.share(workbook, to, 'editor');
  handOver(({ name }) => /^(E-SKM|Meja Camat|Arsip)/.test(name));
  expect(steps()).toEqual(
    expect.arrayContaining([
      `done ${to} dapat menyunting buku kerja`,
      'done Kepemilikan Meja Camat Kecamatan Sukamaju',
      'open Kepemilikan formulir survei',
      'open Kepemilikan templat dan arsip (9 berkas lagi)',
    ]),
  );

  handOver(({ id }) => id !== guardian);
  // The old owner's rights are the last trace, and the guardian is still theirs.
  expect(look(runtime, 'guardian', 'office', to)).toMatchObject({
    state: 'broken',
    says: `Penjaga masih milik ${people.owner}, sedangkan pemilik buku kerja sekarang ${to}.`,
  });
  expect(steps(to)).toEqual(
    expect.arrayContaining(['done Kepemilikan templat dan arsip', 'open Hak akses dan pelindung kolom']),
  );
  for (const id of ['protections', 'permissions']) ask(runtime, 'office', 'health.repair', { id }, to);
  const second = runtime.createSpreadsheet({ name: 'Penjaga baru', owner: to });
  runtime.load(join(root, 'dist'), { boundTo: second, owner: to });
  openPage(runtime, to, second).rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${workbook}/edit`,
  });
  expect(steps(to).filter((step) => !step.startsWith('done'))).toEqual([]);
});
