import type { Style } from '../../../../model/spreadsheet';
import type { Box, CellLine } from '../../../contract/workbook';
import { isAddress } from './cellLinks';
import { leftOf, topOf } from './geometry';
import { fontOf, ink, padding } from './looks';
import { type Place, paintText, sideOf } from './paintText';
import type { Pane, Scene } from './scene';
import { widthOf } from './textLines';

/** How many columns a text is looked for that runs into sight from the left. */
const overrun = 20;

const plainStyle: Style = {};

const styleOf = (scene: Scene, line: CellLine | null | undefined, column: number): Style =>
  scene.layout.styles[line?.styles?.[column] ?? -1] ?? plainStyle;

export const placeOf = (scene: Scene, box: Box): Place => {
  const x = leftOf(scene, box.left);
  const y = topOf(scene, box.top);
  return {
    x,
    y,
    width: leftOf(scene, box.right - 1) + scene.columns.size(box.right - 1) - x,
    height: topOf(scene, box.bottom - 1) + scene.rows.size(box.bottom - 1) - y,
  };
};

const cellBox = (row: number, column: number): Box => ({
  top: row,
  left: column,
  bottom: row + 1,
  right: column + 1,
});

const isMerged = (merges: readonly Box[], row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
  );

/** A text that isn't wrapped and leaves its cell: the columns it covers. */
const covered = (
  pen: CanvasRenderingContext2D,
  scene: Scene,
  line: CellLine,
  column: number,
  merges: readonly Box[],
  row: number,
): { readonly from: number; readonly to: number } => {
  const alone = { from: column, to: column + 1 };
  const text = line.shown[column] ?? '';
  const style = styleOf(scene, line, column);
  if (style.wrap === 'WRAP' || style.wrap === 'CLIP' || line.numbers?.includes(column)) return alone;
  pen.font = fontOf(style);
  const needs = widthOf(pen, text) + 2 * padding;
  const side = sideOf(style, false, line.truths?.includes(column) ?? false);
  const free = (at: number) =>
    at >= 0 && at < scene.columns.count && !line.shown[at] && !isMerged(merges, row, at);
  let { from, to } = alone;
  let left = side === 'left' ? 0 : side === 'right' ? needs : needs / 2;
  let right = side === 'right' ? 0 : side === 'left' ? needs : needs / 2;
  const own = scene.columns.size(column);
  left -= side === 'center' ? own / 2 : side === 'right' ? own : 0;
  right -= side === 'center' ? own / 2 : side === 'left' ? own : 0;
  while (right > 0 && free(to)) right -= scene.columns.size(to++);
  while (left > 0 && free(from - 1)) left -= scene.columns.size(--from);
  return { from, to };
};

const checkbox = (pen: CanvasRenderingContext2D, place: Place, ticked: boolean): void => {
  const size = 13;
  const x = Math.round(place.x + (place.width - size) / 2) + 0.5;
  const y = Math.round(place.y + (place.height - size) / 2) + 0.5;
  pen.strokeStyle = ticked ? ink.chosen : ink.arrow;
  pen.lineWidth = 1.5;
  pen.strokeRect(x, y, size, size);
  if (!ticked) return;
  pen.beginPath();
  pen.moveTo(x + 3, y + 6.5);
  pen.lineTo(x + 5.5, y + 9.5);
  pen.lineTo(x + 10.5, y + 3.5);
  pen.stroke();
};

/** The little arrow by which a cell with a list is known. */
const listArrow = (pen: CanvasRenderingContext2D, place: Place): void => {
  const x = place.x + place.width - 13;
  const y = place.y + place.height / 2 - 2;
  pen.fillStyle = ink.arrow;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + 8, y);
  pen.lineTo(x + 4, y + 5);
  pen.fill();
};

const noteMark = (pen: CanvasRenderingContext2D, place: Place): void => {
  pen.fillStyle = '#f9ab00';
  pen.beginPath();
  pen.moveTo(place.x + place.width - 7, place.y);
  pen.lineTo(place.x + place.width, place.y);
  pen.lineTo(place.x + place.width, place.y + 7);
  pen.fill();
};

const paintContent = (
  pen: CanvasRenderingContext2D,
  scene: Scene,
  line: CellLine,
  column: number,
  place: Place,
  clip: Place,
): void => {
  const style = styleOf(scene, line, column);
  const rule = scene.layout.rules[line.rules?.[column] ?? -1];
  if (line.notes?.[column]) noteMark(pen, place);
  const text = line.shown[column];
  const truth = line.truths?.includes(column) ?? false;
  if (rule?.kind === 'checkbox') {
    checkbox(pen, place, text === 'TRUE');
    return;
  }
  if (rule?.kind === 'list') listArrow(pen, place);
  if (!text) return;
  const side = sideOf(style, line.numbers?.includes(column) ?? false, truth);
  const room = rule?.kind === 'list' ? { ...place, width: place.width - 14 } : place;
  pen.save();
  pen.beginPath();
  pen.rect(clip.x, clip.y, clip.width, clip.height);
  pen.clip();
  const look = isAddress(text) ? { fontColor: ink.link, underline: true, ...style } : style;
  paintText(pen, text, room, look, side, line.runs?.[column]);
  pen.restore();
};

const borderWidths: Readonly<Record<string, number>> = {
  SOLID_MEDIUM: 2,
  SOLID_THICK: 3,
  DOUBLE: 3,
};

const paintBorders = (pen: CanvasRenderingContext2D, place: Place, style: Style): void => {
  for (const [edge, line] of Object.entries(style.borders ?? {})) {
    if (!line) continue;
    const wide = borderWidths[line.style] ?? 1;
    pen.fillStyle = line.color;
    const { x, y, width, height } = place;
    if (edge === 'top') pen.fillRect(x - 1, y - 1, width + 1, wide);
    if (edge === 'bottom') pen.fillRect(x - 1, y + height - wide, width + 1, wide);
    if (edge === 'left') pen.fillRect(x - 1, y - 1, wide, height + 1);
    if (edge === 'right') pen.fillRect(x + width - wide, y - 1, wide, height + 1);
  }
};

/** The cells of one pane, clipped to it. Gives how many of its rows have not come yet. */
export const paintCells = (pen: CanvasRenderingContext2D, scene: Scene, pane: Pane): number => {
  const { layout, columns, rows } = scene;
  const merges = layout.merges.filter(
    (one) =>
      one.top < pane.rows.to &&
      one.bottom > pane.rows.from &&
      one.left < pane.columns.to &&
      one.right > pane.columns.from,
  );
  pen.save();
  pen.beginPath();
  pen.rect(pane.left, pane.top, pane.right - pane.left, pane.bottom - pane.top);
  pen.clip();
  pen.fillStyle = '#ffffff';
  pen.fillRect(pane.left, pane.top, pane.right - pane.left, pane.bottom - pane.top);
  let missing = 0;
  const texts: (() => void)[] = [];
  const borders: (() => void)[] = [];
  const lines = new Path2D();
  for (let row = pane.rows.from; row < pane.rows.to; row += 1) {
    const height = rows.size(row);
    if (height === 0) continue;
    const line = scene.line(row);
    const top = topOf(scene, row);
    if (line === undefined) missing += 1;
    const joined = new Set<number>();
    const first = Math.max(
      pane.columns.from === 0 ? 0 : layout.frozenColumns <= pane.columns.from ? layout.frozenColumns : 0,
      pane.columns.from - overrun,
    );
    for (let column = first; column < pane.columns.to; column += 1) {
      const width = columns.size(column);
      if (width === 0) continue;
      const seen = column >= pane.columns.from;
      const x = leftOf(scene, column);
      const place = { x, y: top, width, height };
      const style = styleOf(scene, line, column);
      const merged = isMerged(merges, row, column);
      if (seen && !merged) {
        if (style.background && style.background !== '#ffffff') {
          pen.fillStyle = style.background;
          pen.fillRect(x - 1, top - 1, width + 1, height + 1);
        }
        if (style.borders) borders.push(() => paintBorders(pen, place, style));
      }
      if (line === undefined && seen) {
        pen.fillStyle = ink.waiting;
        pen.fillRect(x + 6, top + height / 2 - 4, Math.max(0, Math.min(width - 12, 60)), 8);
      }
      if (!line || merged) continue;
      if (line.shown[column]) {
        const { from, to } = covered(pen, scene, line, column, merges, row);
        for (let at = from; at < to - 1; at += 1) joined.add(at);
        const left = leftOf(scene, from);
        const clip = { x: left, y: top, width: columns.start(to) - columns.start(from), height };
        texts.push(() => paintContent(pen, scene, line, column, place, clip));
      } else if (seen && (line.rules?.[column] != null || line.notes?.[column]))
        texts.push(() => paintContent(pen, scene, line, column, place, place));
    }
    if (!layout.gridlines) continue;
    for (let column = pane.columns.from; column < pane.columns.to; column += 1) {
      if (columns.size(column) === 0) continue;
      const right = leftOf(scene, column) + columns.size(column) - 0.5;
      const filled = styleOf(scene, line, column).background;
      const coloured = filled !== undefined && filled !== '#ffffff';
      if (coloured) continue;
      if (!joined.has(column)) {
        lines.moveTo(right, top - 1);
        lines.lineTo(right, top + height);
      }
      lines.moveTo(right - columns.size(column), top + height - 0.5);
      lines.lineTo(right + 0.5, top + height - 0.5);
    }
  }
  pen.strokeStyle = ink.grid;
  pen.lineWidth = 1;
  pen.stroke(lines);
  for (const box of merges) {
    const line = scene.line(box.top);
    const place = placeOf(scene, box);
    const style = styleOf(scene, line, box.left);
    pen.fillStyle = style.background ?? '#ffffff';
    pen.fillRect(place.x, place.y, place.width - 1, place.height - 1);
    if (style.borders) borders.push(() => paintBorders(pen, place, style));
    if (line) texts.push(() => paintContent(pen, scene, line, box.left, place, place));
  }
  for (const border of borders) border();
  for (const text of texts) text();
  pen.restore();
  return missing;
};

export const boxOfCell = (scene: Scene, row: number, column: number): Box =>
  scene.layout.merges.find(
    ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
  ) ?? cellBox(row, column);
