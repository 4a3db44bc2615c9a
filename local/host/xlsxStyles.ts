import { isGeneral } from '../model/numberFormat';
import type { Style } from '../model/spreadsheet';
import { escapeXml } from './xmlText';

/** Collects the looks of all cells and writes styles.xml. */
export type StyleTable = {
  /** Index of the cell format for a look. */
  indexOf(style: Style): number;
  xml(): string;
};

/** A list whose entries are written once each. */
function collection(first: string[]): { add(xml: string): number; all: string[] } {
  const all = [...first];
  const known = new Map(all.map((xml, index) => [xml, index]));
  return {
    all,
    add(xml) {
      const found = known.get(xml);
      if (found !== undefined) return found;
      all.push(xml);
      known.set(xml, all.length - 1);
      return all.length - 1;
    },
  };
}

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function fontXml(style: Style): string {
  const marks = [
    style.bold === true ? '<b/>' : '',
    style.italic === true ? '<i/>' : '',
    style.strike === true ? '<strike/>' : '',
    style.underline === true ? '<u/>' : '',
  ].join('');
  const color = style.fontColor === undefined ? '' : `<color rgb="${argb(style.fontColor)}"/>`;
  return `<font>${marks}<sz val="${style.fontSize ?? 10}"/>${color}<name val="${escapeXml(style.fontFamily ?? 'Arial')}"/></font>`;
}

const LINES: Record<string, string> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

function borderXml(style: Style): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = style.borders?.[side];
    if (line === undefined) return `<${side}/>`;
    return `<${side} style="${LINES[line.style] ?? 'thin'}"><color rgb="${argb(line.color)}"/></${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(style: Style): string {
  const horizontal =
    style.horizontal === undefined || style.horizontal.startsWith('general')
      ? ''
      : ` horizontal="${style.horizontal}"`;
  const vertical =
    style.vertical === undefined
      ? ''
      : ` vertical="${style.vertical === 'middle' ? 'center' : style.vertical}"`;
  const wrap = style.wrap === 'WRAP' ? ' wrapText="1"' : '';
  const turned =
    style.rotation === undefined || style.rotation === 0
      ? ''
      : ` textRotation="${style.rotation < 0 ? 90 - style.rotation : style.rotation}"`;
  const all = horizontal + vertical + wrap + turned;
  return all === '' ? '' : `<alignment${all}/>`;
}

/** Numbers from 164 on are a workbook's own formats; 49 is text. */
const FIRST_OWN_FORMAT = 164;

export function createStyleTable(): StyleTable {
  const fonts = collection([fontXml({})]);
  const fills = collection([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = collection([borderXml({})]);
  const formats = collection([]);
  const cells = collection(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const numberFormat = (format: string | undefined): number => {
    if (format === undefined || isGeneral(format)) return 0;
    return format === '@' ? 49 : FIRST_OWN_FORMAT + formats.add(format);
  };
  return {
    indexOf(style) {
      const fill =
        style.background === undefined
          ? 0
          : fills.add(
              `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.background)}"/></patternFill></fill>`,
            );
      const ids = `numFmtId="${numberFormat(style.format)}" fontId="${fonts.add(fontXml(style))}" fillId="${fill}" borderId="${borders.add(borderXml(style))}" xfId="0"`;
      const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
      const alignment = alignmentXml(style);
      if (Object.keys(style).length === 0) return 0;
      return cells.add(
        alignment === '' ? `<xf ${ids} ${applied}/>` : `<xf ${ids} ${applied}>${alignment}</xf>`,
      );
    },
    xml() {
      const numFmts = formats.all.map(
        (format, index) =>
          `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(format)}"/>`,
      );
      const list = (name: string, entries: string[]): string =>
        entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
      return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        list('numFmts', numFmts),
        list('fonts', fonts.all),
        list('fills', fills.all),
        list('borders', borders.all),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list('cellXfs', cells.all),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join('');
    },
  };
}
