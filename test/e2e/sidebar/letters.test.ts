import type { Browser } from 'playwright-core';
import { people } from '../../../local/demo/cast';
import { launchChromium } from '../../support/chromium';
import { officeAt } from '../../support/officeStates';
import { openSidebar } from '../../support/openSidebar';
import { barriers, cutOff } from '../../support/sidebarHands';

describe('letters and plans in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  test('a request is entered, answered with a number of the register, and a plan is followed up', async () => {
    const office = officeAt('letter');
    const { runtime, workbook, period } = office;
    const book = runtime.as(people.owner).SpreadsheetApp.openById(workbook);
    const plan = book.getSheetByName('Rencana Tindak Lanjut');
    const item = ['2020-S2', 'U3', 'Menambah petugas loket', '✓', '', '', '', 'Kasi Yanum'];
    plan?.getRange(plan.getLastRow() + 1, 1, 1, item.length).setValues([item]);

    const owner = await openSidebar(browser, runtime, { user: people.owner, workbook });
    await owner.page.getByRole('tab', { name: 'Lainnya' }).click();
    await owner.page.getByRole('button', { name: 'Buka pengaturan kantor' }).click();
    await owner.page.locator('summary', { hasText: 'Nomor surat dan tanda terima' }).click();
    await owner.page.getByLabel('Pola nomor surat').fill('000.8.3.4/{urut}/{unit}');
    await owner.page.getByLabel('Kode unit').fill('KEC-SKM');
    await owner.page.getByLabel('Nomor urut terakhir').fill('116');
    const settings = owner.page.locator('details', { hasText: 'Nomor surat dan tanda terima' });
    await settings.getByRole('button', { name: 'Simpan' }).click();
    await owner.page.getByText(/harus memuat \{tahun\} satu kali/).waitFor();
    await owner.page.getByLabel('Pola nomor surat').fill('000.8.3.4/{urut}/{unit}/{tahun}');
    await settings.getByRole('button', { name: 'Simpan' }).click();
    await owner.page.getByText('Tersimpan.').waitFor();
    await owner.page.context().close();

    const { page, consoleErrors } = await openSidebar(browser, runtime, {
      user: people.pelaksana,
      workbook,
    });
    const shot = async (name: string) => {
      if (process.env.ESKM_LOOK)
        await page.screenshot({ path: `${process.env.ESKM_LOOK}/${name}.png`, fullPage: true });
      expect(await cutOff(page)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
    };
    await page.getByRole('tab', { name: 'Lainnya' }).click();
    await page.locator('summary', { hasText: 'Surat masuk dan keluar' }).click();
    await page.getByRole('button', { name: 'Buka Daftar Surat' }).click();
    await page.getByRole('button', { name: 'Catat Surat Masuk' }).click();
    await page.getByLabel('Dari').fill('Kepala Bagian Organisasi Setda');
    await page.getByLabel('Nomor surat').fill('000.8/45/ORG/2021');
    await page.getByLabel('Tanggal surat').fill('2021-06-28');
    await page.getByLabel('Tanggal diterima').fill('2021-06-30');
    await page.getByLabel('Tenggat').fill('2021-07-08');
    await shot('incoming');
    await page.getByRole('button', { name: 'Simpan Surat' }).click();
    await page.getByText('Surat masuk nomor urut 1 tersimpan.').waitFor();
    await page.locator('summary', { hasText: 'Pesan nomor untuk surat lain' }).click();
    await page.getByLabel('Tanggal surat').fill('2021-07-02');
    await page.getByLabel('Kepada').fill('Kepala Dinas Kependudukan');
    await page.getByLabel('Perihal').fill('Undangan rapat');
    await page.getByRole('button', { name: 'Pesan Nomor' }).click();
    await page.getByText('Nomor 000.8.3.4/117/KEC-SKM/2021 dipesan.').waitFor();
    await page.getByRole('button', { name: 'Batalkan 000.8.3.4/117' }).click();
    await page.getByLabel('Alasan dibatalkan').fill('Rapat ditunda');
    await shot('register');
    await page.getByRole('button', { name: 'Batalkan Nomor' }).click();
    await page.getByText('Nomor 000.8.3.4/117/KEC-SKM/2021 dibatalkan.').waitFor();

    await page.locator('summary', { hasText: 'Tindak lanjut rencana' }).click();
    await page.getByRole('button', { name: 'Buka Rencana' }).click();
    await page.getByText('1 belum terjawab.').waitFor();
    await shot('plan');
    await page.getByRole('button', { name: 'Catat perkembangan: Menambah petugas loket' }).click();
    await page.getByLabel('Status').selectOption({ label: 'Sedang berjalan' });
    await page.getByLabel('Kemajuan (%)').fill('50');
    await page.getByLabel('Tanggal pelaksanaan').fill('2021-03-15');
    await page.getByLabel('Keterangan').fill('Satu petugas ditambah');
    await shot('followUp');
    await page.getByRole('button', { name: 'Simpan Perkembangan' }).click();
    await page.getByText('Semua sudah terjawab.').waitFor();

    await page.reload();
    await page.getByText(/Ditunggu paling lambat Kamis, 8 Juli 2021/).waitFor();
    await page.getByLabel('Asal nomor').waitFor();
    await page.getByLabel('Tanggal surat').fill('2021-07-05');
    await shot('letter');
    await page.getByRole('button', { name: 'Buat Surat Pengantar' }).click();
    await page.getByRole('button', { name: 'Letakkan di Meja Camat' }).waitFor({ timeout: 60_000 });
    const rows = (name: string) =>
      book.getSheetByName(name)?.getDataRange().getDisplayValues().slice(1) ?? [];
    expect(
      rows('Surat Keluar')
        .filter(([no]) => no !== '')
        .map((row) => [row[2], row[6]]),
    ).toEqual([
      ['000.8.3.4/117/KEC-SKM/2021', 'Dibatalkan'],
      ['000.8.3.4/118/KEC-SKM/2021', 'Dipakai'],
    ]);
    expect(rows('Surat Masuk')[0]?.slice(10)).toEqual(['000.8.3.4/118/KEC-SKM/2021', '2021-07-05']);
    expect(plan?.getRange(plan.getLastRow(), 9, 1, 5).getDisplayValues()).toEqual([
      ['Sedang berjalan', '2021-03-15', 'Satu petugas ditambah', '', '50'],
    ]);
    expect(period).toBe('2021-S1');
    expect(consoleErrors).toEqual([]);
    await page.context().close();
  }, 240_000);
});
