import { readDocx } from '../../../../local/host/docx/readDocx';
import { renderPdf } from '../../../../local/host/pdf/renderPdf';
import { blankDocument, emptyParagraph } from '../../../../local/model/documentDefaults';
import type { DocumentModel, ParagraphStyle } from '../../../../local/model/documentModel';
import { type PdfFacts, pdfPages, readPdf } from '../../../support/pdfText';
import { redPng, sampleDocx } from '../../../support/sampleDocx';

const stamp = { title: 'Laporan SKM', created: Date.UTC(2026, 6, 2), exportId: 'satu' };

function lines(count: number, last: { text: string; style: ParagraphStyle }[]): DocumentModel {
  const model = blankDocument();
  const line = (text: string, style: ParagraphStyle = {}) => ({
    ...emptyParagraph(),
    style,
    children: [{ type: 'text' as const, runs: [{ text, style: {} }] }],
  });
  model.body.children = [
    ...Array.from({ length: count }, (_, index) => line(`isi-${index}`)),
    ...last.map(({ text, style }) => line(text, style)),
  ];
  return model;
}

describe('renderPdf', () => {
  let facts: PdfFacts;

  beforeAll(async () => {
    facts = readPdf(renderPdf(readDocx(await sampleDocx(120)).model, stamp));
  });

  test('given a long table, when rendered, then its header rows stand on each of its pages and no row twice', () => {
    const withRows = facts.pages.filter((page) => page.includes('baris-'));
    expect(withRows.length).toBeGreaterThan(2);
    expect(withRows.every((page) => page.includes('KEPALA-U1'))).toBe(true);
    const rows = facts.pages.join(' ').match(/baris-\d+/g) ?? [];
    expect(rows).toEqual(Array.from({ length: 120 }, (_, index) => `baris-${index + 1}`));
  });

  test('given page fields and a first page of its own, when rendered, then each page tells the truth', () => {
    expect(facts.pages[0]).toContain('Kop sampul');
    expect(facts.pages[0]).not.toContain('Halaman');
    facts.pages.slice(1).forEach((page, index) => {
      expect(page).toContain('Kepala berulang');
      expect(page).toContain(`Halaman ${index + 2} dari ${facts.pages.length}`);
    });
  });

  test('given lists and a footnote, when rendered, then markers and the note can be read', () => {
    expect(facts.pages.join(' ')).toMatch(/1\. pertama.*a\) anak.*2\. kedua/);
    expect(facts.pages.join(' ')).toContain('Peraturan Menteri PANRB');
  });

  test('given the page size of the document, when rendered, then pages have it, and the title is set', () => {
    for (const { width, height } of facts.sizes) {
      expect(width).toBeCloseTo(595.3, 1);
      expect(height).toBeCloseTo(935.45, 1);
    }
    expect(facts).toMatchObject({ title: 'Laporan SKM', outline: ['Bab I'] });
  });
});

describe('page breaks', () => {
  test('given paragraphs kept with the next, when they meet the foot of a page, then they move together', () => {
    const keep = { keepWithNext: true };
    const model = lines(47, [
      { text: 'Sukamaju', style: keep },
      { text: 'Camat', style: keep },
      { text: 'NIP', style: {} },
    ]);
    const pages = pdfPages(renderPdf(model, stamp));
    expect(pages[1]).toBe('Sukamaju Camat NIP');
  });

  test('given a paragraph that starts a page, when it is the first of all, then no page stays empty', () => {
    const pages = pdfPages(renderPdf(lines(0, [{ text: 'Satu', style: { pageBreakBefore: true } }]), stamp));
    expect(pages).toEqual(['Satu']);
  });

  test('given room under the last line of a full page, when the next begins a page, then none stays empty', () => {
    const pages = [46, 47, 48, 49].map((count) => {
      const model = lines(count, [
        { text: 'akhir', style: { spaceAfter: 30 } },
        { text: 'BAB', style: { pageBreakBefore: true } },
      ]);
      return pdfPages(renderPdf(model, stamp));
    });
    for (const one of pages) {
      expect(one).not.toContain('');
      expect(one.at(-1)).toBe('BAB');
    }
  });

  test('given a page break inside a paragraph, when rendered, then the rest stands on the next page', () => {
    const model = lines(1, []);
    const [first] = model.body.children;
    if (first?.type === 'paragraph') first.children.push({ type: 'pageBreak' });
    model.body.children.push({
      ...emptyParagraph(),
      children: [{ type: 'text', runs: [{ text: 'sesudah', style: {} }] }],
    });
    expect(pdfPages(renderPdf(model, stamp))).toEqual(['isi-0', 'sesudah']);
  });
});

test('given the same document, when exported twice, then the bytes differ and the text does not', () => {
  const model = lines(1, []);
  const first = renderPdf(model, stamp);
  const second = renderPdf(model, { ...stamp, exportId: 'dua' });
  expect(first.equals(second)).toBe(false);
  expect(pdfPages(second)).toEqual(pdfPages(first));
});

test('given a picture wider than the page, when rendered, then the document still comes out', () => {
  const model = lines(0, []);
  const image = { type: 'image' as const, mimeType: 'image/png', base64: redPng.toString('base64') };
  model.body.children = [{ ...emptyParagraph(), children: [{ ...image, width: 2000, height: 100 }] }];
  expect(renderPdf(model, stamp).subarray(0, 5).toString()).toBe('%PDF-');
});
