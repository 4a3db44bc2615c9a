import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { laptop, openWindow, phone } from '../../support/benchWindow';
import { type Moment, officeAt } from '../../support/officeStates';
import { type Bench, openBench } from '../../support/workbench';

type Shot = {
  readonly name: string;
  /** State of the office; none: the guided tour's own. */
  readonly moment?: Moment;
  readonly path: string;
  readonly size: typeof phone | typeof laptop;
  readonly before?: (bench: Bench) => Promise<void>;
  readonly doing: (page: Page) => Promise<void>;
};

const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const openPanel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'E-SKM', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Buka E-SKM' }).click();
  await page.frameLocator('.sidebar iframe').locator('main[aria-busy=false]').waitFor();
};

const shots: readonly Shot[] = [
  {
    name: '40-meja-latihan',
    path: '#/pelaksana/buku',
    size: laptop,
    async before(bench) {
      const { state } = bench.workshop.office.runtime;
      const form = Object.values(state.forms)[0]?.publishedId ?? '';
      await bench.value('', 'form.samples', { form, count: 1 });
      // The guardian's night is not in the picture: it looks once, shortly before nine.
      for (const { clock } of state.triggers) if (clock) clock.next = Date.UTC(2026, 6, 1, 1, 55);
      const { until } = await bench.value('', 'clock.leap', { kind: 'workday' });
      if (until !== null) await bench.value('', 'clock.goOn', { until });
    },
    async doing(page) {
      await page.getByText('2 dari 13 dikerjakan').waitFor();
      await page.getByRole('tab', { name: 'Respons Formulir' }).click();
      await openPanel(page);
    },
  },
  {
    name: '44-beranda',
    path: '#/sekcam/buku',
    size: laptop,
    async doing(page) {
      await click(page, 'Tutup latihan');
      await page.getByLabel(/^Sel A1/).waitFor({ state: 'attached' });
    },
  },
  {
    name: '41-formulir-ponsel',
    path: '#/pelaksana/formulir',
    size: laptop,
    async doing(page) {
      await page.getByText('Jenis layanan yang diterima').waitFor();
      await click(page, 'Tutup latihan');
    },
  },
  {
    name: '42-meja-camat-ponsel',
    moment: 'approve',
    path: '#/camat/drive/shared',
    size: phone,
    async doing(page) {
      await click(page, /^1 Menunggu Pengesahan/);
      await click(page, /^Tindakan untuk Semester/);
      await page.getByRole('menuitem', { name: 'Pindahkan ke …' }).click();
      await page.getByRole('radio', { name: /^2 Disahkan/ }).check();
    },
  },
  {
    name: '43-pratinjau',
    moment: 'draft',
    path: '#/pelaksana/buku',
    size: laptop,
    async doing(page) {
      await openPanel(page);
      const panel = page.frameLocator('.sidebar iframe');
      await panel.getByRole('tab', { name: 'Lainnya' }).click();
      await panel.locator('summary', { hasText: 'Templat laporan dan surat' }).click();
      await panel.getByRole('button', { name: 'Laporan dengan data contoh' }).click();
      await panel.getByRole('link', { name: 'Buka pratinjau (PDF)' }).click({ timeout: 120_000 });
      await page.getByText(/^Halaman 1\. /).waitFor({ state: 'attached', timeout: 60_000 });
    },
  },
  {
    name: '45-alur-sop',
    moment: 'verify',
    path: '#/sekcam/buku',
    size: laptop,
    async doing(page) {
      await page.getByRole('tab', { name: 'Alur SOP' }).click();
      await page.getByLabel(/^Sel A1/).waitFor({ state: 'attached' });
      // Step 5 of the semester; the cell of the Sekcam, its list open.
      await page.getByLabel('Kotak nama: pergi ke sel').fill('F7');
      await page.keyboard.press('Enter');
      await page.getByLabel(/^Sel F7, daftar pilihan/).waitFor({ state: 'attached' });
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('option', { name: 'Verifikasi' }).waitFor();
    },
  },
];

const setOffice = (bench: Bench, moment: Moment): void => {
  const { runtime, workbook, guardian } = officeAt(moment);
  bench.workshop.exchange({ runtime, workbook, guardian, began: moment });
};

/** The workbench as a trainer sees it, for the guides. */
export const workbenchShots = async (browser: Browser, into: string): Promise<void> => {
  const bench = await openBench('latihan');
  for (const { name, moment, path, size, before, doing } of shots) {
    if (moment) setOffice(bench, moment);
    await before?.(bench);
    const { page } = await openWindow(browser, bench, { path, size });
    await doing(page);
    // What flies in has landed, the pictures are there.
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
    await page.screenshot({ path: join(into, `${name}.png`) });
    await page.context().close();
  }
  await bench.close();
};
