import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** A red 2 × 2 pixel PNG. */
export const redPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

const cell = (text: string, options: object = {}) =>
  new TableCell({ children: [new Paragraph({ text, alignment: AlignmentType.CENTER })], ...options });

/** A report in small: cover with its own header, headings, list, table of `rows` rows, picture, signature block. */
export async function sampleDocx(rows: number): Promise<Buffer> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22 }, paragraph: { spacing: { line: 276, after: 120 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { keepNext: true } },
      },
      paragraphStyles: [
        { id: 'Isi', name: 'Isi', basedOn: 'Normal', paragraph: { alignment: AlignmentType.JUSTIFIED } },
        { id: 'IsiTebal', name: 'Isi Tebal', basedOn: 'Isi', run: { bold: true, font: 'Times New Roman' } },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'daftar',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 567, hanging: 283 } } },
            },
            {
              level: 1,
              format: LevelFormat.LOWER_LETTER,
              text: '%2)',
              style: { paragraph: { indent: { left: 964, hanging: 283 } } },
            },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Peraturan Menteri PANRB Nomor 14 Tahun 2017.')] } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 18709 }, margin: { top: 1134, left: 1417, right: 1134 } },
        },
        headers: {
          first: new Header({ children: [new Paragraph('Kop sampul')] }),
          default: new Header({ children: [new Paragraph('Kepala berulang')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: 'Laporan' }),
          new Paragraph({
            children: [new InternalHyperlink({ anchor: 'bab1', children: [new TextRun('Ke bab')] })],
          }),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: true,
            children: [new Bookmark({ id: 'bab1', children: [new TextRun('Bab I')] })],
          }),
          new Paragraph({ style: 'IsiTebal', children: [new TextRun('Isi '), new FootnoteReferenceRun(1)] }),
          new Paragraph({ numbering: { reference: 'daftar', level: 0 }, text: 'pertama' }),
          new Paragraph({ numbering: { reference: 'daftar', level: 1 }, text: 'anak' }),
          new Paragraph({ numbering: { reference: 'daftar', level: 0 }, text: 'kedua' }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({
                tableHeader: true,
                cantSplit: true,
                children: [
                  cell('No', { rowSpan: 2, verticalAlign: VerticalAlign.CENTER }),
                  cell('Unsur', { columnSpan: 2, shading: { fill: 'D9E2F3' } }),
                ],
              }),
              new TableRow({ tableHeader: true, cantSplit: true, children: [cell('KEPALA-U1'), cell('U2')] }),
              ...Array.from(
                { length: rows },
                (_, row) =>
                  new TableRow({
                    cantSplit: true,
                    children: [cell(`baris-${row + 1}`), cell('3'), cell('4')],
                  }),
              ),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({ type: 'png', data: redPng, transformation: { width: 96, height: 48 } }),
            ],
          }),
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'FF0000' } },
            indent: { left: 720, firstLine: 360 },
            text: 'Bergaris',
          }),
          new Paragraph({ keepNext: true, text: 'Sukamaju, 2 Juli 2026' }),
          new Paragraph({ keepNext: true, text: 'Camat,' }),
          new Paragraph('NAMA CAMAT'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
