import type {
  BlockElement,
  CellElement,
  ImageElement,
  InlineElement,
  Line,
  NamedStyle,
  PageLayout,
  ParagraphElement,
  TableElement,
  TextRun,
} from '../../model/documentModel';
import type { WriteContext } from './writeContext';
import { escapeXml, hex, paragraphProperties, runProperties, twips } from './writeProperties';

/** The style id of a named style in the styles part. */
export function styleId(heading: NamedStyle): string {
  if (heading === 'NORMAL') return 'Normal';
  if (heading === 'TITLE' || heading === 'SUBTITLE') return heading[0] + heading.slice(1).toLowerCase();
  return heading.replace('HEADING', 'Heading');
}

/** Blocks as WordprocessingML. `sectionOf` gives the section properties for a paragraph that ends a section. */
export function writeBlocks(
  blocks: readonly BlockElement[],
  context: WriteContext,
  sectionOf: (layout: PageLayout) => string = () => '',
): string {
  return blocks
    .map((block) =>
      block.type === 'paragraph' ? writeParagraph(block, context, sectionOf) : writeTable(block, context),
    )
    .join('');
}

function writeParagraph(
  paragraph: ParagraphElement,
  context: WriteContext,
  sectionOf: (layout: PageLayout) => string,
): string {
  const { list, markStyle, endsSection } = paragraph;
  const mark = runProperties(markStyle);
  const keep = paragraphProperties(paragraph.style);
  const numbering = list
    ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${context.listNumber(list.listId)}"/></w:numPr>`
    : '';
  const style = paragraph.heading === 'NORMAL' ? '' : `<w:pStyle w:val="${styleId(paragraph.heading)}"/>`;
  // The order of pPr's children is fixed: keepNext, keepLines and pageBreakBefore come before numPr.
  const [, before = '', after = ''] =
    /^((?:<w:(?:keepNext|keepLines|pageBreakBefore)[^>]*>)*)(.*)$/s.exec(keep) ?? [];
  const section = endsSection ? sectionOf(endsSection) : '';
  const properties = `${style}${before}${numbering}${after}${mark ? `<w:rPr>${mark}</w:rPr>` : ''}${section}`;
  const anchors = (paragraph.anchors ?? []).map((name) => ({ name, id: context.nextId() }));
  const starts = anchors.map(({ name, id }) => `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>`);
  const ends = anchors.map(({ id }) => `<w:bookmarkEnd w:id="${id}"/>`);
  const content = paragraph.children.map((child) => writeInline(child, context));
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${starts.join('')}${content.join('')}${ends.join('')}</w:p>`;
}

function writeInline(child: InlineElement, context: WriteContext): string {
  switch (child.type) {
    case 'text':
      return child.runs.map((run) => writeRun(run, context)).join('');
    case 'image':
      return `<w:r>${writeImage(child, context)}</w:r>`;
    case 'field':
      return writeField(child.field, runProperties(child.style));
    case 'pageBreak':
      return '<w:r><w:br w:type="page"/></w:r>';
    case 'footnote':
      return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${escapeXml(child.footnoteId)}"/></w:r>`;
    case 'rule':
      return '<w:r><w:t>________________________________________</w:t></w:r>';
  }
}

function writeRun(run: TextRun, context: WriteContext): string {
  const { link, ...look } = run.style;
  const properties = runProperties(look);
  const parts = run.text
    .split(/(\t|\r)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      return part === '\r' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    });
  const content = `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${parts.join('')}</w:r>`;
  if (!link) return content;
  const target = link.startsWith('#')
    ? `w:anchor="${escapeXml(link.slice(1))}"`
    : `r:id="${context.link(link)}"`;
  return `<w:hyperlink ${target}>${content}</w:hyperlink>`;
}

function writeField(name: string, properties: string): string {
  const run = (content: string) => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`;
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve"> ${name} </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>1</w:t>'),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}

function writeImage(image: ImageElement, context: WriteContext): string {
  const [width, height] = [Math.round(image.width * 12700), Math.round(image.height * 12700)];
  const id = context.nextId();
  const alt = `${image.altTitle ? ` title="${escapeXml(image.altTitle)}"` : ''}${image.altDescription ? ` descr="${escapeXml(image.altDescription)}"` : ''}`;
  const graphic = `<pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${context.picture(image)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${id}" name="Picture ${id}"${alt}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

function writeTable(table: TableElement, context: WriteContext): string {
  const columns = Math.max(1, ...table.children.map((row) => row.children.length));
  const page = context.model.page;
  const share = (page.width - page.marginLeft - page.marginRight) / columns;
  const widths = Array.from({ length: columns }, (_, index) => twips(table.columnWidths[index] ?? share));
  const line = (name: string) => borderLine(name, table.border);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  const align =
    table.align && table.align !== 'JUSTIFY' ? `<w:jc w:val="${table.align.toLowerCase()}"/>` : '';
  const indent = table.indent ? `<w:tblInd w:w="${twips(table.indent)}" w:type="dxa"/>` : '';
  const rows = table.children.map((row, y) => {
    const properties = `${row.cantSplit ? '<w:cantSplit/>' : ''}${row.minimumHeight ? `<w:trHeight w:val="${twips(row.minimumHeight)}"/>` : ''}${row.header ? '<w:tblHeader/>' : ''}`;
    const cells = row.children.map((cell, x) => writeCell(cell, { table, x, y, widths }, context));
    return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells.join('')}</w:tr>`;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${align}${indent}<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function borderLine(name: string, line: Line | null): string {
  if (!line || line.width === 0) return `<w:${name} w:val="nil"/>`;
  return `<w:${name} w:val="single" w:sz="${Math.max(2, Math.round(line.width * 8))}" w:space="0" w:color="${hex(line.color)}"/>`;
}

function writeCell(
  cell: CellElement,
  place: { table: TableElement; x: number; y: number; widths: readonly number[] },
  context: WriteContext,
): string {
  const covering = cell.rowSpan === 0 || cell.colSpan === 0 ? coverOf(place) : undefined;
  // A cell covered from its left is no cell of its own in WordprocessingML.
  if (covering && covering.x < place.x) return '';
  const span = Math.max(1, covering?.cell.colSpan ?? cell.colSpan);
  const width = place.widths.slice(place.x, place.x + span).reduce((sum, one) => sum + one, 0);
  const merge = covering ? '<w:vMerge/>' : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const sides = (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => (cell.borders[side] === undefined ? '' : borderLine(side, cell.borders[side] ?? null)))
    .join('');
  const padding = (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => `<w:${side} w:w="${twips(cell.padding[side] ?? 5)}" w:type="dxa"/>`)
    .join('');
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge,
    sides ? `<w:tcBorders>${sides}</w:tcBorders>` : '',
    cell.background ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(cell.background)}"/>` : '',
    `<w:tcMar>${padding}</w:tcMar>`,
    cell.verticalAlign ? `<w:vAlign w:val="${cell.verticalAlign.toLowerCase()}"/>` : '',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${writeBlocks(cell.children, context)}</w:tc>`;
}

function coverOf({ table, x, y }: { table: TableElement; x: number; y: number }) {
  for (let row = y; row >= 0; row--)
    for (let column = x; column >= 0; column--) {
      const cell = table.children[row]?.children[column];
      if (cell && cell.colSpan > 0 && cell.rowSpan > 0 && column + cell.colSpan > x && row + cell.rowSpan > y)
        return { cell, x: column };
    }
  return undefined;
}
