import { rasterise } from '../../local/demo/rasterise';
import { linesOf, paragraphWith, retype } from '../support/documentText';
import { readPdf } from '../support/pdfText';
import { onlyDocument, type PlayedOffice, playOffice } from '../support/playedOffice';
import { logRows } from '../support/recordOf';

const lockedOffice = playOffice('menyusun draf laporan');
const emptyOffice = playOffice('memasukkan data');

type Preview = { readonly document: { fileId: string }; readonly pdf: { fileId: string } };

const preview = (office: PlayedOffice, data: 'period' | 'example'): Preview => {
  const page = office.page('pelaksana');
  const { period } = office;
  const { pictures } = page.rpc<{ pictures: { key: string; svg: string; widthPx: number }[] }>(
    'template.pictures',
    { period, data },
  );
  const drawn = pictures.map(({ key, svg, widthPx }) => ({ key, pngBase64: rasterise(svg, widthPx) }));
  return page.rpc<Preview>('template.preview', { period, data, pictures: drawn });
};

/** Everything that the office's record, tabs and folders hold, but for the preview's own folder. */
const traces = (office: PlayedOffice) => ({
  log: logRows(office),
  tabs: ['Berkas', 'Alur SOP', 'Rencana Tindak Lanjut'].map((name) =>
    office.runtime.globals.SpreadsheetApp.openById(office.workbook)
      .getSheetByName(name)
      ?.getDataRange()
      .getDisplayValues(),
  ),
  files: office.named(/^(?!Pratinjau)/).map(({ id, name, parent }) => [id, name, parent]),
});

describe('a preview of the office’s own template', () => {
  it('shows this period’s figures in the reworded template, marked on every page, and leaves no trace', () => {
    const office = lockedOffice();
    const { id } = onlyDocument(office, /^Templat Laporan SKM$/);
    office.hands('owner').editDocument(id, (model) => {
      retype(paragraphWith(model, 'Puji syukur'), 'Alhamdulillah, laporan {{periode}} selesai disusun.');
    });
    const before = traces(office);
    const made = preview(office, 'period');
    expect(traces(office)).toEqual(before);

    const text = linesOf(office.model(made.document.fileId)).join('\n');
    expect(text).toMatch(/^PRATINJAU\n/);
    expect(text).toContain('Alhamdulillah, laporan Semester I Tahun 2021 selesai disusun.');
    expect(text).toContain('Nilai IKM-nya adalah 88,89');
    expect(text).not.toMatch(/\{\{|\}\}/);
    const [file] = office.named(/^Pratinjau Laporan SKM Kecamatan Sukamaju\.pdf$/);
    const { pages } = readPdf(Buffer.from(file?.content ?? '', 'base64'));
    expect(pages.filter((page) => !page.includes('PRATINJAU'))).toEqual([]);
  });

  it('shows made-up data where none is locked yet, with every table, and says so', () => {
    const office = emptyOffice();
    expect(() => preview(office, 'period')).toThrow(/data/i);
    const text = linesOf(office.model(preview(office, 'example').document.fileId)).join('\n');
    expect(text).toMatch(/^PRATINJAU DENGAN DATA CONTOH\n/);
    expect(text).toContain('Contoh kegiatan: menambah petugas loket pada hari Senin');
    for (const caption of [
      'Rencana tindak lanjut',
      'Aduan dan saran',
      'Tren Nilai IKM',
      'IKM per jenis layanan',
    ])
      expect(text).toMatch(new RegExp(`^Tabel \\d\\. ${caption}$`, 'm'));
    preview(office, 'example');
    expect(office.named(/^Pratinjau Laporan SKM Kecamatan Sukamaju$/)).toHaveLength(1);
  });

  it('of a template that doesn’t fit names the places, and makes nothing', () => {
    const office = lockedOffice();
    office.hands('owner').editDocument(onlyDocument(office, /^Templat Laporan SKM$/).id, (model) => {
      retype(paragraphWith(model, '{{periode_kapital}}'), '{{periode_kapitl}}');
    });
    expect(() => preview(office, 'example')).toThrow(/periode_kapitl/);
    expect(office.named(/^Pratinjau Laporan/)).toEqual([]);
  });

  it('shows the cover letter with the office’s own names and a made-up number, on one page, and leaves no trace', () => {
    const office = emptyOffice();
    const { id } = onlyDocument(office, /^Templat Surat Pengantar$/);
    office.hands('owner').editDocument(id, (model) => {
      retype(paragraphWith(model, 'SURAT PENGANTAR'), 'SURAT PENGANTAR LAPORAN');
    });
    const before = traces(office);
    const made = office.page('pelaksana').rpc<Preview>('letter.preview', { period: office.period });
    expect(traces(office)).toEqual(before);
    const text = linesOf(office.model(made.document.fileId)).join('\n');
    expect(text).toContain('SURAT PENGANTAR LAPORAN');
    expect(text).toContain('000.8.3/123/2026');
    expect(text).toContain('KECAMATAN SUKAMAJU');
    expect(text).not.toMatch(/\{\{|\}\}|undefined/);
    const [file] = office.named(/^Pratinjau Surat Pengantar Kecamatan Sukamaju\.pdf$/);
    const { pages } = readPdf(Buffer.from(file?.content ?? '', 'base64'));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('PRATINJAU DENGAN DATA CONTOH');
  });

  it('of a letter’s template that doesn’t fit names the places, and makes nothing', () => {
    const office = emptyOffice();
    office.hands('owner').editDocument(onlyDocument(office, /^Templat Surat Pengantar$/).id, (model) => {
      retype(paragraphWith(model, '{{nomor_surat}}'), 'Nomor: {{nomer_surat}}');
    });
    const ask = () => office.page('pelaksana').rpc('letter.preview', { period: office.period });
    expect(ask).toThrow(/nomer_surat/);
    expect(office.named(/^Pratinjau/)).toEqual([]);
  });
});
