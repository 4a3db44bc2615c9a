import { linesOf } from '../support/documentText';
import { type OfficeAt, officeAt } from '../support/officeStates';

type Home = {
  version: string;
  task: { title: string; primary: { action: string } | null; others: { action: string }[] };
};
type Row = { id: string; said: string; instead: string };
type Review = { flags: { rows: Row[] }[] };

const home = (office: OfficeAt, person: 'pelaksana' | 'sekcam' = 'pelaksana') =>
  office.page(person).rpc<Home>('home.load', { period: office.period });

/** Lines of the newest report of this period, as a person reads it. */
const report = (office: OfficeAt, name: RegExp): readonly string[] => {
  const { drive, documents } = office.runtime.state;
  const [found] = Object.values(drive.items)
    .filter((item) => !item.trashed && name.test(item.name) && documents[item.id] !== undefined)
    .sort((a, b) => b.created - a.created);
  const document = documents[found?.id ?? ''];
  if (document === undefined) throw new Error(`There is no report ${String(name)}`);
  return linesOf(document.model);
};

describe('given a report that was sent and archived', () => {
  it('when it is opened again without a reason, then it is refused; with one it is an event, and open', () => {
    const office = officeAt('archived');
    const page = office.page('sekcam');
    expect(home(office, 'sekcam').task.title).toMatch(/diarsipkan/i);
    const [offered] = home(office, 'sekcam').task.others.filter(({ action }) => action === 'reopenArchive');
    expect(offered).toBeDefined();
    expect(() => page.rpc('archive.reopen', { ...page.at(office.period), reason: '' })).toThrow(/alasan/i);
    page.rpc('archive.reopen', { ...page.at(office.period), reason: 'Lampiran tertukar' });
    const log = office.runtime
      .as('eskm.sukamaju@gmail.com')
      .SpreadsheetApp.openById(office.workbook)
      .getSheetByName('Riwayat')
      ?.getDataRange()
      .getDisplayValues()
      .at(-1);
    expect(log?.join('|')).toContain('Lampiran tertukar');
    expect(home(office, 'sekcam').task.title).not.toMatch(/diarsipkan/i);
  });

  it('when the regency returns it and an answer is set aside, then Laporan Perbaikan ke-1 lists what it changes', () => {
    const office = officeAt('archived');
    const { period } = office;
    const [rani, budi] = [office.page('pelaksana'), office.page('kasiYanum')];
    rani.rpc('correction.open', {
      ...rani.at(period),
      toStep: 1,
      letter: '000.8/77/ORG/2021',
      reason: 'Satu responden bukan warga kecamatan',
    });
    const [one] = rani.rpc<Review>('data.review', { period }).flags.flatMap(({ rows }) => rows);
    rani.rpc('data.setAside', {
      ...rani.at(period),
      rows: one ? [{ id: one.id, said: one.said, instead: one.instead }] : [],
      reason: 'Bukan warga kecamatan',
      include: false,
    });
    rani.rpc('data.lock', { ...rani.at(period), shortfallReason: 'Sebagian warga belum terbiasa.' });
    rani.make('draft.make', period, () => undefined);
    rani.rpc('draft.submit', rani.at(period));
    const sheet = budi.rpc<{ priorities: { code: string }[] }>('evaluation.load', { period });
    budi.rpc('evaluation.save', {
      period,
      evaluation: 'Evaluasi setelah perbaikan.',
      decisions: ['Hasil survei diumumkan.'],
      plan: sheet.priorities.map(({ code }) => ({
        element: code,
        programme: 'Rencana yang diperbaiki',
        quarters: [4],
        personInCharge: 'Sekcam',
      })),
    });
    budi.rpc('evaluation.decide', budi.at(period));
    rani.make('report.finalise', period, () => undefined);

    const lines = report(office, /Laporan SKM .*Perbaikan/);
    const at = lines.indexOf('DAFTAR PERUBAHAN');
    expect(lines[at + 1]).toMatch(
      /^Laporan ini menggantikan Laporan Hasil SKM Semester I Tahun 2021 yang dikirim pada \d+ Juli 2021 sesuai surat nomor 000\.8\/77\/ORG\/2021\. Yang diminta: Satu responden bukan warga kecamatan\.$/,
    );
    expect(lines[at + 2]).toBe('Jumlah responden: semula 16, menjadi 15.');
    expect(lines.slice(at + 3, at + 16)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Nilai IKM: semula 88,89, menjadi \d\d,\d\d\.$/),
        'Evaluasi dan keputusan diubah.',
        'Rencana tindak lanjut diubah.',
      ]),
    );
  });

  it('when nothing was corrected yet, then the main report has no such list', () => {
    expect(report(officeAt('archived'), /^Laporan SKM /)).not.toContain('DAFTAR PERUBAHAN');
  });
});
