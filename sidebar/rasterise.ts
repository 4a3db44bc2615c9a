import type { PictureFile, PictureOrder } from '../src/shared/contract/documentCalls';

const load = (svg: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture could not be drawn'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

/** Draws each SVG on a canvas and gives it back as PNG: Apps Script itself has no rasteriser. */
export const rasterise = async (orders: readonly PictureOrder[]): Promise<PictureFile[]> => {
  const files: PictureFile[] = [];
  for (const order of orders) {
    const canvas = document.createElement('canvas');
    canvas.width = order.widthPx;
    canvas.height = order.heightPx;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser has no canvas');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(await load(order.svg), 0, 0, canvas.width, canvas.height);
    files.push({ key: order.key, pngBase64: canvas.toDataURL('image/png').split(',')[1] ?? '' });
  }
  return files;
};
