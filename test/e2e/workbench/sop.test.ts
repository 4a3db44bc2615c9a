import type { Browser, FrameLocator, Page } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { verificationChecklist } from '../../../src/shared/sop/verificationChecklist';
import { type BenchWindow, laptop, openWindow, tooWide } from '../../support/benchWindow';
import { launchChromium } from '../../support/chromium';
import { barriers } from '../../support/sidebarHands';
import { type Bench, openBench } from '../../support/workbench';

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await launchChromium();
  bench = await openBench('akhir-semester');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await bench.close();
});

/** What a person does with mouse and keyboard in one window. */
const handsIn = ({ page }: BenchWindow) => {
  const sidebar: FrameLocator = page.frameLocator('.view:not([hidden]) .sidebar iframe');
  const rested = () => sidebar.locator('main[aria-busy=false]').waitFor();
  return {
    page,
    sidebar,
    rested,
    async become(post: string) {
      await page.getByRole('button', { name: /^Akun: / }).click();
      await page.getByRole('menuitemradio', { name: new RegExp(`^${post}`) }).click();
      await page.getByRole('button', { name: new RegExp(`^Akun: ${post}`) }).waitFor();
    },
    look: (view: string) =>
      page.getByRole('navigation', { name: 'Tampilan' }).getByRole('button', { name: view }).click(),
    /** The sidebar from the menu that the script made; open already, it is opened anew. */
    async openSidebar() {
      await page.getByRole('button', { name: 'E-SKM', exact: true }).click();
      await page.getByRole('menuitem').first().click();
      await sidebar.locator('main').waitFor();
      await rested();
    },
    async says(words: string | RegExp) {
      await sidebar.locator('main').filter({ hasText: words }).waitFor();
    },
    press: (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).click(),
    fill: (label: RegExp, text: string) => sidebar.getByLabel(label).first().fill(text),
  };
};

/** The row of `Alur SOP` that holds a step of the period, as the sheet shows it. */
const rowOf = async (page: Page, period: string, step: number): Promise<number> => {
  const { workbook } = await bench.value(people.owner, 'office.view', {});
  const { tabs } = await bench.value(people.owner, 'workbook.view', { book: workbook });
  const sheet = tabs.find(({ name }) => name === 'Alur SOP')?.id ?? 0;
  const { lines } = await bench.value(people.owner, 'workbook.rows', {
    book: workbook,
    sheet,
    from: 0,
    to: 60,
  });
  const at = lines.findIndex((line) => line?.shown[0] === period && line.shown[1] === String(step));
  if (at < 0) throw new Error(`${page.url()}: no row for step ${step}`);
  return at + 1;
};

const goTo = async (page: Page, cell: string): Promise<void> => {
  await page.locator('.view:not([hidden])').getByLabel('Kotak nama: pergi ke sel').fill(cell);
  await page.keyboard.press('Enter');
};

describe('the whole SOP at the workbench, by four people in two windows', () => {
  it('given 40 answers, when each does their part with mouse and keyboard, then the report reaches the regency', async () => {
    const left = await openWindow(browser, bench, { path: '#/pelaksana/buku', size: laptop });
    const right = await openWindow(browser, bench, {
      path: '#/kasi/buku',
      size: { width: 1920, height: 1080 },
    });
    const rani = handsIn(left);
    const other = handsIn(right);

    // 1–2 Pelaksana locks the data and makes the draft.
    await rani.openSidebar();
    await rani.fill(/^Alasan/, 'Sebagian warga belum terbiasa mengisi survei daring.');
    await rani.press('Kunci Data');
    await rani.sidebar.getByText(/Dokumen selesai/).waitFor();
    await rani.press('Ajukan Draf');
    await rani.says('Menunggu Kasi Yanum');

    // The other window has followed by itself: the sheet shows what happened.
    await other.page.getByRole('tab', { name: 'Alur SOP' }).click();
    const second = await rowOf(other.page, '2026-S1', 2);
    await goTo(other.page, `L${second}`);
    await other.page
      .locator(`[data-cell=L${second}]`)
      .filter({ hasText: /^Selesai 1 Juli 2026/ })
      .waitFor();

    // 3 Kasi Yanum reads the draft in Drive and decides.
    await other.openSidebar();
    await other.sidebar.getByRole('link', { name: 'Draf laporan' }).click();
    await other.page
      .getByRole('heading', { name: /Laporan/ })
      .first()
      .waitFor();
    expect(await barriers(other.page)).toEqual([]);
    await other.look('Buku Kerja');
    await other.fill(/^Hasil evaluasi/, 'Mutu pelayanan dipertahankan.');
    await other.fill(/^Keputusan lain/, 'Hasil survei diumumkan di papan informasi.');
    const programmes = other.sidebar.getByLabel(/^Program/);
    for (let item = 0; item < (await programmes.count()); item += 1) {
      await programmes.nth(item).fill('Menambah petugas loket pada jam ramai');
      await other.sidebar.getByLabel('TW III', { exact: true }).nth(item).check();
      await other.sidebar
        .getByLabel(/^Penanggung jawab/)
        .nth(item)
        .fill('Kasi Yanum');
    }
    await other.press('Tetapkan');
    await other.says('Menunggu Pelaksana');

    // 4 Pelaksana makes the report.
    await rani.openSidebar();
    await rani.press('Susun Laporan Akhir');
    await rani.says('Menunggu Kasi Yanum');

    // A colleague's column is closed to her, and says so in words.
    await rani.page.getByRole('tab', { name: 'Alur SOP' }).click();
    const fifth = await rowOf(rani.page, '2026-S1', 5);
    await goTo(rani.page, `F${fifth}`);
    await rani.page.keyboard.type('Verifikasi');
    await rani.page
      .getByRole('dialog', { name: 'Terjadi masalah' })
      .getByText(/dilindungi/)
      .waitFor();
    await rani.page.keyboard.press('Enter');
    await rani.page.getByRole('dialog').waitFor({ state: 'detached' });

    // 5 Kasi Yanum initials in the cell, by its list.
    await goTo(other.page, `E${fifth}`);
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('option', { name: 'Paraf' }).click();
    await goTo(other.page, `L${fifth}`);
    await other.page
      .locator(`[data-cell=L${fifth}]`)
      .filter({ hasText: /Sekcam/ })
      .waitFor();

    // 5 Sekcam verifies: the same window, another person.
    await other.become('Sekcam');
    await other.openSidebar();
    await other.sidebar.getByRole('link', { name: 'Laporan (PDF)' }).click();
    await other.page.getByRole('heading', { name: /\.pdf$/ }).waitFor();
    await other.look('Buku Kerja');
    await other.press('Verifikasi');
    for (const { item } of verificationChecklist)
      await other.sidebar.getByLabel(new RegExp(`^${item.slice(0, 20)}`)).check();
    await other.press('Verifikasi');
    await other.says('Menunggu Pelaksana');

    // 6 Pelaksana makes the letter and puts both on the Camat's desk.
    await rani.openSidebar();
    await rani.fill(/^Nomor surat/, '000.8.3.4/118/KEC-SKM/2026');
    await rani.fill(/^Tanggal surat/, '2026-07-01');
    await rani.press('Buat Surat Pengantar');
    await rani.press('Letakkan di Meja Camat');
    await rani.says('Menunggu Camat');
    expect(await barriers(rani.page)).toEqual([]);

    // 7 The Camat moves the folder on the desk in Drive; the guardian reads it when time passes.
    await other.become('Camat');
    await other.look('Drive');
    await other.page.getByRole('button', { name: 'Dibagikan kepada saya' }).click();
    await other.page.getByRole('button', { name: /^1 Menunggu Pengesahan/ }).click();
    await other.page.getByRole('button', { name: 'Tindakan untuk Semester I Tahun 2026' }).click();
    await other.page.getByRole('menuitem', { name: 'Pindahkan ke …' }).click();
    await other.page.getByRole('radio', { name: /^2 Disahkan/ }).check();
    await other.page.getByRole('button', { name: 'Pindahkan', exact: true }).click();
    await other.page.getByRole('dialog').waitFor({ state: 'detached' });
    await other.page.getByRole('button', { name: 'Lewatkan waktu' }).click();
    await other.page.getByRole('menuitem', { name: '1 jam' }).click();
    await other.page.getByRole('button', { name: /pemicu berjalan$/ }).waitFor();

    // 8 Pelaksana sends it; the regency has it in its mail.
    await rani.openSidebar();
    await rani.press('Kirim Surel');
    await rani.says('Laporan sudah dikirim');
    await other.become('Penerima di kabupaten');
    await other.look('Surel');
    await other.page
      .getByText(/Laporan.*Survei|Survei.*Laporan|Surat Pengantar/)
      .first()
      .waitFor();

    // An outsider is let in nowhere; an account that nobody has registered is told what it lacks.
    await other.become('Orang luar');
    await other.look('Buku Kerja');
    await other.page.getByRole('heading', { name: 'Anda memerlukan akses' }).waitFor();
    await other.become('Pegawai belum terdaftar');
    await other.openSidebar();
    expect(await barriers(other.page)).toEqual([]);

    for (const window of [left, right]) {
      expect({ errors: window.consoleErrors, foreign: window.foreignRequests }).toEqual({
        errors: [],
        foreign: [],
      });
      expect(await tooWide(window.page)).toBe(0);
    }
  }, 900_000);
});
