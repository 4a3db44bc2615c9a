import { strFromU8, unzipSync } from 'fflate';
import { buildTemplates } from '../../../build/docxTemplates';
import { templateProblemSentence } from '../../../src/shared/messages/templateProblem';
import { checkTemplate } from '../../../src/shared/templates/checkTemplate';
import { controlSheetExpectation, controlSheetTemplate } from '../../../src/shared/templates/controlSheet';
import { letterExpectation, letterTemplate } from '../../../src/shared/templates/letter/letterTemplate';
import { parseMarkers } from '../../../src/shared/templates/markers';
import { reportExpectation } from '../../../src/shared/templates/report/reportExpectation';
import { reportTemplate } from '../../../src/shared/templates/report/reportTemplate';
import { summaryExpectation, summaryTemplate } from '../../../src/shared/templates/summary';
import { templateParagraphs } from '../../../src/shared/templates/templateParagraphs';

type Parts = Readonly<Record<string, string>>;
let built: Readonly<Record<string, string>> = {};
const partsOf = (name: string): Parts => {
  const files = unzipSync(Buffer.from(built[name] ?? '', 'base64'));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};
const all = (text: string | undefined, pattern: RegExp) =>
  [...(text ?? '').matchAll(pattern)].map((match) => match[1] ?? '');

beforeAll(async () => {
  built = await buildTemplates();
});

describe('the default templates', () => {
  it.each([
    ['report', reportTemplate(), reportExpectation()],
    ['report of eleven elements', reportTemplate(11), reportExpectation(11)],
    ['letter', letterTemplate, letterExpectation()],
    ['control sheet', controlSheetTemplate, controlSheetExpectation],
    ['summary', summaryTemplate, summaryExpectation],
  ])('given the %s, pass their own check', (_, template, expectation) => {
    expect(checkTemplate(templateParagraphs(template), expectation).map(templateProblemSentence)).toEqual([]);
  });

  it('are built under the names that settings know them by, the same bytes each time', async () => {
    expect(Object.keys(built)).toEqual([
      'laporan',
      'surat-pengantar',
      'lembar-kendali',
      'ringkasan',
      'poster',
      'poster-qr',
      'kuesioner',
      'bahan-rapat',
      'label-ordner',
    ]);
    expect(await buildTemplates()).toEqual(built);
  });

  it('given the report, holds every marker whole in one run', () => {
    const xml = partsOf('laporan')['word/document.xml'] ?? '';
    const runs = all(xml, /<w:t[^>]*>([^<]*)<\/w:t>/g);
    const written = runs.flatMap((run) => parseMarkers(run).markers.map(({ raw }) => raw));
    const meant = templateParagraphs(reportTemplate())
      .filter(({ place }) => place.part === 'body')
      .flatMap(({ text }) => parseMarkers(text).markers.map(({ raw }) => raw));
    expect(written).toEqual(meant);
    expect(runs.some((run) => parseMarkers(run).broken.length > 0)).toBe(false);
  });

  it('given the report, has a page-number field, a first page without it, headings and pinned, unsplittable rows', () => {
    const parts = partsOf('laporan');
    const xml = parts['word/document.xml'] ?? '';
    const footers = Object.keys(parts)
      .filter((path) => /^word\/footer\d+\.xml$/.test(path))
      .map((path) => parts[path] ?? '');
    expect(footers.filter((footer) => footer.includes('PAGE')).length).toBe(1);
    expect(xml).toContain('<w:titlePg');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(xml).toContain(`w:val="${style}"`);
    const rows = all(xml, /(<w:tr[ >].*?<\/w:tr>)/g);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
    expect(rows.filter((row) => row.includes('<w:tblHeader')).length).toBe(13);
  });

  it('given the contents page, leads every link to a bookmark of its own', () => {
    const xml = partsOf('laporan')['word/document.xml'];
    const links = all(xml, /<w:hyperlink[^>]*w:anchor="([^"]+)"/g);
    const marks = all(xml, /<w:bookmarkStart[^>]*w:name="([^"]+)"/g);
    expect(links.length).toBe(23);
    expect([...links].sort()).toEqual([...marks].sort());
    const ids = all(xml, /<w:bookmarkStart[^>]*w:id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(xml, /<w:bookmarkEnd[^>]*w:id="([^"]+)"/g)).toEqual(ids);
  });

  it('given A4 and the margins of tata naskah dinas, sets them', () => {
    const xml = partsOf('laporan')['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1701"/);
  });
});
