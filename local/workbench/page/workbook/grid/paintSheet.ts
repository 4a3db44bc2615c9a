import { boxOfCell, placeOf } from './cellPlace';
import { columnsInSight, frozenBottom, frozenRight, rowsInSight } from './geometry';
import { headerHeight, headerWidth, ink } from './looks';
import { paintCells } from './paintCells';
import { paintGuards } from './paintGuards';
import { paintHeads } from './paintHeads';
import type { Pane, Scene } from './scene';
import { boxOfSelection, isOneCell } from './selection';
import { withinPane } from './withinPane';

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

const paintSelection = (pen: CanvasRenderingContext2D, scene: Scene, pane: Pane): void => {
  const box = boxOfSelection(scene.layout, scene.selection);
  withinPane(pen, pane, () => {
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
