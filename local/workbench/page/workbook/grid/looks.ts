import type { Style } from '../../../../model/spreadsheet';

/** Measures of the grid, pixels; colours as Sheets has them. */
export const headerHeight = 24;
export const headerWidth = 46;
export const rowHeight = 21;
export const padding = 3;

export const ink = {
  grid: '#e1e3e6',
  header: '#f8f9fa',
  headerChosen: '#d3e3fd',
  headerText: '#444746',
  headerLine: '#c7c7c7',
  frozen: '#bdc1c6',
  chosen: '#0b57d0',
  chosenFill: 'rgba(11, 87, 208, 0.08)',
  link: '#1155cc',
  waiting: '#f1f3f4',
  arrow: '#5f6368',
} as const;

const family = (name: string | undefined): string =>
  `${name ? `"${name}", ` : ''}Arial, Arimo, Signs, sans-serif`;

/** Points of a cell's font in CSS pixels. */
export const fontPixels = (size: number | undefined): number => ((size ?? 10) * 4) / 3;

/** The look of text as a canvas font. */
export const fontOf = (style: Pick<Style, 'bold' | 'italic' | 'fontSize' | 'fontFamily'>): string =>
  `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${fontPixels(style.fontSize)}px ${family(style.fontFamily)}`;

export const lineHeightOf = (style: Pick<Style, 'fontSize'>): number =>
  Math.round(fontPixels(style.fontSize) * 1.2);
