import type { Browser, Page } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { launchChromium } from '../../support/chromium';
import { type Moment, type OfficeAt, officeAt } from '../../support/officeStates';
import { openSidebar } from '../../support/openSidebar';
import { barriers, cutOff, handsOn } from '../../support/sidebarHands';

type Between = (method: string, ask: () => unknown) => unknown;

/** How many events stand in the record. */
const decisionsIn = ({ runtime, workbook }: OfficeAt): number =>
  (
    runtime
      .as(people.owner)
      .SpreadsheetApp.openById(workbook)
      .getSheetByName('Riwayat')
      ?.getRange('A2:A')
      .getValues() ?? []
  ).filter(([no]) => no !== '').length;

describe('What the sidebar shows when things are not as usual', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  const open = async (office: OfficeAt, person: string, between?: Between) => {
    const opened = await openSidebar(browser, office.runtime, {
      user: person,
      workbook: office.workbook,
      ...(between ? { between } : {}),
    });
    return { ...opened, hands: handsOn(opened.page) };
  };
  const close = (page: Page) => page.context().close();

  it('given a report to approve, when its documents were not opened from the screen, then Sahkan is off and says why', async () => {
    const office = officeAt('approve');
    const { page, hands } = await open(office, people.camat);
    await hands.settle();
    const approve = page.getByRole('button', { name: 'Sahkan' });
    expect(await approve.isDisabled()).toBe(true);
    expect(await hands.text()).toContain('Buka dulu dokumennya dari layar ini');
    await hands.press(/^Laporan \(PDF\)$/);
    expect(await approve.isDisabled()).toBe(true);
    await hands.press(/^Surat Pengantar \(PDF\)$/);
    expect(await approve.isDisabled()).toBe(false);
    await close(page);
  }, 240_000);

  it('when the office is still being read, then the screen says so, and nothing can be pressed', async () => {
    const office = officeAt('approve');
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page, hands } = await open(office, people.camat, async (_, ask) => {
      await waiting;
      return ask();
    });
    expect(await page.getByRole('status').textContent()).toBe('Membuka E-SKM…');
    expect(await page.getByRole('button').count()).toBe(0);
    answer();
    await hands.settle();
    expect(await hands.text()).toContain('Langkah 7 dari 8');
    await close(page);
  }, 240_000);

  it('when a call never reaches Google because the line is cut, then the sentence says that nothing is lost', async () => {
    const office = officeAt('verify');
    const { page, hands } = await open(office, people.sekcam);
    await hands.settle();
    await page.context().setOffline(true);
    await hands.press(/^Kembalikan untuk Diperbaiki$/);
    await hands.type(/^Catatan/, 'Periksa lagi.');
    await hands.press(/^Kembalikan untuk Diperbaiki$/);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Tidak ada sambungan internet');
    expect(await page.getByLabel('Catatan').inputValue()).toBe('Periksa lagi.');
    await page.context().setOffline(false);
    await hands.press(/^Kembalikan untuk Diperbaiki$/);
    await hands.settle();
    expect(await hands.text()).toContain('Menunggu Pelaksana');
    await close(page);
  }, 240_000);

  it('when another Google account of the browser is in front, then the sentence says what to do, and trying again works', async () => {
    const office = officeAt('approve');
    let mixedUp = true;
    const { page, hands } = await open(office, people.camat, (_, ask) => {
      if (mixedUp) throw new Error('PERMISSION_DENIED');
      return ask();
    });
    await hands.settle();
    expect(await page.getByRole('alert').textContent()).toContain('beberapa akun');
    expect(await barriers(page)).toEqual([]);
    mixedUp = false;
    await hands.press(/^Coba lagi$/);
    await hands.settle();
    expect(await hands.text()).toContain('Langkah 7 dari 8');
    await close(page);
  }, 240_000);

  it('when something breaks on the server, then a calm sentence with a code stands there and the screen stays usable', async () => {
    const office = officeAt('approve');
    const { page, hands } = await open(office, people.camat, (method, ask) => {
      if (method === 'report.approve') office.runtime.killAt(3);
      return ask();
    });
    await hands.settle();
    await hands.press(/^Laporan \(PDF\)$/);
    await hands.press(/^Surat Pengantar \(PDF\)$/);
    await hands.press(/^Sahkan$/);
    await hands.press(/^Sahkan$/);
    await hands.settle();
    expect(await page.getByRole('alert').textContent()).toMatch(/tidak lengkap|gangguan|tidak menjawab/);
    expect(await hands.text()).toContain('Langkah 7 dari 8');
    await close(page);
  }, 240_000);

  it('given two open screens, when one returns the report first, then the other is told, refreshed, and approves nothing', async () => {
    const office = officeAt('approve');
    const first = await open(office, people.camat);
    const second = await open(office, people.camat);
    await first.hands.settle();
    await second.hands.settle();
    const before = decisionsIn(office);
    await first.hands.press(/^Kembalikan untuk Diperbaiki$/);
    await first.hands.type(/^Catatan/, 'Nomor surat keliru.');
    await first.hands.press(/^Kembalikan untuk Diperbaiki$/);
    await first.hands.settle();
    for (const document of [/^Laporan \(PDF\)$/, /^Surat Pengantar \(PDF\)$/, /^Sahkan$/, /^Sahkan$/])
      await second.hands.press(document);
    await second.hands.settle();
    expect(await second.page.getByRole('alert').textContent()).toContain('Layar baru saja dimuat ulang');
    expect(await second.hands.text()).toContain('Menunggu Pelaksana');
    expect(await second.page.getByRole('button', { name: 'Sahkan' }).count()).toBe(0);
    expect(decisionsIn(office)).toBe(before + 1);
    await close(first.page);
    await close(second.page);
  }, 240_000);

  it('when a button is clicked twice, then one act is written', async () => {
    const office = officeAt('initial');
    const asked: string[] = [];
    const { page, hands } = await open(office, people.kasiYanum, (method, ask) => {
      asked.push(method);
      return ask();
    });
    await hands.settle();
    const before = decisionsIn(office);
    await hands.press(/^Laporan \(PDF\)$/);
    await hands.press(/^Paraf$/);
    await hands.reach(/^Paraf$/);
    await page.evaluate('document.activeElement.click(); document.activeElement.click()');
    await hands.settle();
    expect(asked.filter((method) => method === 'report.initial')).toHaveLength(1);
    expect(decisionsIn(office)).toBe(before + 1);
    expect(await page.evaluate('document.activeElement.className')).toContain('notice');
    await close(page);
  }, 240_000);

  it('given a mail of which nobody knows whether it left, when the sender says it did, then the report is sent', async () => {
    const rehearsal = officeAt('send');
    const send = (at: OfficeAt) => {
      const page = at.page('pelaksana');
      page.rpc('sending.email', { ...page.at(at.period), to: people.regency });
    };
    send(rehearsal);
    const calls = rehearsal.runtime.ledger.last()?.entries.filter(({ ms }) => ms > 0) ?? [];
    const mailing = calls.findIndex(({ method }) => method.includes('sendEmail'));
    expect(mailing).toBeGreaterThan(0);
    const office = officeAt('send');
    const { place, page } = {
      place: office.page('pelaksana').at(office.period),
      page: office.page('pelaksana'),
    };
    office.runtime.killAt(mailing + 2);
    expect(() => page.rpc('sending.email', { ...place, to: people.regency })).toThrow();
    const { page: screen, hands } = await open(office, people.pelaksana);
    await hands.settle();
    await hands.press(/^Pastikan Pengiriman$/);
    expect(await hands.text()).toContain('Periksa folder Terkirim');
    await hands.press(/^Sudah terkirim$/);
    await hands.settle();
    expect(await hands.text()).toContain('Laporan sudah dikirim');
    expect(office.runtime.state.mails.filter(({ to }) => to.includes(people.regency))).toHaveLength(1);
    await close(screen);
  }, 240_000);

  it('given a panel left open, when another post acts and its tab is turned to again, then it shows what is due now', async () => {
    const office = officeAt('approve');
    const asked: string[] = [];
    const { page, hands } = await open(office, people.pelaksana, (method, ask) => {
      asked.push(method);
      return ask();
    });
    await hands.settle();
    // The panel listens once what it shows has been painted.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
    const turnTo = (minutesLater: number) =>
      page.evaluate(`Date.now = () => ${Date.now() + minutesLater * 60_000};
        document.dispatchEvent(new Event('visibilitychange'))`);
    await turnTo(2);
    await page.waitForTimeout(500);
    expect(asked).toEqual(['home.load', 'home.version']);
    expect(office.runtime.ledger.last()?.calls).toBeLessThanOrEqual(4);
    const camat = office.page('camat');
    camat.rpc('report.approve', camat.at(office.period));
    await turnTo(4);
    await page.getByText('Langkah 8 dari 8').waitFor();
    expect(asked).toEqual(['home.load', 'home.version', 'home.version', 'home.load']);
    await close(page);
  }, 240_000);

  it('when an account without a post opens it, then it explains who is expected, and offers no act', async () => {
    const office = officeAt('approve');
    office.runtime.addAccount({ email: 'pribadi@gmail.com' });
    office.runtime.as(people.owner).SpreadsheetApp.openById(office.workbook).addEditor('pribadi@gmail.com');
    const { page, hands } = await open(office, 'pribadi@gmail.com');
    await hands.settle();
    expect(await hands.text()).toContain('pribadi@gmail.com belum terdaftar di tab Pejabat');
    expect(await page.getByRole('button', { name: /Sahkan|Kembalikan|Paraf/ }).count()).toBe(0);
    await close(page);
  }, 240_000);
});

const screens: readonly (readonly [Moment, keyof typeof people])[] = [
  ['lock', 'pelaksana'],
  ['decide', 'kasiYanum'],
  ['verify', 'sekcam'],
  ['approve', 'camat'],
  ['archived', 'pelaksana'],
];

describe('Every screen at 300 px', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  it.each(screens)(
    'given the moment "%s" of %s, then no screen is cut off or closed to assistive technology',
    async (moment, person) => {
      const office = officeAt(moment);
      const opened = await openSidebar(browser, office.runtime, {
        user: people[person],
        workbook: office.workbook,
      });
      const hands = handsOn(opened.page);
      await hands.settle();
      for (const tab of ['Alur', 'Data', 'Hasil', 'Lainnya', 'Tugas Saya']) {
        await opened.page.getByRole('tab', { name: tab }).click();
        for (const summary of await opened.page.locator('summary').all()) await summary.click();
        expect({ tab, cut: await cutOff(opened.page), barriers: await barriers(opened.page) }).toEqual({
          tab,
          cut: [],
          barriers: [],
        });
      }
      for (const button of await opened.page.locator('.actions button:not(:disabled)').all()) {
        await button.click();
        await hands.settle();
        expect({ cut: await cutOff(opened.page), barriers: await barriers(opened.page) }).toEqual({
          cut: [],
          barriers: [],
        });
        await opened.page.getByRole('button', { name: 'Batal' }).click();
      }
      expect(opened.consoleErrors).toEqual([]);
      expect(opened.foreignRequests).toEqual([]);
      await opened.page.context().close();
    },
    240_000,
  );
});
