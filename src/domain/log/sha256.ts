import type { Sha256 } from '../workflow/content';

/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** Fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const initialHash = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

/** UTF-8 by hand: Apps Script has no TextEncoder. A lone surrogate becomes U+FFFD, as the encoding standard says. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const given = text.codePointAt(index) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 63);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
      // A pair of surrogates was one character.
      index++;
    }
  }
  return bytes.subarray(0, length);
};

/** The message, one 1 bit, zeros, and its length in bits as 64 bits, up to a multiple of 64 bytes (5.1.1). */
const padded = (message: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  let bits = message.length * 8;
  for (let at = bytes.length - 1; bits > 0; at--) {
    bytes[at] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return bytes;
};

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Int32Array | Uint8Array, index: number): number => words[index] ?? 0;

const expand = (block: Uint8Array, from: number, schedule: Int32Array): void => {
  for (let t = 0; t < 16; t++) {
    const i = from + t * 4;
    schedule[t] =
      (at(block, i) << 24) | (at(block, i + 1) << 16) | (at(block, i + 2) << 8) | at(block, i + 3);
  }
  for (let t = 16; t < 64; t++) {
    const w15 = at(schedule, t - 15);
    const w2 = at(schedule, t - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[t] = (at(schedule, t - 16) + s0 + at(schedule, t - 7) + s1) | 0;
  }
};

const compress = (hash: Int32Array, schedule: Int32Array): void => {
  let [a, b, c, d] = [at(hash, 0), at(hash, 1), at(hash, 2), at(hash, 3)];
  let [e, f, g, h] = [at(hash, 4), at(hash, 5), at(hash, 6), at(hash, 7)];
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + at(roundConstants, t) + at(schedule, t)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  const worked = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) hash[i] = (at(hash, i) + (worked[i] ?? 0)) | 0;
};

/** SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits. */
export const sha256Bytes = (message: Uint8Array): Sha256 => {
  const bytes = padded(message);
  const hash = Int32Array.from(initialHash);
  const schedule = new Int32Array(64);
  for (let from = 0; from < bytes.length; from += 64) {
    expand(bytes, from, schedule);
    compress(hash, schedule);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/** SHA-256 of a text's UTF-8 bytes. */
export const sha256 = (text: string): Sha256 => sha256Bytes(utf8(text));
