import type { RichRun, Style } from '../../../../model/spreadsheet';
import type { Place } from './cellPlace';
import { fontOf, ink, lineHeightOf, padding } from './looks';
import { widthOf, wrapLines } from './textLines';

export type Side = 'left' | 'center' | 'right';

/** Where text stands when nobody has said: numbers right, truth values in the middle, the rest left. */
export const sideOf = (style: Style, isNumber: boolean, isTruth: boolean): Side => {
  const chosen = style.horizontal;
  if (chosen === 'left' || chosen === 'center' || chosen === 'right') return chosen;
  return isTruth ? 'center' : isNumber ? 'right' : 'left';
};

const firstLine = (style: Style, place: Place, high: number): number => {
  if (style.vertical === 'top') return place.y + padding;
  if (style.vertical === 'middle') return place.y + (place.height - high) / 2;
  return place.y + place.height - high - 2;
};

const stroke = (pen: CanvasRenderingContext2D, x: number, y: number, width: number, color: string): void => {
  pen.fillStyle = color;
  pen.fillRect(x, Math.round(y), width, 1);
};

/** One stretch of text with its own colour and lines; gives where the next begins. */
const piece = (
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  look: Pick<Style, 'fontColor' | 'underline' | 'strike' | 'fontSize'>,
): number => {
  const color = look.fontColor ?? '#000000';
  pen.fillStyle = color;
  pen.fillText(text, x, y);
  const width = widthOf(pen, text);
  if (look.underline) stroke(pen, x, y + 2, width, color);
  if (look.strike) stroke(pen, x, y - lineHeightOf(look) * 0.28, width, color);
  return x + width;
};

/** One line with stretches of their own look; `from` is the place of its first letter in the cell's text. */
const richLine = (
  pen: CanvasRenderingContext2D,
  text: string,
  from: number,
  x: number,
  y: number,
  style: Style,
  runs: readonly RichRun[],
): void => {
  let at = 0;
  let right = x;
  while (at < text.length) {
    const run = runs.find(({ start, end }) => start <= from + at && from + at < end);
    const next = run
      ? run.end
      : Math.min(...runs.map(({ start }) => start).filter((s) => s > from + at), Infinity);
    const part = text.slice(at, Math.min(text.length, next - from));
    const look: Style = run?.url
      ? { ...style, fontColor: ink.link, underline: true, ...run.style }
      : { ...style, ...run?.style };
    pen.font = fontOf(look);
    right = piece(pen, part, right, y, look);
    at += part.length;
  }
};

/**
 * A cell's text. `room` is how far it may run over to either side where it isn't wrapped; what is longer is cut at
 * the cell's edge by the clip that the caller set.
 */
export const paintText = (
  pen: CanvasRenderingContext2D,
  text: string,
  place: Place,
  style: Style,
  side: Side,
  runs: readonly RichRun[] | undefined,
): void => {
  pen.font = fontOf(style);
  const lines = style.wrap === 'WRAP' ? wrapLines(pen, text, place.width - 2 * padding) : text.split('\n');
  const lineHeight = lineHeightOf(style);
  let y = firstLine(style, place, lines.length * lineHeight) + lineHeight * 0.8;
  let from = 0;
  for (const line of lines) {
    if (y > place.y - lineHeight && y < place.y + place.height + lineHeight) {
      const width = side === 'left' ? 0 : widthOf(pen, line);
      const x =
        side === 'left'
          ? place.x + padding
          : side === 'right'
            ? place.x + place.width - padding - width
            : place.x + (place.width - width) / 2;
      if (runs) {
        richLine(pen, line, text.indexOf(line, from), x, y, style, runs);
        pen.font = fontOf(style);
      } else piece(pen, line, x, y, style);
    }
    from = Math.max(from, text.indexOf(line, from) + line.length);
    y += lineHeight;
  }
};
