import { columnName } from './cellNames';
import { leftOf, topOf } from './geometry';
import { headerHeight, headerWidth, ink } from './looks';
import type { Pane, Scene } from './scene';
import { boxOfSelection } from './selection';

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

/** The letters and numbers at the edges. */
export const paintHeads = (pen: CanvasRenderingContext2D, scene: Scene, panes: readonly Pane[]): void => {
  const box = boxOfSelection(scene.layout, scene.selection);
  pen.font = '12px Arial, Arimo, Signs, sans-serif';
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
