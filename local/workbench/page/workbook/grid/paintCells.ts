import type { CellLine } from '../../../contract/workbook';
import { isAddress } from './cellLinks';
import { checkbox, listArrow, noteMark, paintBorders } from './cellMarks';
import { isMerged, type Place, placeOf } from './cellPlace';
import { coveredColumns } from './coveredColumns';
import { leftOf, topOf } from './geometry';
import { ink } from './looks';
import { paintText, sideOf } from './paintText';
import { type Pane, type Scene, styleOf } from './scene';

/** How many columns a text is looked for that runs into sight from the left. */
const overrun = 20;

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
        const { from, to } = coveredColumns(pen, scene, line, column, merges, row);
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
