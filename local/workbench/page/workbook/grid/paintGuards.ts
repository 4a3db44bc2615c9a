import type { Box } from '../../../contract/workbook';
import { placeOf } from './cellPlace';
import type { Pane, Scene } from './scene';
import { withinPane } from './withinPane';

/** Places closed to this person, hatched so that the text stays legible. */
export const paintGuards = (pen: CanvasRenderingContext2D, scene: Scene, pane: Pane): void => {
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
  withinPane(pen, pane, () => {
    pen.fillStyle = hatch;
    pen.fill(area);
  });
};
