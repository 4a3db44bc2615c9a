import type { Browser } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { launchChromium } from '../../support/chromium';
import { officeAt } from '../../support/officeStates';
import { openSidebar } from '../../support/openSidebar';
import { barriers, handsOn } from '../../support/sidebarHands';
import { standing } from '../../support/standing';

describe('Latihan at the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  it('given a colleague in Lainnya, when they begin, go on as another post, and remove it, then every screen says so and the office is as before', async () => {
    const office = officeAt('decide');
    const before = standing(office.runtime.state);
    const { page, consoleErrors, foreignRequests } = await openSidebar(browser, office.runtime, {
      user: people.pelaksana,
      workbook: office.workbook,
    });
    const hands = handsOn(page);
    const mark = page.getByRole('complementary', { name: 'Latihan' });
    await hands.settle();
    await hands.go('Lainnya');
    expect(await mark.count()).toBe(0);
    await hands.press(/^Latihan$/);
    await page.getByRole('button', { name: 'Mulai Latihan' }).waitFor();
    await hands.press(/^Mulai Latihan$/);
    await mark.waitFor({ timeout: 120_000 });
    await hands.settle();
    expect(await hands.text()).toContain('Hari latihan: Senin, 3 Januari 2022');
    expect(await hands.text()).toContain('Pelaksana mengumpulkan jawaban');

    for (const tab of ['Alur', 'Data', 'Hasil', 'Lainnya', 'Tugas Saya']) {
      await hands.go(tab);
      await hands.settle();
      expect(await mark.count()).toBe(1);
      expect(await barriers(page)).toEqual([]);
    }
    await hands.press(/^Kunci Data$/);
    await page.getByRole('button', { name: 'Ajukan Draf' }).waitFor({ timeout: 120_000 });
    await hands.settle();
    await page.getByLabel(/^LATIHAN/).selectOption({ label: 'Kasi Yanum' });
    await hands.settle();
    expect(await hands.text()).toContain('Budi Contoh');
    await hands.press(/^Lanjut sebagai Pelaksana$/);
    await hands.settle();
    expect(await hands.text()).toContain('Langkah 2 dari 8');

    await hands.go('Lainnya');
    await hands.settle();
    await hands.press(/^Hapus Latihan$/);
    await hands.press(/^Ya, Hapus$/);
    await mark.waitFor({ state: 'detached' });
    await hands.settle();
    expect(await hands.text()).toContain('Latihan sudah dihapus.');
    expect(standing(office.runtime.state)).toEqual(before);
    expect(consoleErrors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  }, 300_000);
});
