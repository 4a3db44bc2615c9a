import { tourOffice } from '../../../local/workbench/server/tour/tourOffice';
import { tourView } from '../../../local/workbench/server/tour/tourView';
import { laptop, openWindow, phone, tooWide } from '../../support/benchWindow';
import { launchChromium } from '../../support/chromium';
import { type Moment, officeAt } from '../../support/officeStates';
import { barriers } from '../../support/sidebarHands';
import { openBench } from '../../support/workbench';

/** The steps of the SOP that the tour holds for done at a moment of a played semester. */
const doneAt = (moment: Moment): readonly string[] => {
  const { runtime, workbook, period } = officeAt(moment);
  const { steps } = tourView({ runtime, workbook, began: 'uji' }, period);
  return steps
    .filter(({ id, done }) => done && id !== 'jawab' && id !== 'akhir-semester')
    .map(({ id }) => id);
};

const all = [
  'kunci',
  'draf',
  'tetapkan',
  'laporan',
  'paraf',
  'verifikasi',
  'surat',
  'meja',
  'penjaga',
  'kirim',
  'arsip',
];

describe('the guided tour', () => {
  it.each<[Moment, number]>([
    ['lock', 0],
    ['draft', 1],
    ['decide', 2],
    ['finalise', 3],
    ['initial', 4],
    ['verify', 5],
    ['letter', 6],
    ['approve', 7],
    ['send', 9],
    ['archive', 10],
    ['archived', 11],
  ])('at %s, %i of its SOP steps are ticked off', (moment, count) => {
    expect(doneAt(moment)).toEqual(all.slice(0, count));
  });

  it('takes back what a return undoes, and says where to go on', () => {
    const { runtime, workbook, period, page } = officeAt('verify');
    const sekcam = page('sekcam');
    sekcam.rpc('step.return', { ...sekcam.at(period), toStep: 4, note: 'Periksa lagi nama jabatan.' });
    const { steps, note } = tourView({ runtime, workbook, began: 'uji' }, period);
    const done = steps.filter((step) => step.done).map(({ id }) => id);
    expect(done).toEqual(expect.arrayContaining(['kunci', 'draf', 'tetapkan']));
    expect(done).not.toContain('laporan');
    expect(done).not.toContain('paraf');
    expect(note).toBe('Dikembalikan ke langkah 4. Kerjakan lagi dari sana.');
  });

  it('counts the answer of the last day and the end of the semester from the office, not from clicks', () => {
    const { runtime, workbook, guardian } = officeAt('lock');
    const office = { runtime, workbook, guardian, began: 'Latihan 15 menit' };
    const first = tourView(office);
    expect(first).toMatchObject({ ready: true, at: 0 });
    expect(first.steps.filter(({ done }) => done)).toEqual([]);
    runtime.state.clock.now = Date.UTC(2026, 5, 30, 17);
    expect(
      tourView(office)
        .steps.filter(({ done }) => done)
        .map(({ id }) => id),
    ).toEqual(['akhir-semester']);
  });
});

describe('the panel of the tour', () => {
  it('ticks off what others do in another window, and seats the learner where the next step is done', async () => {
    const browser = await launchChromium();
    const bench = await openBench('kosong');
    const { runtime, workbook, guardian } = officeAt('lock');
    // The semester's last day, without a guardian whose night would have to be run through.
    runtime.state.clock.now = tourOffice.begins;
    runtime.state.triggers = [];
    const [form] = Object.values(runtime.state.forms);
    if (!form) throw new Error('no form');

    const { page, consoleErrors } = await openWindow(browser, bench, { path: '', size: laptop });
    await page.getByRole('button', { name: 'Latihan 15 menit' }).click();
    const tour = page.getByRole('complementary', { name: 'Latihan 15 menit' });
    await tour.getByRole('button', { name: 'Mulai Latihan' }).waitFor();
    bench.workshop.exchange({ runtime, workbook, guardian, began: tourOffice.name });
    await page.reload();
    await tour.getByText('0 dari 13 dikerjakan').waitFor();
    expect(await barriers(page)).toEqual([]);

    await tour.getByRole('button', { name: 'Buka Formulir' }).click();
    await page.getByRole('region', { name: 'Formulir di ponsel warga' }).waitFor();
    await bench.value('', 'form.samples', { form: form.publishedId, count: 1 });
    await tour.getByText('1 dari 13 dikerjakan').waitFor();
    await bench.value('', 'clock.leap', { kind: 'workday' });
    await tour.getByText('2 dari 13 dikerjakan').waitFor();
    await page.getByText('Rabu, 1 Juli 2026').waitFor();

    await tour.getByRole('button', { name: 'Buka Buku Kerja' }).click();
    await page.waitForURL(/#\/pelaksana\/buku/);
    await page.getByRole('button', { name: 'E-SKM', exact: true }).waitFor();
    expect(await tour.getByRole('button', { name: /Buku Kerja$/ }).count()).toBe(0);
    await page.setViewportSize(phone);
    expect(await tooWide(page)).toBe(0);
    await tour.getByRole('button', { name: 'Tutup latihan' }).click();
    await page.getByRole('button', { name: 'Latihan 15 menit' }).waitFor();
    expect(consoleErrors).toEqual([]);
    await browser.close();
    await bench.close();
  }, 120_000);
});
