import type { Browser, Page } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { laptop, openWindow } from '../../support/benchWindow';
import { launchChromium } from '../../support/chromium';
import { barriers } from '../../support/sidebarHands';
import { type Bench, openBench } from '../../support/workbench';

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await launchChromium();
  bench = await openBench('kosong');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await bench.close();
});

const goTo = async (page: Page, cell: string): Promise<void> => {
  await page.getByLabel('Kotak nama: pergi ke sel').fill(cell);
  await page.keyboard.press('Enter');
};

const cell = (page: Page, name: string, text: string | RegExp) =>
  page.locator(`[data-cell=${name}]`).filter({ hasText: text }).waitFor({ state: 'attached' });

const empty = (page: Page, name: string) =>
  page.locator(`[data-cell=${name}]`).filter({ hasNotText: /./ }).waitFor({ state: 'attached' });

/** What Ctrl+V brings: a block as it comes from another table. */
const paste = (page: Page, text: string) =>
  page.evaluate(
    `(() => {
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`,
  );

describe('the cells of a workbook, with the keyboard alone', () => {
  test('typing, formulas, a pasted block, emptying and taking back, as in Sheets; and all of it after a restart', async () => {
    const { page, consoleErrors, foreignRequests } = await openWindow(browser, bench, {
      path: '#/pemilik/buku',
      size: laptop,
    });
    await page.getByLabel(/^Sel A1/).waitFor({ state: 'attached' });

    await goTo(page, 'B2');
    await page.keyboard.type('12,5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=SUM(B2:B3)*2');
    await page.keyboard.press('Tab');
    // (12,5 + 7) × 2
    await cell(page, 'B4', '39');
    await page.keyboard.type('1/7/2026');
    await page.keyboard.press('ArrowDown');
    await cell(page, 'C4', '01/07/2026');

    // A formula follows what it reads.
    await goTo(page, 'B3');
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('8,5');
    await page.keyboard.press('Enter');
    await cell(page, 'B4', '42');
    await goTo(page, 'B4');
    expect(await page.getByLabel('Kotak formula sel B4').inputValue()).toBe('=SUM(B2:B3)*2');

    // A block of two rows; a cell with a line break inside stays one cell.
    await goTo(page, 'D2');
    await paste(page, 'Januari\t"dua\nbaris"\r\n0071\t3,25\r\n');
    await cell(page, 'D2', 'Januari');
    await cell(page, 'E2', /dua\s*baris/);
    await cell(page, 'E3', '3,25');

    // Empty the block, take it back, do it again, take it back.
    await goTo(page, 'D2:E3');
    await page.keyboard.press('Delete');
    await empty(page, 'E2');
    await page.keyboard.press('Control+z');
    await cell(page, 'E2', /dua\s*baris/);
    await page.keyboard.press('Control+y');
    await empty(page, 'D3');
    await page.keyboard.press('Control+z');
    await cell(page, 'D2', 'Januari');

    // Escape leaves what stood there; afterwards Tab leaves the sheet.
    await goTo(page, 'B2');
    await page.keyboard.type('salah');
    await page.keyboard.press('Escape');
    await cell(page, 'B2', '12,5');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.matches('textarea.cell')")).toBe(false);

    expect(await barriers(page)).toEqual([]);
    expect({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });

    bench.workshop.flush();
    const second = await openBench('kosong', bench.folder);
    const { workbook } = await second.value('', 'office.view', {});
    const { active } = await second.value(people.owner, 'workbook.view', { book: workbook });
    const rows = await second.value(people.owner, 'workbook.rows', {
      book: workbook,
      sheet: active,
      from: 1,
      to: 4,
    });
    expect(rows.lines.map((line) => line?.shown.slice(1, 5))).toEqual([
      ['12,5', null, 'Januari', 'dua\nbaris'],
      ['8,5', null, '71', '3,25'],
      ['42', '01/07/2026'],
    ]);
    await second.close();
    await page.context().close();
  }, 300_000);

  test('two windows: what one person writes is on the screen of the other', async () => {
    const { workbook } = await bench.value('', 'office.view', {});
    bench.workshop.office.runtime.as(people.owner).DriveApp.getFileById(workbook).addEditor(people.camat);
    const one = await openWindow(browser, bench, { path: '#/pemilik/buku', size: laptop });
    const two = await openWindow(browser, bench, { path: '#/camat/buku', size: laptop });
    for (const { page } of [one, two]) await page.getByLabel(/^Sel A1/).waitFor({ state: 'attached' });
    await goTo(two.page, 'A7');
    await two.page.keyboard.type('dari Camat');
    await two.page.keyboard.press('Enter');
    await cell(one.page, 'A7', 'dari Camat');
    await goTo(one.page, 'A8');
    await one.page.keyboard.type('dari pemilik');
    await one.page.keyboard.press('Enter');
    await cell(two.page, 'A8', 'dari pemilik');
    expect([...one.consoleErrors, ...two.consoleErrors]).toEqual([]);
  }, 240_000);

  test('a list opens under its own cell, when the first click on that cell is on its arrow', async () => {
    const { runtime, workbook } = bench.workshop.office;
    const { SpreadsheetApp } = runtime.as(people.owner);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Paraf', 'Kembalikan']).build();
    SpreadsheetApp.openById(workbook).getSheets()[0]?.getRange('D15').setDataValidation(rule);
    const { page } = await openWindow(browser, bench, { path: '#/pemilik/buku', size: laptop });
    await page.getByLabel(/^Sel A1/).waitFor({ state: 'attached' });
    await cell(page, 'B2', '12,5');
    // Where the cell lies, then away from it again.
    await goTo(page, 'D15');
    await page.getByLabel(/^Sel D15, daftar pilihan/).waitFor({ state: 'attached' });
    const place = await page.locator('textarea.cell').boundingBox();
    await goTo(page, 'A1');
    if (!place) throw new Error('no cell');
    await page.mouse.click(place.x + place.width - 8, place.y + place.height / 2);
    const list = await page.locator('.choices-list').boundingBox();
    expect(list?.x).toBeCloseTo(place.x, 0);
    expect((list?.y ?? 0) - (place.y + place.height)).toBeGreaterThanOrEqual(0);
    expect((list?.y ?? 0) - (place.y + place.height)).toBeLessThan(6);
    await page.getByRole('option', { name: 'Paraf' }).click();
    await cell(page, 'D15', 'Paraf');
    await page.context().close();
  }, 120_000);
});
