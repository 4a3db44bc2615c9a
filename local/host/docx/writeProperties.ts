import type { ParagraphStyle, TabStop, TextStyle } from '../../model/documentModel';

/** Text as XML content or attribute value; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Points in twentieths, as WordprocessingML measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A colour without its `#`. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** `w:pPr`'s content for paragraph attributes; `first` and `last` go before and after them. */
export function paragraphProperties(style: ParagraphStyle): string {
  const onOff = (name: string, value: boolean | undefined) =>
    value === undefined ? '' : value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
  const line = (side: string, border: { width: number; color: string } | undefined) =>
    border
      ? `<w:${side} w:val="single" w:sz="${Math.round(border.width * 8)}" w:space="1" w:color="${hex(border.color)}"/>`
      : '';
  const { borders, align } = style;
  const aligned = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'both' };
  return [
    onOff('keepNext', style.keepWithNext),
    onOff('keepLines', style.keepLinesTogether),
    onOff('pageBreakBefore', style.pageBreakBefore),
    borders
      ? `<w:pBdr>${line('top', borders.top)}${line('left', borders.left)}${line('bottom', borders.bottom)}${line('right', borders.right)}</w:pBdr>`
      : '',
    style.shading ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(style.shading)}"/>` : '',
    tabs(style.tabs),
    spacing(style),
    indent(style),
    align ? `<w:jc w:val="${aligned[align]}"/>` : '',
  ].join('');
}

function tabs(stops: readonly TabStop[] | undefined): string {
  if (!stops || stops.length === 0) return '';
  const all = stops.map(
    (stop) =>
      `<w:tab w:val="${stop.align.toLowerCase()}"${stop.leader ? ' w:leader="dot"' : ''} w:pos="${twips(stop.at)}"/>`,
  );
  return `<w:tabs>${all.join('')}</w:tabs>`;
}

function spacing({ spaceBefore, spaceAfter, lineSpacing }: ParagraphStyle): string {
  const attributes = [
    spaceBefore === undefined ? '' : ` w:before="${twips(spaceBefore)}"`,
    spaceAfter === undefined ? '' : ` w:after="${twips(spaceAfter)}"`,
    lineSpacing === undefined ? '' : ` w:line="${Math.round(lineSpacing * 240)}" w:lineRule="auto"`,
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

function indent({ indentStart, indentFirstLine, indentEnd }: ParagraphStyle): string {
  if (indentStart === undefined && indentFirstLine === undefined && indentEnd === undefined) return '';
  const start = indentStart ?? 0;
  const first = (indentFirstLine ?? start) - start;
  const firstLine = first < 0 ? ` w:hanging="${twips(-first)}"` : ` w:firstLine="${twips(first)}"`;
  const right = indentEnd === undefined ? '' : ` w:right="${twips(indentEnd)}"`;
  return `<w:ind w:left="${twips(start)}"${right}${firstLine}/>`;
}

/** `w:rPr`'s content for text attributes. */
export function runProperties(style: TextStyle): string {
  const onOff = (name: string, value: boolean | undefined) =>
    value === undefined ? '' : value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
  const font = style.font && escapeXml(style.font);
  const vertical = { SUPERSCRIPT: 'superscript', SUBSCRIPT: 'subscript', NORMAL: 'baseline' };
  return [
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>` : '',
    onOff('b', style.bold),
    onOff('i', style.italic),
    onOff('caps', style.allCaps),
    onOff('strike', style.strikethrough),
    style.color ? `<w:color w:val="${hex(style.color)}"/>` : '',
    style.size ? `<w:sz w:val="${Math.round(style.size * 2)}"/>` : '',
    style.underline === undefined ? '' : `<w:u w:val="${style.underline ? 'single' : 'none'}"/>`,
    style.background ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(style.background)}"/>` : '',
    style.baseline ? `<w:vertAlign w:val="${vertical[style.baseline]}"/>` : '',
  ].join('');
}
