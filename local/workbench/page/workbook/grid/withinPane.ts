import type { Pane } from './scene';

/** Paints with everything outside the pane cut off. */
export const withinPane = (pen: CanvasRenderingContext2D, pane: Pane, paint: () => void): void => {
  pen.save();
  pen.beginPath();
  pen.rect(pane.left - 1, pane.top - 1, pane.right - pane.left + 1, pane.bottom - pane.top + 1);
  pen.clip();
  paint();
  pen.restore();
};
