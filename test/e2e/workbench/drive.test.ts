import type { Browser, Page } from 'playwright-core';
import { laptop, openWindow, tooWide } from '../../support/benchWindow';
import { launchChromium } from '../../support/chromium';
import { linesOf } from '../../support/documentText';
import { officeAt } from '../../support/officeStates';
import { barriers } from '../../support/sidebarHands';
import { type Bench, openBench } from '../../support/workbench';

let browser: Browser;
let bench: Bench;
const office = officeAt('decide');
const { drive, documents } = office.runtime.state;

beforeAll(async () => {
  browser = await launchChromium();
  bench = await openBench('kosong');
  const { runtime, workbook, guardian } = office;
  for (const { clock } of runtime.state.triggers)
    if (clock?.next != null) clock.next = runtime.state.clock.now + 60_000;
  bench.workshop.exchange({ runtime, workbook, guardian, began: 'langkah 3' });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await bench.close();
});

const named = (name: string) =>
  Object.values(drive.items).find((item) => item.name === name && !item.trashed);

/** Presses Tab until the thing of that name has the focus, then Enter. */
const press = async (page: Page, name: RegExp): Promise<void> => {
  const now = `(() => { const e = document.activeElement; return (e.getAttribute('aria-label') || e.textContent || '').trim(); })()`;
  for (let at = 0; at < 200; at += 1) {
    if (name.test((await page.evaluate(now)) as string)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reaches ${String(name)}`);
};

describe('Drive at the workbench', () => {
  it('takes files from this machine, moves them by dragging, shows them, and lets a colleague remark on them', async () => {
    const { page, consoleErrors, foreignRequests } = await openWindow(browser, bench, {
      path: '#/pelaksana/drive/mine',
      size: laptop,
    });
    await page.getByLabel('Berkas yang diunggah').setInputFiles([
      { name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from('{"petugas": 3}') },
      {
        name: 'loket.png',
        mimeType: 'image/png',
        buffer: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      },
      { name: 'besar.bin', mimeType: '', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) },
    ]);
    await page.getByText('“besar.bin” lebih besar dari 10 MB, jadi tidak diunggah.').waitFor();
    expect(named('besar.bin')).toBeUndefined();

    await page.getByRole('button', { name: 'Folder baru' }).click();
    await page.getByLabel('Nama folder').fill('Bahan rapat');
    await page.getByRole('button', { name: 'Buat', exact: true }).click();
    const folder = page.getByRole('button', { name: /^Bahan rapat/ });
    await page.getByRole('button', { name: /^catatan\.json/ }).dragTo(folder);
    await page.getByRole('button', { name: /^catatan\.json/ }).waitFor({ state: 'detached' });
    expect(named('catatan.json')?.parent).toBe(named('Bahan rapat')?.id);

    await page.getByRole('button', { name: /^loket\.png/ }).click();
    await page.getByRole('img', { name: 'loket.png' }).waitFor();
    await page.getByRole('button', { name: 'Drive Saya', exact: true }).last().click();
    await folder.click();
    await page.getByRole('button', { name: /^catatan\.json/ }).click();
    await page.getByText('{"petugas": 3}').waitFor();

    await page.getByRole('button', { name: 'Bagikan …' }).click();
    await page.getByLabel('Alamat surel').fill('budi.yanum@gmail.com');
    await page.getByLabel('Peran').selectOption('Komentator');
    await page.getByRole('button', { name: 'Bagikan', exact: true }).click();
    await page.getByRole('dialog').getByText('Komentator · budi.yanum@gmail.com').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Selesai' }).click();
    expect(await tooWide(page)).toBe(0);

    const other = await openWindow(browser, bench, { path: '#/kasi/drive/shared', size: laptop });
    await other.page.getByRole('button', { name: /^catatan\.json/ }).click();
    await other.page.getByLabel('Komentar baru').fill('Sudah saya baca.');
    await other.page.getByRole('button', { name: 'Kirim komentar' }).click();
    // The first window follows by itself.
    await page.getByRole('complementary').getByText('Sudah saya baca.').waitFor();
    expect([consoleErrors, foreignRequests, other.consoleErrors]).toEqual([[], [], []]);
    await page.context().close();
    await other.page.context().close();
  });

  it('lets the draft be written in with the keyboard alone, and time be passed and its cost be read', async () => {
    const draft = Object.values(drive.items).find(({ name }) => name.startsWith('Draf Laporan'));
    if (!draft) throw new Error('no draft');
    const { page, consoleErrors } = await openWindow(browser, bench, {
      path: `#/pelaksana/drive/${draft.id}`,
      size: laptop,
    });
    await page.getByText(/^Halaman 1\. /).waitFor({ state: 'attached', timeout: 60_000 });
    await press(page, /^Sunting$/);
    await page.getByText('Pilih paragraf untuk mengubahnya.').waitFor();
    await press(page, /^Ubah: Puji syukur/);
    await page.locator('.paragraph-form textarea:focus').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Puji syukur atas selesainya draf ini.');
    await press(page, /^Simpan$/);
    await page.getByRole('button', { name: 'Ubah: Puji syukur atas selesainya draf ini.' }).waitFor();
    const model = documents[draft.id]?.model;
    expect(model && linesOf(model)).toContain('Puji syukur atas selesainya draf ini.');

    await page.goto(`${bench.address}#/pelaksana/surel`);
    await page.getByText('Pilih surel untuk membacanya.').waitFor();
    await press(page, /^Lewatkan waktu$/);
    await page.locator('[role=menuitem]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /pemicu berjalan$/ }).waitFor();
    await press(page, /pemicu berjalan$/);
    await page.getByRole('cell', { name: 'Penjaga memeriksa kantor' }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, /^Melewatkan waktu/);
    await page.getByRole('heading', { name: 'Biaya di Google' }).waitFor();
    await page.getByRole('cell', { name: 'SpreadsheetApp.Range.getValues' }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  });
});
