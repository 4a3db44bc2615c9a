import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as an opaque RGB PNG (transparency on white). pdfkit decodes transparent and interlaced PNGs only
 * asynchronously, and GIFs not at all, while `getAs` of Apps Script is synchronous.
 */
export function opaquePng(mimeType: string, base64: string): string {
  const { width, height } = imageSize(Buffer.from(base64, 'base64'));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" xlink:href="data:${mimeType};base64,${base64}"/></svg>`;
  const { pixels } = new Resvg(svg, { background: '#ffffff', font: { loadSystemFonts: false } }).render();
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  for (let y = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      rows[to++] = pixels[from] ?? 255;
      rows[to++] = pixels[from + 1] ?? 255;
      rows[to++] = pixels[from + 2] ?? 255;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Width and height in pixels of a PNG, GIF or JPEG; throws for anything else. */
export function imageSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(0, 8).equals(signature))
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes.subarray(0, 3).toString('latin1') === 'GIF')
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
      const marker = bytes[at + 1] ?? 0;
      const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
      if (frame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
  }
  throw new Error('Invalid image data.');
}
