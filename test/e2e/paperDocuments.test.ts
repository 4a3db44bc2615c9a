import { officeAt } from '../support/officeStates';
import { readPdf } from '../support/pdfText';

type Files = { files: { label: string }[] };

const pdfOf = (office: ReturnType<typeof officeAt>, name: RegExp) => {
  const found = Object.values(office.runtime.state.drive.items).find(
    (item) => !item.trashed && name.test(item.name),
  );
  return readPdf(Buffer.from(found?.content ?? '', 'base64'));
};

describe('the sheet for the meeting of step 3', () => {
  it('fits one page: figure, lowest elements with examples, questions, room for notes', () => {
    const office = officeAt('decide');
    office.page('kasiYanum').rpc('meeting.make', { period: office.period });
    const { pages } = pdfOf(office, /^Bahan Rapat .*\.pdf$/);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/IKM 88,89 \/ A/);
    expect(pages[0]).toMatch(/Kompetensi Pelaksana \(U6\) 3,19 Menyelenggarakan pelatihan/);
    // Its parts bear no numbers: the first is left out when all elements are equal.
    expect(pages[0]).toMatch(/Yang perlu diputuskan.*Catatan rapat.*Penanggung jawab/);
    expect(pages[0]).not.toMatch(/\d\. (Unsur dengan|Yang perlu|Catatan)/);
    expect(pages[0]).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('is refused before the data is locked', () => {
    const office = officeAt('lock');
    expect(() => office.page('kasiYanum').rpc('meeting.make', { period: office.period })).toThrow(/belum/);
  });
});

describe('the print set', () => {
  it('is refused while there is no report to print', () => {
    const office = officeAt('decide');
    expect(() => office.page('pelaksana').rpc('print.make', { period: office.period })).toThrow(
      /PDF laporan/,
    );
  });

  it('lies in one folder in the order of printing, the letter twice, and is made once', () => {
    const office = officeAt('send');
    const make = () => office.page('pelaksana').rpc<Files>('print.make', { period: office.period });
    const { files } = make();
    expect(files.map(({ label }) => label.slice(0, 18))).toEqual([
      '1a Surat Pengantar',
      '1b Surat Pengantar',
      '2 Laporan SKM Keca',
      '3 Lembar Kendali S',
      '4 Label Ordner SKM',
    ]);
    expect(make().files).toEqual(files);
    const { pages } = pdfOf(office, /^4 Label Ordner .*\.pdf$/);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(
      /LAPORAN SKM Kecamatan Sukamaju.*Semester I Tahun 2021.*IKM 88,89 \(A\).*Nomor surat: \S+.*Disahkan: \d+ Juli 2021/,
    );
  });
});
