/** A picture's kind and size in pixels, as its first bytes tell; null when it is neither PNG nor JPEG. */
export type ImageSize = { readonly kind: 'png' | 'jpeg'; readonly width: number; readonly height: number };

/** `base64`: the whole file or its beginning. */
export function imageSize(base64: string): ImageSize | null {
  const bytes = firstBytes(base64, headerBytes);
  if (base64.startsWith('iVBORw0KGgo')) return png(bytes);
  return base64.startsWith('/9j/') ? jpeg(bytes) : null;
}

/** A phone's JPEG carries a preview before its frame header; more than this none has. */
const headerBytes = 200_000;

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The first chunk, IHDR, holds width and height at 16 and 20. */
function png(bytes: Uint8Array): ImageSize | null {
  const [width, height] = [16, 20].map((at) => word(bytes, at) * 65536 + word(bytes, at + 2));
  return width && height ? { kind: 'png', width, height } : null;
}

/** Segments follow each other, each with its length, up to the frame header (SOF0 … SOF15, but not DHT, JPG, DAC). */
function jpeg(bytes: Uint8Array): ImageSize | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [word(bytes, at + 5), word(bytes, at + 7)];
      return width > 0 && height > 0 ? { kind: 'jpeg', width, height } : null;
    }
    at += 2 + word(bytes, at + 2);
  }
  return null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Apps Script's own decoder takes the whole text at once; only a file's beginning is wanted here. */
function firstBytes(base64: string, count: number): Uint8Array {
  const text = base64.slice(0, Math.ceil(count / 3) * 4).replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, out] = [0, 0, 0];
  for (const letter of text) {
    bits = ((bits << 6) | letters.indexOf(letter)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[out] = (bits >> held) & 0xff;
    out += 1;
  }
  return bytes;
}
