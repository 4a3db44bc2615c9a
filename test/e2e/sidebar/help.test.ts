import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { launchChromium } from '../../support/chromium';
import { officeAt } from '../../support/officeStates';
import { openSidebar } from '../../support/openSidebar';
import { barriers, handsOn } from '../../support/sidebarHands';

const guides = join(__dirname, '..', '..', '..', 'docs', 'panduan');

describe('Bantuan', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  it('given the Kasi Yanum at the sidebar, when Buka Panduan is pressed, then the guide of Kasi Yanum opens in a dialog, and the others are one click away', async () => {
    const office = officeAt('decide');
    const { page: sidebar } = await openSidebar(browser, office.runtime, {
      user: people.kasiYanum,
      workbook: office.workbook,
    });
    const hands = handsOn(sidebar);
    await hands.settle();
    await hands.go('Lainnya');
    await hands.press(/^Buka Panduan$/);
    await hands.settle();
    await sidebar.context().close();
    const dialog = office.runtime.ledger.last()?.ui.at(-1);
    if (dialog?.kind !== 'modalDialog') throw new Error('no dialog was opened');
    expect(dialog.title).toBe('Panduan E-SKM');

    const page = await browser.newPage({
      viewport: { width: dialog.width ?? 0, height: dialog.height ?? 0 },
      reducedMotion: 'reduce',
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setContent(dialog.html);
    // What ships holds no pictures: none may look broken.
    expect(await page.locator('img').count()).toBe(0);
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.allTextContents()).toEqual(['Panduan Kasi Yanum']);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Camat', exact: true }).click();
    expect(await heading.allTextContents()).toEqual(['Panduan Camat']);
    expect(errors).toEqual([]);
    await page.close();
  }, 240_000);
});

describe('the guides in docs/panduan', () => {
  const texts = readdirSync(guides)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(guides, name), 'utf8') }));

  it.each(texts)('$name: every picture and every link to a document leads somewhere', ({ text }) => {
    const links = [...text.matchAll(/(?:\]\(|src=")([^)#"]+)(?:#[^)]*)?[)"]/g)].map(([, to]) => to ?? '');
    expect(links.filter((to) => !to.startsWith('https:') && !existsSync(join(guides, to)))).toEqual([]);
  });
});
