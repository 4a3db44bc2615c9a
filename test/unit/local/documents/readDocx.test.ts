import { readDocx } from '../../../../local/host/docx/readDocx';
import { listMarkers } from '../../../../local/model/documentLists';
import type { DocumentModel, ParagraphElement, TableElement } from '../../../../local/model/documentModel';
import { effectiveParagraph, effectiveText } from '../../../../local/model/documentStyle';
import { paragraphsIn, paragraphText } from '../../../../local/model/documentText';
import { sampleDocx } from '../../../support/sampleDocx';

let model: DocumentModel;
let dropped: readonly string[];

function paragraph(text: string): ParagraphElement {
  const found = [...paragraphsIn(model.body.children)].find((one) => paragraphText(one).includes(text));
  if (!found) throw new Error(`no paragraph "${text}"`);
  return found;
}

function table(): TableElement {
  const found = model.body.children.find((block) => block.type === 'table');
  if (found?.type !== 'table') throw new Error('no table');
  return found;
}

beforeAll(async () => {
  ({ model, dropped } = readDocx(await sampleDocx(3)));
});

describe('readDocx', () => {
  test('given a page of F4 with its own margins, when read, then both are kept in points', () => {
    expect(model.page.width).toBeCloseTo(595.3, 1);
    expect(model.page.height).toBeCloseTo(935.45, 1);
    expect(model.page.marginTop).toBeCloseTo(56.7, 1);
    expect(model.page.marginLeft).toBeCloseTo(70.85, 1);
  });

  test('given styles based on styles, when read, then a paragraph has all they hand down', () => {
    const isi = paragraph('Isi');
    expect(isi.heading).toBe('NORMAL');
    expect(effectiveParagraph(model, isi)).toMatchObject({
      align: 'JUSTIFY',
      lineSpacing: 1.15,
      spaceAfter: 6,
    });
    const run = isi.children[0]?.type === 'text' ? isi.children[0].runs[0] : undefined;
    expect(effectiveText(model, isi, run?.style ?? {})).toMatchObject({
      bold: true,
      font: 'Times New Roman',
      size: 11,
    });
  });

  test('given heading styles, when read, then they are the named styles of Google Docs', () => {
    expect(paragraph('Laporan').heading).toBe('TITLE');
    const bab = paragraph('Bab I');
    expect(bab.heading).toBe('HEADING1');
    expect(effectiveParagraph(model, bab)).toMatchObject({ keepWithNext: true, pageBreakBefore: true });
  });

  test('given a bookmark and a link to it, when read, then the link names the bookmark', () => {
    expect(paragraph('Bab I').anchors).toEqual(['bab1']);
    const link = paragraph('Ke bab').children[0];
    expect(link?.type === 'text' && link.runs[0]?.style.link).toBe('#bab1');
  });

  test('given a nested numbered list, when read, then its items are counted as Word counts them', () => {
    const markers = listMarkers(model, model.body.children);
    expect(['pertama', 'anak', 'kedua'].map((text) => markers.get(paragraph(text)))).toEqual([
      '1.',
      'a)',
      '2.',
    ]);
    expect(effectiveParagraph(model, paragraph('pertama'))).toMatchObject({
      indentStart: 28.35,
      indentFirstLine: 14.2,
    });
  });

  test('given a table with merged, pinned and unsplittable rows, when read, then all that is kept', () => {
    const [first, second, third] = table().children;
    expect([first?.header, second?.header, third?.header]).toEqual([true, true, undefined]);
    expect(third?.cantSplit).toBe(true);
    expect(first?.children.map((cell) => [cell.colSpan, cell.rowSpan])).toEqual([
      [1, 2],
      [2, 1],
      [0, 0],
    ]);
    expect(second?.children.map((cell) => cell.rowSpan)).toEqual([0, 1, 1]);
    expect(first?.children[1]?.background).toBe('#d9e2f3');
    expect(first?.children[0]?.verticalAlign).toBe('CENTER');
  });

  test('given a first page of its own and page fields, when read, then header, footer and fields are kept', () => {
    expect(model.differentFirstPage).toBe(true);
    const text = (section: DocumentModel['header']) =>
      section && [...paragraphsIn(section.children)].map(paragraphText);
    expect(text(model.firstHeader)).toEqual(['Kop sampul']);
    expect(text(model.header)).toEqual(['Kepala berulang']);
    const fields = [...paragraphsIn(model.footer?.children ?? [])].flatMap((one) => one.children);
    expect(fields.map((child) => (child.type === 'field' ? child.field : child.type))).toEqual([
      'text',
      'PAGE',
      'text',
      'NUMPAGES',
    ]);
  });

  test('given a picture, a border and a footnote, when read, then they are kept', () => {
    const image = [...paragraphsIn(model.body.children)]
      .flatMap((one) => one.children)
      .find((one) => one.type === 'image');
    expect(image?.type === 'image' && [image.width, image.height]).toEqual([72, 36]);
    expect(paragraph('Bergaris').style).toMatchObject({
      borders: { bottom: { width: 1.5, color: '#ff0000' } },
      indentStart: 36,
      indentFirstLine: 54,
    });
    expect(
      Object.values(model.footnotes).map((note) => [...paragraphsIn(note.children)].map(paragraphText)),
    ).toEqual([['Peraturan Menteri PANRB Nomor 14 Tahun 2017.']]);
    expect(dropped).toEqual([]);
  });

  test('given bytes that are no .docx, when read, then it says so', () => {
    expect(() => readDocx(Buffer.from('halo'))).toThrow('The file is not a .docx: it is not a ZIP package.');
  });
});
