/** Counter and seed from which every id, UUID and random number of a runtime is drawn: same run, same ids. */
export type IdState = { counter: number; seed: number };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A small deterministic generator (mulberry32), as a function giving numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function draw(ids: IdState, length: number, alphabet: string): string {
  ids.counter += 1;
  const random = randomFrom(Math.imul(ids.counter, 0x9e3779b1) ^ ids.seed);
  let text = '';
  for (let i = 0; i < length; i++) text += alphabet[Math.floor(random() * alphabet.length)] ?? '';
  return text;
}

/** A file id as Drive gives it: 33 characters for plain files and folders, 44 for Google's own types. */
export function nextFileId(ids: IdState, kind: 'file' | 'google'): string {
  return `1${draw(ids, kind === 'file' ? 32 : 43, ALPHABET)}`;
}

/** A sheet id (gid), protection id or item id: a positive whole number below 2^31. */
export function nextNumberId(ids: IdState): number {
  ids.counter += 1;
  return 1 + Math.floor(randomFrom(Math.imul(ids.counter, 0x9e3779b1) ^ ids.seed)() * 2147483646);
}

/** A trigger's unique id: a whole number of 19 digits as text. */
export function nextTriggerId(ids: IdState): string {
  return `4${draw(ids, 18, '0123456789')}`;
}

/** A version 4 UUID. */
export function nextUuid(ids: IdState): string {
  const hex = draw(ids, 32, '0123456789abcdef');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
