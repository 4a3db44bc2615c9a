import type { Style } from '../../../../model/spreadsheet';
import type { Place } from './cellPlace';
import { ink } from './looks';

export const checkbox = (pen: CanvasRenderingContext2D, place: Place, ticked: boolean): void => {
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
export const listArrow = (pen: CanvasRenderingContext2D, place: Place): void => {
  const x = place.x + place.width - 13;
  const y = place.y + place.height / 2 - 2;
  pen.fillStyle = ink.arrow;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + 8, y);
  pen.lineTo(x + 4, y + 5);
  pen.fill();
};

export const noteMark = (pen: CanvasRenderingContext2D, place: Place): void => {
  pen.fillStyle = '#f9ab00';
  pen.beginPath();
  pen.moveTo(place.x + place.width - 7, place.y);
  pen.lineTo(place.x + place.width, place.y);
  pen.lineTo(place.x + place.width, place.y + 7);
  pen.fill();
};

const borderWidths: Readonly<Record<string, number>> = {
  SOLID_MEDIUM: 2,
  SOLID_THICK: 3,
  DOUBLE: 3,
};

export const paintBorders = (pen: CanvasRenderingContext2D, place: Place, style: Style): void => {
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
