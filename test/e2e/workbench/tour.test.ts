import { tourView } from '../../../local/workbench/server/tour/tourView';
import { type Moment, officeAt } from '../../support/officeStates';

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
