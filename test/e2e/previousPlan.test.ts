import { people } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { linesOf } from '../support/documentText';
import { type OfficeAt, officeAt } from '../support/officeStates';

const planTab = (office: OfficeAt) => {
  const book = office.runtime.as(people.kasiYanum).SpreadsheetApp.openById(office.workbook);
  const sheet = book.getSheetByName('Rencana Tindak Lanjut');
  if (sheet === null) throw new Error('no plan');
  return sheet;
};

/** A plan of Semester II 2020 of one item, with what was recorded of it. */
const withPlan = (...followUp: string[]): OfficeAt => {
  const office = officeAt('finalise');
  const item = ['2020-S2', 'U3', 'Menambah petugas loket pada hari Senin', '✓', '', '', '', 'Kasi Yanum'];
  const sheet = planTab(office);
  sheet.getRange(sheet.getLastRow() + 1, 1, 1, 12).setValues([[...item, ...followUp]]);
  return office;
};

const finalise = (office: OfficeAt) =>
  office.page('pelaksana').make('report.finalise', office.period, () => undefined);

const report = (office: OfficeAt): string => {
  const found = Object.values(office.runtime.state.drive.items).filter(
    ({ id, name, trashed }) =>
      !trashed && name.startsWith('Laporan SKM') && office.runtime.state.documents[id] !== undefined,
  );
  const model = office.runtime.state.documents[found[0]?.id ?? '']?.model;
  if (model === undefined) throw new Error('no report');
  return linesOf(model).join('\n');
};

describe('the plan of the period before', () => {
  it('keeps the report back while nobody has said what became of it', () => {
    const office = withPlan('', '', '', '');
    expect(() => finalise(office)).toThrow(Refused);
    expect(() => finalise(office)).toThrow(
      /^Tindak lanjut Semester II Tahun 2020 belum dilaporkan: "Menambah petugas loket pada hari Senin"\./,
    );
  });

  it('is carried into lampiran 4 with status, day, note and evidence once it is answered', () => {
    const office = withPlan('Selesai', '2021-03-15', 'Dua petugas ditambah', 'Surat tugas 12/2021');
    finalise(office);
    const text = report(office);
    expect(text).toContain(
      'Rencana tindak lanjut Semester II Tahun 2020 memuat satu kegiatan, yang telah selesai.',
    );
    expect(text).toContain('15 Maret 2021');
    expect(text).toContain('Dua petugas ditambah; Surat tugas 12/2021');
  });
});
