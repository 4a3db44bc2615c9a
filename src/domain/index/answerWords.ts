/**
 * Four answers at a time. A column's bytes hold 0–4 (three bits); read as 32-bit words, one bit of four answers is
 * looked at in one step, which is what makes counting every answer cheaper than adding them up one by one.
 * `| 0` keeps the words in integer registers.
 */

/** The lowest bit of each of a word's four bytes. */
const eachByte = 0x01_01_01_01;

/** A column's bytes as whole words; up to three bytes at the end are left over (`from` = where they start). */
export type WordView = { readonly words: Int32Array; readonly from: number };

/** Views a column as words; a column that starts between two words is copied first. */
export const wordView = (values: Uint8Array): WordView => {
  const aligned = values.byteOffset % 4 === 0 ? values : values.slice();
  const length = Math.floor(aligned.length / 4);
  return { words: new Int32Array(aligned.buffer, aligned.byteOffset, length), from: length * 4 };
};

/** How many answers have each bit set; 3 is the only answer with both low bits. */
export type BitCounts = { low: number; middle: number; high: number; lowAndMiddle: number };

/** So many additions of 1 fit into a byte without carrying into its neighbour or the sign. */
const wordsPerBlock = 127;

/** Counts the bits of all words; with `masks` (bytes of 1 and 0) only where the mask has 1. */
export const countBits = (words: Int32Array, masks: Int32Array | undefined): BitCounts => {
  const lowest = eachByte;
  const bits: BitCounts = { low: 0, middle: 0, high: 0, lowAndMiddle: 0 };
  for (let start = 0; start < words.length; start += wordsPerBlock) {
    const end = Math.min(start + wordsPerBlock, words.length);
    let lows = 0;
    let middles = 0;
    let highs = 0;
    let both = 0;
    for (let at = start; at < end; at += 1) {
      const mask = masks === undefined ? lowest : (masks[at] ?? 0);
      const word = words[at] ?? 0;
      const low = word & mask;
      const middle = (word >>> 1) & mask;
      lows = (lows + low) | 0;
      middles = (middles + middle) | 0;
      highs = (highs + ((word >>> 2) & mask)) | 0;
      both = (both + (low & middle)) | 0;
    }
    bits.low += sumOfBytes(lows);
    bits.middle += sumOfBytes(middles);
    bits.high += sumOfBytes(highs);
    bits.lowAndMiddle += sumOfBytes(both);
  }
  return bits;
};

const sumOfBytes = (word: number): number =>
  (word & 255) + ((word >>> 8) & 255) + ((word >>> 16) & 255) + (word >>> 24);

/** Clears the marks (bytes of 1 and 0) of whoever left the question blank. */
export const clearUnanswered = (marks: Int32Array, words: Int32Array): void => {
  const lowest = eachByte;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    marks[at] = (marks[at] ?? 0) & (word | (word >>> 1) | (word >>> 2)) & lowest;
  }
};
