import type { Box } from '../../../contract/workbook';
import { columnName } from './cellNames';
import { columnsInSight, frozenBottom, frozenRight, leftOf, rowsInSight, topOf } from './geometry';
import { headerHeight, headerWidth, ink } from './looks';
import { boxOfCell, paintCells, placeOf } from './paintCells';
import type { Pane, Scene } from './scene';
import { boxOfSelection, isOneCell } from './selection';

/** The four panes that frozen rows and columns make; the first may be empty. */
export const panesOf = (scene: Scene): readonly Pane[] => {
  const { layout, width, height } = scene;
  const rows = rowsInSight(scene);
  const columns = columnsInSight(scene);
  const still = { rows: { from: 0, to: layout.frozenRows }, columns: { from: 0, to: layout.frozenColumns } };
  const [x, y] = [frozenRight(scene), frozenBottom(scene)];
  const pane = (down: boolean, across: boolean): Pane => ({
    rows: down ? rows : still.rows,
    columns: across ? columns : still.columns,
    left: across ? x : headerWidth,
    right: across ? width : x,
    top: down ? y : headerHeight,
    bottom: down ? height : y,
  });
  return [pane(true, true), pane(true, false), pane(false, true), pane(false, false)].filter(
    ({ left, right, top, bottom }) => right > left && bottom > top,
  );
};

const within = (pen: CanvasRenderingContext2D, pane: Pane, paint: () => void): void => {
  pen.save();
  pen.beginPath();
  pen.rect(pane.left - 1, pane.top - 1, pane.right - pane.left + 1, pane.bottom - pane.top + 1);
  pen.clip();
  paint();
  pen.restore();
};

/** Places closed to this person, hatched so that the text stays legible. */
const paintGuards = (pen: CanvasRenderingContext2D, scene: Scene, pane: Pane): void => {
  if (!scene.showGuards || !scene.hatch) return;
  const { hatch } = scene;
  const shut = scene.layout.guarded.filter(({ open, warningOnly }) => !open && !warningOnly);
  if (shut.length === 0) return;
  const area = new Path2D();
  for (const { box, except } of shut) {
    const clipped: Box = {
      top: Math.max(box.top, pane.rows.from),
      left: Math.max(box.left, pane.columns.from),
      bottom: Math.min(box.bottom, pane.rows.to),
      right: Math.min(box.right, pane.columns.to),
    };
    if (clipped.top >= clipped.bottom || clipped.left >= clipped.right) continue;
    const { x, y, width, height } = placeOf(scene, clipped);
    area.rect(x, y, width, height);
    for (const hole of except) {
      const gap = placeOf(scene, hole);
      // Wound the other way round, so that the hole stays open.
      area.moveTo(gap.x, gap.y);
      area.lineTo(gap.x, gap.y + gap.height);
      area.lineTo(gap.x + gap.width, gap.y + gap.height);
      area.lineTo(gap.x + gap.width, gap.y);
    }
  }
  within(pen, pane, () => {
    pen.fillStyle = hatch;
    pen.fill(area);
  });
};

const paintSelection = (pen: CanvasRenderingContext2D, scene: Scene, pane: Pane): void => {
  const box = boxOfSelection(scene.layout, scene.selection);
  within(pen, pane, () => {
    if (!isOneCell(scene.layout, scene.selection)) {
      const { x, y, width, height } = placeOf(scene, box);
      pen.fillStyle = ink.chosenFill;
      pen.fillRect(x, y, width, height);
      pen.strokeStyle = ink.chosen;
      pen.lineWidth = 1;
      pen.strokeRect(x - 0.5, y - 0.5, width, height);
    }
    const { row, column } = scene.selection;
    const active = placeOf(scene, boxOfCell(scene, row, column));
    pen.strokeStyle = ink.chosen;
    pen.lineWidth = 2;
    pen.strokeRect(active.x, active.y, active.width - 1, active.height - 1);
  });
};

const headLabel = (
  pen: CanvasRenderingContext2D,
  text: string,
  place: { x: number; y: number; width: number; height: number },
  chosen: boolean,
): void => {
  pen.fillStyle = chosen ? ink.headerChosen : ink.header;
  pen.fillRect(place.x, place.y, place.width, place.height);
  pen.fillStyle = ink.headerLine;
  pen.fillRect(place.x + place.width - 1, place.y, 1, place.height);
  pen.fillRect(place.x, place.y + place.height - 1, place.width, 1);
  pen.fillStyle = chosen ? '#041e49' : ink.headerText;
  pen.fillText(text, place.x + place.width / 2, place.y + place.height / 2 + 1);
};

const paintHeads = (pen: CanvasRenderingContext2D, scene: Scene, panes: readonly Pane[]): void => {
  const box = boxOfSelection(scene.layout, scene.selection);
  pen.font = '12px Arial, Arimo, sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const pane of panes) {
    pen.save();
    pen.beginPath();
    pen.rect(pane.left, 0, pane.right - pane.left, headerHeight);
    pen.clip();
    for (let column = pane.columns.from; column < pane.columns.to; column += 1) {
      const width = scene.columns.size(column);
      if (width > 0)
        headLabel(
          pen,
          columnName(column),
          { x: leftOf(scene, column), y: 0, width, height: headerHeight },
          column >= box.left && column < box.right,
        );
    }
    pen.restore();
    pen.save();
    pen.beginPath();
    pen.rect(0, pane.top, headerWidth, pane.bottom - pane.top);
    pen.clip();
    for (let row = pane.rows.from; row < pane.rows.to; row += 1) {
      const height = scene.rows.size(row);
      if (height > 0)
        headLabel(
          pen,
          String(row + 1),
          { x: 0, y: topOf(scene, row), width: headerWidth, height },
          row >= box.top && row < box.bottom,
        );
    }
    pen.restore();
  }
  headLabel(pen, '', { x: 0, y: 0, width: headerWidth, height: headerHeight }, false);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
};

/** Paints the whole grid. Gives how many rows in sight have not come yet. */
export const paintSheet = (pen: CanvasRenderingContext2D, scene: Scene): number => {
  const { layout, width, height } = scene;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  const panes = panesOf(scene);
  let missing = 0;
  for (const pane of panes) {
    missing += paintCells(pen, scene, pane);
    paintGuards(pen, scene, pane);
    paintSelection(pen, scene, pane);
  }
  paintHeads(pen, scene, panes);
  pen.fillStyle = ink.frozen;
  if (layout.frozenRows > 0) pen.fillRect(0, frozenBottom(scene) - 1, width, 3);
  if (layout.frozenColumns > 0) pen.fillRect(frozenRight(scene) - 1, 0, 3, height);
  return missing;
};
