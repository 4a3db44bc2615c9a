import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { office, officials, people } from '../../../local/demo/cast';
import { openStage } from '../../../local/demo/stage';
import type { DataReview } from '../../../src/shared/contract/dataCalls';
import { launchChromium } from '../../support/chromium';
import { openSidebar } from '../../support/openSidebar';
import { surveyForm } from '../../support/respondents';

const period = '2021-S1';

describe('The screen Data in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  const opened = async () => {
    const stage = openStage(join(__dirname, '..', '..', '..', 'dist'), period);
    stage.page('owner').rpc('setup.run', office);
    stage.page('owner').rpc('setup.officials', { officials });
    const at = { user: people.pelaksana, workbook: stage.workbook };
    const sidebar = async () => {
      const found = await openSidebar(browser, stage.runtime, at);
      await found.page.getByRole('tab', { name: 'Data' }).click();
      return found;
    };
    return { stage, sidebar };
  };

  test('a paper sheet is typed without the mouse in at most twenty keystrokes', async () => {
    const { stage, sidebar } = await opened();
    const { page, consoleErrors } = await sidebar();
    await page.locator('summary', { hasText: 'Formulir Kertas' }).first().click();
    await page.getByRole('button', { name: 'Mulai Mengetik' }).click();
    await page.getByLabel('Tanggal survei').fill('2021-05-12');
    await page.getByLabel('Layanan', { exact: true }).pressSequentially('1');
    let keys = 0;
    const type = async (text: string) => {
      for (const key of text) {
        await page.keyboard.press(key === '\n' ? 'Enter' : key);
        keys += 1;
      }
    };
    await type('p3435');
    await type('334334423\n');
    await page.getByText('Nomor seri 0001 tersimpan.').waitFor();
    expect(keys).toBeLessThanOrEqual(20);
    // The second sheet goes on where the first left the cursor.
    await type('l5134222222222\n');
    await page.getByText('Nomor seri 0002 tersimpan.').waitFor();
    expect(consoleErrors).toEqual([]);
    const rows = stage.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(stage.workbook)
      .getSheetByName('Formulir Kertas')
      ?.getRange(2, 1, 2, 16)
      .getValues();
    expect(rows).toEqual([
      ['0001', '2021-05-12', 'Perempuan', '34', 'SMA', 'Wirausaha', 'Kartu Keluarga (KK)', ...'334334423'],
      ['0002', '2021-05-12', 'Laki-laki', '51', 'SMA', 'Swasta', 'Kartu Keluarga (KK)', ...'222222222'],
    ]);
    await page.getByRole('button', { name: 'Batalkan lembar terakhir' }).click();
    await page.getByText('1 lembar dibatalkan.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.context().close();
  });

  test('answers are looked through; one is not counted any more, with its reason', async () => {
    const { stage, sidebar } = await opened();
    const form = surveyForm(stage.runtime);
    // The stage's clock stands in the period after.
    stage.runtime.state.clock.now -= 30 * 24 * 3_600_000;
    form.submit({ age: '12', education: 'S1', points: '342342342' });
    stage.runtime.state.clock.now += 30 * 24 * 3_600_000;
    const { page, consoleErrors } = await sidebar();
    await page.locator('summary', { hasText: 'Periksa jawaban' }).click();
    await page.getByRole('button', { name: 'Periksa Jawaban' }).click();
    await page.locator('summary', { hasText: '1 jawaban berprofil janggal' }).click();
    await page.getByLabel('Pilih Respons Formulir baris 2').check();
    await page.getByLabel('Alasan').fill('Diisi anak yang mengantar');
    await page.getByRole('button', { name: 'Jangan Hitung (1)' }).click();
    await page.getByText('1 jawaban tercatat.').waitFor();
    expect(consoleErrors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.context().close();
    const seen = stage.page('pelaksana').rpc<DataReview>('data.review', { period });
    expect(seen.notCounted.rows[0]?.reason).toBe('Tidak dihitung (alasan: Diisi anak yang mengantar)');
    const number = stage.runtime.ledger.last()?.number;
    expect(stage.runtime.ledger.totals(number).calls).toBeLessThanOrEqual(10);
    stage.page('pelaksana').rpc('home.load', { period });
    expect(stage.runtime.ledger.totals(stage.runtime.ledger.last()?.number).calls).toBeLessThanOrEqual(10);
  });
});
