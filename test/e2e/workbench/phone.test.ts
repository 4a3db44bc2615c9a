import type { Browser } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { prefilledUrl } from '../../../local/model/formUrl';
import { openWindow, phone, tooWide } from '../../support/benchWindow';
import { launchChromium } from '../../support/chromium';
import { officeAt } from '../../support/officeStates';
import { barriers } from '../../support/sidebarHands';
import { type Bench, openBench } from '../../support/workbench';

let browser: Browser;
let bench: Bench;
const office = officeAt('approve');

beforeAll(async () => {
  browser = await launchChromium();
  bench = await openBench('kosong');
  const { runtime, workbook, guardian } = office;
  const { now } = runtime.state.clock;
  // The state was made without letting triggers run: their next round is to come.
  for (const { clock } of runtime.state.triggers) if (clock?.next != null) clock.next = now + 60_000;
  bench.workshop.exchange({ runtime, workbook, guardian, began: 'langkah 7' });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await bench.close();
});

describe('a citizen with a phone of 360 px', () => {
  it('opens the form from the QR code, is told what is missing, sends it, and reads the thanks', async () => {
    const form = Object.values(office.runtime.state.forms)[0];
    if (!form) throw new Error('no form');
    const service = form.items.find(({ title }) => title === 'Jenis layanan yang diterima');
    const url = new URL(prefilledUrl(form, { [String(service?.id)]: 'Kartu Keluarga (KK)' }));
    const { page, consoleErrors, foreignRequests } = await openWindow(browser, bench, {
      path: url.pathname.slice(1) + url.search,
      size: phone,
    });
    await page.getByRole('heading', { name: form.title }).waitFor();
    expect(await page.getByLabel(/^Jenis layanan yang diterima/).inputValue()).toBe('Kartu Keluarga (KK)');
    expect(await tooWide(page)).toBe(0);

    await page.getByRole('button', { name: 'Kirim' }).tap();
    await page.getByText('Pertanyaan ini wajib diisi').first().waitFor();
    // The focus goes to the first of what is missing: the question after the one that the QR code had filled in.
    expect(await page.evaluate("document.activeElement.closest('fieldset').innerText")).toContain(
      'Jenis kelamin',
    );
    expect(await barriers(page)).toEqual([]);
    expect(form.responses).toHaveLength(0);

    for (const question of await page.getByRole('group').all())
      await question.getByRole('radio').last().tap();
    await page.getByLabel(/^Usia/).fill('7');
    for (const list of await page.getByRole('combobox').all())
      if ((await list.inputValue()) === '') await list.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Kirim' }).tap();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByLabel(/^Usia/).fill('41');
    await page.getByRole('button', { name: 'Kirim' }).tap();
    await page.getByText(form.confirmationMessage).waitFor();
    expect(form.responses).toHaveLength(1);
    expect(form.responses[0]?.email).toBeNull();
    expect(await tooWide(page)).toBe(0);
    expect([consoleErrors, foreignRequests]).toEqual([[], []]);
    await page.context().close();
  });
});

describe('the Camat with a phone of 360 px', () => {
  it('reads the letter in Drive, is kept from what is not theirs, and approves by moving the folder', async () => {
    const { page, consoleErrors, foreignRequests } = await openWindow(browser, bench, {
      path: '#/camat/drive/shared',
      size: phone,
    });
    await page.getByRole('button', { name: /^1 Menunggu Pengesahan/ }).tap();
    await page
      .getByRole('button', { name: /^Semester I Tahun 2021/ })
      .first()
      .tap();
    await page
      .getByRole('button', { name: /^Surat Pengantar/ })
      .first()
      .tap();
    await page.getByText(/Halaman 1\. .*SURAT PENGANTAR/s).waitFor({ state: 'attached' });
    expect(await tooWide(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Semester I Tahun 2021', exact: true }).tap();
    await page.getByRole('button', { name: /^Tindakan untuk Surat/ }).tap();
    await page.getByRole('menuitem', { name: 'Buang ke Sampah' }).tap();
    await page.getByText(/^Hanya pemiliknya, .*, yang dapat membuang “Surat Pengantar/).waitFor();

    await page.getByRole('button', { name: '1 Menunggu Pengesahan', exact: true }).tap();
    await page.getByRole('button', { name: 'Tindakan untuk Semester I Tahun 2021' }).tap();
    await page.getByRole('menuitem', { name: 'Pindahkan ke …' }).tap();
    await page.getByRole('radio', { name: /^2 Disahkan/ }).check();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pindahkan', exact: true }).tap();
    await page.getByText('“Semester I Tahun 2021” dipindahkan ke “2 Disahkan”.').waitFor();

    await page.getByRole('button', { name: 'Lewatkan waktu' }).tap();
    await page.getByRole('menuitem', { name: '1 jam' }).tap();
    await page.getByRole('button', { name: /pemicu berjalan$/ }).waitFor();
    const { task } = office
      .page('pelaksana')
      .rpc<{ task: { step: number; mine: boolean } }>('home.load', { period: office.period });
    expect(task).toMatchObject({ step: 8, mine: true });
    expect([consoleErrors, foreignRequests]).toEqual([[], []]);
    await page.context().close();
  });
});

describe('a mailbox, with the keyboard alone', () => {
  it('opens a mail whose HTML can do nothing, and follows its links within the workbench only', async () => {
    office.runtime.state.mails.push({
      id: 'uji-html',
      from: 'luar@contoh.example',
      fromName: null,
      to: [people.sekcam],
      cc: [],
      bcc: [],
      replyTo: null,
      noReply: false,
      subject: 'Surel dari luar',
      body: 'teks',
      htmlBody: `<script>parent.document.title = 'dikuasai'</script>
        <img src="https://spion.contoh.example/a.png" onerror="parent.document.title = 'dikuasai'" alt="">
        <form action="https://spion.contoh.example/"><button>Kirim</button></form>
        <a href="https://spion.contoh.example/">keluar</a>
        <a href="https://docs.google.com/spreadsheets/d/${office.workbook}/edit">buku kerja</a>`,
      attachments: [],
      inlineImages: [],
      sent: office.runtime.state.clock.now,
    });
    const { page, foreignRequests } = await openWindow(browser, bench, {
      path: '#/sekcam/surel',
      size: { width: 1366, height: 768 },
    });
    await page.getByRole('button', { name: /Surel dari luar/ }).focus();
    await page.keyboard.press('Enter');
    const inside = page.frameLocator('iframe[title="Isi surel"]');
    await inside.getByText('keluar').waitFor();
    expect(await barriers(page)).toEqual([]);
    await inside.getByText('keluar').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Alamat di luar meja latihan tidak dibuka: https://spion.contoh.example/').waitFor();
    await inside.getByRole('button', { name: 'Kirim' }).click();
    expect(await page.title()).not.toContain('dikuasai');
    expect(page.url()).toContain('#/sekcam/surel');
    await inside.getByText('buku kerja').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/sekcam\/buku/);
    expect(page.context().pages()).toHaveLength(1);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });
});
