/** Thin slanted lines for places that are closed. */
export const hatchOf = (pen: CanvasRenderingContext2D): CanvasPattern | null => {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const brush = tile.getContext('2d');
  if (!brush) return null;
  brush.strokeStyle = 'rgba(60, 64, 67, 0.16)';
  brush.lineWidth = 1;
  brush.beginPath();
  for (const at of [-8, 0, 8]) {
    brush.moveTo(at, 8);
    brush.lineTo(at + 8, 0);
  }
  brush.stroke();
  return pen.createPattern(tile, 'repeat');
};
