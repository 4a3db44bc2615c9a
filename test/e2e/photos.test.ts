import { people } from '../../local/demo/cast';
import { rasterise } from '../../local/demo/rasterise';
import { linesOf } from '../support/documentText';
import { officeAt } from '../support/officeStates';
import { readPdf } from '../support/pdfText';

const drawn = (width: number, height: number): Buffer => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#3a6"/></svg>`;
  return Buffer.from(rasterise(svg, width), 'base64');
};

describe('photos and the coat of arms', () => {
  const office = officeAt('finalise');
  const { state } = office.runtime;
  const page = office.page('pelaksana');
  const items = () => Object.values(state.drive.items).filter(({ trashed }) => !trashed);
  const folder = items().find(({ name }) => name === 'Dokumentasi')?.id ?? '';
  const elsewhere = items().find(({ name }) => name === 'Templat')?.id ?? '';
  const hands = office.hands('pelaksana');
  hands.upload(folder, '02 Pengisian kuesioner di loket.png', 'image/png', drawn(800, 600));
  hands.upload(folder, '01 Ruang tunggu.png', 'image/png', drawn(300, 900));
  hands.upload(folder, 'catatan.txt', 'text/plain', Buffer.from('bukan foto'));
  const logo = office.hands('owner').upload(elsewhere, 'Lambang.png', 'image/png', drawn(200, 200));
  const settings = office.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengaturan');
  settings?.appendRow(['logo', `https://drive.google.com/file/d/${logo}/view`, '']);
  page.make('report.finalise', office.period, () => undefined);
  const report = items().find(
    ({ id, name }) => name.startsWith('Laporan SKM') && state.documents[id] !== undefined,
  );
  const model = state.documents[report?.id ?? '']?.model;
  if (model === undefined) throw new Error('no report');
  const text = linesOf(model).join('\n');

  it('go into lampiran 3 in the order of their names, which are their captions', () => {
    expect(text).toMatch(/Foto 1\. Ruang tunggu[\s\S]*Foto 2\. Pengisian kuesioner di loket/);
    expect(text).not.toMatch(/Foto 3|catatan/);
  });

  it('put the arms on the cover, told in words for those who cannot see them', () => {
    expect(JSON.stringify(model)).toContain('Lambang Kabupaten Mekarsari');
  });

  it('are in the PDF, whose pages stay A4', () => {
    const pdf = items().find(({ name }) => /^Laporan SKM .*\.pdf$/.test(name));
    const { pages } = readPdf(Buffer.from(pdf?.content ?? '', 'base64'));
    expect(pages.join(' ')).toContain('Foto 2. Pengisian kuesioner di loket');
  });
});
