import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { office, officials, people } from '../../../local/demo/cast';
import { openStage } from '../../../local/demo/stage';
import { launchChromium } from '../../support/chromium';
import { openDialog, openSidebar } from '../../support/openSidebar';
import { barriers } from '../../support/sidebarHands';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Export (b): identity first, u1…u9, the date last, starting at B2; a 5, a decimal comma and 31 September in it. */
const exported = (): Buffer => {
  const rows = [
    [],
    [
      '',
      'NIK',
      'NAMA',
      'JENIS PELAYANAN',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `u${n}`),
      'TANGGAL SURVEY',
    ],
    ['', '3374012345678901', 'Siti Aminah', 'KK', 3, 3, 3, 4, 3, 3, 4, 3, 3, '12/05/2021'],
    ['', '3374012345678902', 'Budi', 'KTP', 3, 5, 3, 4, 3, 3, 4, 3, 3, '13/05/2021'],
    ['', '3374012345678903', 'Ani', 'KTP', 3, '3,5', 3, 4, 3, 3, 4, 3, 3, '14/05/2021'],
    [],
    ['', '3374012345678904', 'Rina', 'KK', 3, 3, 3, 4, 3, 3, 4, 3, 3, '31/09/2021'],
    ['', '3374012345678905', 'Dewi', 'KK', 4, 4, 4, 4, 4, 4, 4, 4, 4, '15/05/2021'],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Rekap']]), 'Rekap');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Responden');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

describe('Data dari E-SKM in its window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  test('an Excel file picked in Drive: columns by meaning, every bad cell with its place, one batch, taken back', async () => {
    const stage = openStage(join(__dirname, '..', '..', '..', 'dist'), '2021-S1');
    stage.page('owner').rpc('setup.run', office);
    stage.page('owner').rpc('setup.officials', { officials });
    const drive = stage.runtime.as(people.pelaksana);
    drive.DriveApp.createFile(
      drive.Utilities.newBlob(
        [...exported()].map((byte) => (byte > 127 ? byte - 256 : byte)),
        xlsxType,
        'Ekspor E-SKM.xlsx',
      ),
    );
    const at = { user: people.pelaksana, workbook: stage.workbook };
    const { page: sidebar } = await openSidebar(browser, stage.runtime, at);
    await sidebar.getByRole('tab', { name: 'Data' }).click();
    await sidebar.locator('summary', { hasText: 'Data dari E-SKM' }).click();
    await sidebar.getByRole('button', { name: 'Buka Data dari E-SKM' }).click();
    await sidebar.waitForFunction("!document.querySelector('.busy')");
    const { page, consoleErrors, foreignRequests } = await openDialog(browser, stage.runtime, at);
    await sidebar.context().close();
    await page.getByRole('button', { name: 'Pilih Ekspor E-SKM.xlsx' }).click();
    await page.getByText(/tidak ada baris judul/).waitFor();
    // The first sheet holds no answers: the person chooses the other.
    await page.getByLabel('Lembar').selectOption('Responden');
    await page.getByRole('heading', { name: /isian tidak terbaca/ }).waitFor();
    const rows = (name: string) =>
      page
        .locator(`section[aria-labelledby="${name}"] tbody tr`)
        .evaluateAll((all) => all.map((one) => [...one.children].map((cell) => cell.textContent)));
    expect(await rows('bad-rows')).toEqual([
      ['4', 'F (u2)', '5', 'jawaban 5 di luar pilihan 1 sampai 4'],
      ['5', 'F (u2)', '3,5', 'jawaban 3,5 bukan bilangan bulat 1 sampai 4'],
      [
        '7',
        'N (TANGGAL SURVEY)',
        '31/09/2021',
        'tanggal 31/09/2021 tidak ada dalam kalender (urutan yang dibaca: hari, bulan, tahun)',
      ],
    ]);
    const columns = await rows('columns-read');
    expect(columns.slice(0, 4)).toEqual([
      ['B', 'NIK', 'Tidak dibaca: menunjuk orang', ''],
      ['C', 'NAMA', 'Tidak dibaca: menunjuk orang', ''],
      ['D', 'JENIS PELAYANAN', 'Jenis layanan', 'KK · KTP'],
      ['E', 'u1', 'U1 Persyaratan', '3 · 4'],
    ]);
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('Semester I Tahun 2021: 2 jawaban');
    expect(text).toContain('1 baris kosong dilewati.');
    expect(text).not.toMatch(/Siti|Budi|3374/);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1040);
    await page.getByRole('button', { name: 'Masukkan 2 Jawaban' }).click();
    await page.getByText('2 jawaban dimasukkan sebagai satu kelompok.').waitFor();
    const { state } = stage.runtime;
    // The passing sheet is gone for good, and nobody's name came in.
    expect(
      Object.values(state.drive.items).filter(({ name }) => name.startsWith('E-SKM, sementara')),
    ).toEqual([]);
    const tab = stage.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(stage.workbook)
      .getSheetByName('Data dari E-SKM');
    expect(JSON.stringify(tab?.getDataRange().getValues())).not.toMatch(/Siti|Dewi|3374/);
    await page.getByRole('button', { name: 'Batalkan Ekspor E-SKM.xlsx' }).click();
    await page.getByText('2 jawaban ditarik kembali.').waitFor();
    expect(consoleErrors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  }, 120_000);
});
