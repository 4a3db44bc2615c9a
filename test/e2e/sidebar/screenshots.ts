import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { readInput } from '../../../local/demo/inputTable';
import { openStage } from '../../../local/demo/stage';
import { launchChromium } from '../../support/chromium';
import { dist, type Moment, type OfficeAt, officeAt } from '../../support/officeStates';
import { openDialog, openSidebar } from '../../support/openSidebar';
import { handsOn } from '../../support/sidebarHands';
import { workbenchShots } from '../workbench/screenshots';

const into = join(__dirname, '..', '..', '..', 'docs', 'screens');

const responses = join(__dirname, '..', '..', 'data', 'responses', 'kecamatan-2020-2021.csv');

type Shot = {
  readonly name: string;
  readonly moment: Moment;
  readonly person: keyof typeof people;
  /** What happened in the office before the sidebar is opened. */
  readonly before?: (office: OfficeAt) => void;
  /** What the person does before the picture is taken. */
  readonly doing?: (page: Page) => Promise<void>;
};

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click();
const unfold = (name: string) => (page: Page) => page.locator('summary', { hasText: name }).click();
const settled = (page: Page) => handsOn(page).settle();
const all =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

const shots: readonly Shot[] = [
  {
    name: '01-kunci-data',
    moment: 'lock',
    person: 'pelaksana',
    before: ({ page }) => page('pelaksana').rpc('import.commit', readInput(responses, 'questionnaire')),
  },
  { name: '28-hasil-kosong', moment: 'lock', person: 'pelaksana', doing: tab('Hasil') },
  { name: '02-data', moment: 'draft', person: 'pelaksana', doing: tab('Data') },
  { name: '03-susun-draf', moment: 'draft', person: 'pelaksana' },
  { name: '04-evaluasi', moment: 'decide', person: 'kasiYanum' },
  {
    name: '05-tetapkan',
    moment: 'decide',
    person: 'kasiYanum',
    doing: all(follow('Draf laporan'), settled),
  },
  { name: '06-kembalikan', moment: 'verify', person: 'sekcam', doing: press('Kembalikan untuk Diperbaiki') },
  {
    name: '07-paraf',
    moment: 'initial',
    person: 'kasiYanum',
    doing: all(follow('Laporan (PDF)'), press('Paraf')),
  },
  {
    name: '08-verifikasi',
    moment: 'verify',
    person: 'sekcam',
    doing: all(follow('Laporan (PDF)'), press('Verifikasi'), settled),
  },
  { name: '09-surat-pengantar', moment: 'letter', person: 'pelaksana' },
  { name: '10-sahkan', moment: 'approve', person: 'camat' },
  { name: '11-menunggu', moment: 'approve', person: 'sekcam' },
  { name: '12-kirim', moment: 'send', person: 'pelaksana' },
  { name: '13-alur', moment: 'approve', person: 'camat', doing: tab('Alur') },
  { name: '14-hasil', moment: 'approve', person: 'camat', doing: tab('Hasil') },
  { name: '15-lainnya', moment: 'approve', person: 'camat', doing: tab('Lainnya') },
  {
    name: '16-pejabat',
    moment: 'approve',
    person: 'owner',
    doing: all(tab('Lainnya'), press('Buka pengaturan kantor'), settled, unfold('Data pejabat')),
  },
  {
    name: '17-plt-plh',
    moment: 'approve',
    person: 'owner',
    doing: all(
      tab('Lainnya'),
      press('Buka pengaturan kantor'),
      settled,
      unfold('Plt., Plh., dan a.n.'),
      press('Tambah Plt., Plh., atau a.n.'),
    ),
  },
  { name: '18-selesai', moment: 'archived', person: 'pelaksana' },
  {
    name: '19-laporan-perbaikan',
    moment: 'archived',
    person: 'pelaksana',
    doing: press('Buat Laporan Perbaikan'),
  },
  {
    name: '20-buka-kembali',
    moment: 'letter',
    person: 'pelaksana',
    doing: press('Buka Kembali Langkah'),
  },
  {
    name: '34-surat-masuk',
    moment: 'letter',
    person: 'pelaksana',
    doing: all(
      tab('Lainnya'),
      unfold('Surat masuk dan keluar'),
      press('Buka Daftar Surat'),
      settled,
      press('Catat Surat Masuk'),
    ),
  },
  {
    name: '30-pemeriksaan',
    moment: 'approve',
    person: 'owner',
    doing: all(tab('Lainnya'), press('Jalankan Pemeriksaan'), settled),
  },
  {
    name: '31-pindah-pemilik',
    moment: 'approve',
    person: 'owner',
    doing: all(
      tab('Lainnya'),
      unfold('Pindahkan ke akun pemilik lain'),
      (page) => page.getByLabel('Surel pemilik baru').fill('eskm.baru@gmail.com'),
      press('Periksa Langkah Pindah'),
      settled,
    ),
  },
  {
    name: '36-pratinjau-templat',
    moment: 'draft',
    person: 'pelaksana',
    doing: all(
      tab('Lainnya'),
      unfold('Templat laporan dan surat'),
      press('Laporan dengan data contoh'),
      settled,
      (page) => page.getByRole('link', { name: 'Buka pratinjau (PDF)' }).waitFor({ timeout: 120_000 }),
    ),
  },
  {
    name: '32-latihan',
    moment: 'decide',
    person: 'pelaksana',
    doing: all(
      tab('Lainnya'),
      unfold('Latihan'),
      (page) => page.getByRole('button', { name: 'Mulai Latihan' }).waitFor(),
      press('Mulai Latihan'),
      (page) => page.getByText('Hari latihan').waitFor({ timeout: 180_000 }),
      settled,
    ),
  },
];

const take = async (page: Page, name: string) => {
  // What came with the last answer is drawn a moment later.
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
};

const setupShot = async (browser: Browser) => {
  const stage = openStage(dist, '2021-S1');
  const { page } = await openSidebar(browser, stage.runtime, {
    user: people.owner,
    workbook: stage.workbook,
  });
  await settled(page);
  await take(page, '00-penyiapan');
  await page.context().close();
  const second = await openSidebar(browser, stage.runtime, {
    user: people.owner,
    workbook: stage.guardian,
  });
  await settled(second.page);
  await unfold('Jadikan buku kerja ini Penjaga')(second.page);
  const guardian = second.page.locator('details', { hasText: 'Jadikan buku kerja ini Penjaga' });
  await second.page.waitForTimeout(150);
  await guardian.screenshot({ path: join(into, '33-penjaga.png') });
  await second.page.context().close();
};

const exported = `TANGGAL SURVEY;JENIS PELAYANAN;${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `u${n}`).join(';')}
12/05/2021;KK;3;3;3;4;3;3;4;3;3
13/05/2021;KTP;3;5;3;4;3;3;4;3;3
14/05/2021;KTP;4;4;4;4;4;4;4;4;4
31/09/2021;KK;3;3;3;4;3;3;4;3;3
`;

/** The window in which an export of the website is looked through before it is taken in. */
const importShot = async (browser: Browser) => {
  const { runtime, workbook } = officeAt('lock');
  const at = { user: people.pelaksana, workbook };
  runtime.as(people.pelaksana).DriveApp.createFile('Ekspor E-SKM.csv', exported, 'text/csv');
  const { page: sidebar } = await openSidebar(browser, runtime, at);
  await all(tab('Data'), unfold('Data dari E-SKM'), press('Buka Data dari E-SKM'), settled)(sidebar);
  const { page } = await openDialog(browser, runtime, at);
  await press('Pilih Ekspor E-SKM.csv')(page);
  await page.getByRole('heading', { name: /isian tidak terbaca/ }).waitFor();
  await take(page, '35-data-dari-eskm');
  await sidebar.context().close();
  await page.context().close();
};

/** States that come from the line, the account, or two people at once. */
const troubleShots = async (browser: Browser) => {
  const office = officeAt('approve');
  office.guard();
  const at = { user: people.camat, workbook: office.workbook };
  const open = (between: (method: string, ask: () => unknown) => unknown) =>
    openSidebar(browser, office.runtime, { ...at, between, height: 320 });
  const waiting = await open(() => new Promise(() => undefined));
  await take(waiting.page, '21-membuka');
  await waiting.page.context().close();
  const mixed = await open(() => {
    throw new Error('PERMISSION_DENIED');
  });
  await mixed.page.getByRole('alert').waitFor();
  await take(mixed.page, '22-beberapa-akun');
  await mixed.page.context().close();

  const [first, second] = [await open((_, ask) => ask()), await open((_, ask) => ask())];
  await settled(second.page);
  await press('Kembalikan untuk Diperbaiki')(second.page);
  await second.page.getByLabel('Catatan').fill('Nomor surat keliru.');
  await settled(first.page);
  await all(
    follow('Laporan (PDF)'),
    follow('Surat Pengantar (PDF)'),
    press('Sahkan'),
    press('Sahkan'),
    settled,
  )(first.page);
  await take(first.page, '23-tercatat');
  await press('Kembalikan untuk Diperbaiki')(second.page);
  await settled(second.page);
  await take(second.page, '24-layar-usang');
  await first.page.context().setOffline(true);
  await tab('Lainnya')(first.page);
  await press('Buat Lembar Kendali')(first.page);
  await first.page.getByRole('alert').waitFor();
  await take(first.page, '25-tanpa-internet');
  await first.page.context().close();
  await second.page.context().close();

  const busy = officeAt('draft');
  const making = await openSidebar(browser, busy.runtime, {
    user: people.pelaksana,
    workbook: busy.workbook,
    between: (method, ask) => (method === 'draft.make' ? new Promise(() => undefined) : ask()),
  });
  await settled(making.page);
  await press('Buat Draf')(making.page);
  await making.page.getByText('Menyusun dokumen').first().waitFor();
  await take(making.page, '26-menyusun');
  await making.page.context().close();

  const stranger = officeAt('approve');
  stranger.guard();
  stranger.runtime.addAccount({ email: 'pribadi@gmail.com' });
  stranger.runtime.as(people.owner).SpreadsheetApp.openById(stranger.workbook).addEditor('pribadi@gmail.com');
  const unknown = await openSidebar(browser, stranger.runtime, {
    user: 'pribadi@gmail.com',
    workbook: stranger.workbook,
  });
  await settled(unknown.page);
  await take(unknown.page, '27-akun-tidak-dikenal');
  await unknown.page.context().close();
};

/** `npm run screenshots`: every state of the sidebar and the workbench as a person sees it, written to docs/screens. */
const main = async () => {
  mkdirSync(into, { recursive: true });
  const browser = await launchChromium();
  const wanted = process.argv[2];
  for (const { name, moment, person, before, doing } of shots) {
    if (wanted && !name.includes(wanted)) continue;
    const office = officeAt(moment);
    before?.(office);
    office.guard();
    const { page } = await openSidebar(browser, office.runtime, {
      user: people[person],
      workbook: office.workbook,
    });
    await settled(page);
    await doing?.(page);
    await take(page, name);
    await page.context().close();
  }
  if (!wanted || '00-penyiapan 33-penjaga'.includes(wanted)) await setupShot(browser);
  if (!wanted || '35-data-dari-eskm'.includes(wanted)) await importShot(browser);
  if (!wanted || wanted === 'trouble') await troubleShots(browser);
  if (!wanted || wanted === 'workbench') await workbenchShots(browser, into);
  await browser.close();
};

void main();
