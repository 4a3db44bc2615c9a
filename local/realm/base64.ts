/** Base64 ↔ bytes as Apps Script shows them: signed, −128…127 (apps-script.md §Docs and Drive). */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = new Map([...LETTERS].map((letter, index) => [letter.charCodeAt(0), index]));

export function bytesToBase64(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group =
      (((bytes[i] ?? 0) & 255) << 16) | (((bytes[i + 1] ?? 0) & 255) << 8) | ((bytes[i + 2] ?? 0) & 255);
    const letter = (shift: number): string => LETTERS[(group >> shift) & 63] ?? '';
    parts.push(letter(18) + letter(12) + (left > 1 ? letter(6) : '=') + (left > 2 ? letter(0) : '='));
  }
  return parts.join('');
}

export function base64ToBytes(text: string): number[] {
  const bytes: number[] = [];
  let group = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = CODES.get(text.charCodeAt(i));
    if (code === undefined) continue;
    group = ((group << 6) | code) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((((group >> bits) & 255) << 24) >> 24);
    }
  }
  return bytes;
}

/** Number of bytes that a base64 text stands for. */
export function base64Length(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}

export function toWebSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

export function fromWebSafe(text: string): string {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  return plain + '='.repeat((4 - (plain.length % 4)) % 4);
}
