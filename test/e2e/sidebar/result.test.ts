import type { Browser, Page } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { launchChromium } from '../../support/chromium';
import { fromWebsite } from '../../support/fromWebsite';
import { openSidebar } from '../../support/openSidebar';
import { playOffice } from '../../support/playedOffice';

/** Opens the screen Hasil and the folded part with this title. */
const part = async (page: Page, title: string, button: RegExp) => {
  await page.getByRole('tab', { name: 'Hasil' }).click();
  await page.locator('summary', { hasText: title }).first().click();
  await page.getByRole('button', { name: button }).click();
};

describe('The screen Hasil in the browser, with locked data', () => {
  let browser: Browser;
  const open = playOffice('menyusun draf laporan');
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  const sidebar = async () => {
    const office = open();
    const opened = await openSidebar(browser, office.runtime, {
      user: people.pelaksana,
      workbook: office.workbook,
    });
    return { office, ...opened };
  };

  test('a filter is chosen, applied, named and used for the report', async () => {
    const { page, consoleErrors } = await sidebar();
    await part(page, 'Saring', /Buka pilihan saringan/);
    await page.locator('summary', { hasText: 'Jenis Kelamin' }).first().click();
    await page.getByLabel(/Laki-laki/).check();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText('4 dari 16 responden').waitFor();
    await page.getByText('Kurang dari 5 responden. Jangan diumumkan.').waitFor();
    await page.getByLabel(/Laki-laki/).uncheck();
    await page.getByLabel(/Perempuan/).check();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText('12 dari 16 responden').waitFor();
    await page.getByLabel('Nama saringan').fill('Perempuan');
    await page.getByRole('button', { name: 'Simpan Saringan' }).click();
    await page.getByText('Saringan tersimpan.').waitFor();
    await page.getByRole('button', { name: 'Pakai untuk Laporan' }).click();
    await page.getByText('Laporan memakai 12 jawaban.').waitFor();

    await page.getByText('Saringan: jenis kelamin Perempuan.').waitFor();
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  });

  test('pasted figures fill the fields; a difference names its cause and asks for an explanation', async () => {
    const { page, consoleErrors } = await sidebar();
    await part(page, 'Cocokkan dengan E-SKM', /Buka pencocokan/);
    await page.getByLabel('Tempel teks dari situs web').fill('IKM\t88,00\nJumlah responden 16\nU1 3,750');
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    expect(await page.getByLabel('Nilai IKM').inputValue()).toBe('88,00');
    await page.getByText('Kemungkinan penyebab: E-SKM memakai bobot 0,11.').waitFor();
    expect(await page.getByRole('button', { name: 'Simpan Pencocokan' }).isDisabled()).toBe(true);
    await page.getByLabel('Penjelasan selisih').fill('Situs web memakai bobot yang dibulatkan.');
    await page.getByRole('button', { name: 'Simpan Pencocokan' }).click();
    await page.getByText('Berbeda dan sudah dijelaskan.').waitFor();
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  });

  test('Ajukan Draf asks for nothing that Cocokkan dengan E-SKM has found', async () => {
    const office = fromWebsite(open());
    const pelaksana = office.page('pelaksana');
    pelaksana.make('draft.make', office.period, () => undefined);
    const user = { user: people.pelaksana, workbook: office.workbook };
    const { page, consoleErrors } = await openSidebar(browser, office.runtime, user);
    await page.getByLabel(/Nilai IKM pada situs E-SKM/).waitFor();
    const figures = { counted: '16', ikm: '88,89', nrr: [] };
    pelaksana.rpc('reconcile.save', { period: office.period, figures, explanation: '', screenshot: null });
    await page.reload();
    await page.getByText('Sudah cocok dengan situs web E-SKM: IKM 88,89.').waitFor();
    expect(await page.getByLabel(/Nilai IKM pada situs E-SKM/).count()).toBe(0);
    await page.getByRole('button', { name: 'Ajukan Draf' }).click();
    await page
      .getByText(/Langkah 3 dari 8|Menunggu Kasi Yanum/)
      .first()
      .waitFor();
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  });

  test('Grafik dan tren draws every picture within the panel, each said in words too', async () => {
    const { page, consoleErrors } = await sidebar();
    await part(page, 'Grafik dan tren', /Gambar grafik/);
    await page.getByRole('img', { name: /^Grafik batang nilai rata-rata \(NRR\) per unsur/ }).waitFor();
    const drawn = await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('figure img')].map((one) => (one as HTMLImageElement).decode()),
      ),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  });

  test('Untuk penilai stays closed until asked for, and fits 300 pixels', async () => {
    const { page, consoleErrors } = await sidebar();
    await part(page, 'Untuk penilai', /Hitung statistik/);
    await page.getByText(/Cronbach alpha/).waitFor();
    await page.locator('summary', { hasText: 'Validitas butir' }).click();
    await page.locator('summary', { hasText: 'Sebaran jawaban' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  });
});
