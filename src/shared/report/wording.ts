import { formatInteger } from '../format/formatNumber';
import { spellNumber } from '../format/spellNumber';

/**
 * A list as a sentence names it: "a", "a dan b", "a, b, dan c". Items that hold commas themselves are parted
 * by semicolons: "a, b; c; dan d", or, when there are two, by "serta".
 */
export function joinList(items: readonly string[]): string {
  const [first = '', second] = items;
  const mark = items.some((item) => /[,;]/.test(item)) ? ';' : ',';
  if (second === undefined) return first;
  if (items.length === 2) return `${first} ${mark === ',' ? 'dan' : 'serta'} ${second}`;
  return `${items.slice(0, -1).join(`${mark} `)}${mark} dan ${items[items.length - 1] ?? ''}`;
}

/** Up to ten a count is written as a word. */
const largestWord = 10;

/** Several plans of action in one cell: "1) Menambah loket; 2) Memasang papan alur"; one stands alone. */
export function numberedList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : items.map((item, at) => `${at + 1}) ${item}`).join('; ');
}

/** A small count in words, as running text has it ("tiga unsur"); figures from eleven on. */
export function countWord(count: number): string {
  return Number.isInteger(count) && count >= 0 && count <= largestWord
    ? spellNumber(count)
    : formatInteger(count);
}

/** "16 responden", "satu responden". */
export function respondentCount(count: number): string {
  return `${countWord(count)} responden`;
}

/** "Tiga": a count that opens a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text a person typed, as the end of a sentence: trimmed, with one full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Text a person typed, to stand inside a sentence: without its full stop. */
export function phrase(text: string): string {
  return text.trim().replace(/[.;,\s]+$/, '');
}

/** What a reason begins with when it isn't a name: these words are written small inside a sentence. */
const clauseOpeners =
  /^(karena|ada|adanya|banyak|banyaknya|beberapa|belum|formulir|jam|jaringan|jawaban|jumlah|kami|kantor|kegiatan|keterbatasan|kuesioner|kurang|kurangnya|masa|masih|masyarakat|pada|pelayanan|pemohon|pengguna|pengumpulan|petugas|responden|sebagian|sedikit|sedikitnya|selama|survei|terbatasnya|tidak|waktu|warga)\b/i;

/** Text a person typed as a reason, to stand behind "karena"; null when it can't: several sentences, or a name first. */
export function clauseOf(text: string): string | null {
  const clause = phrase(text).replace(/^(dikarenakan|disebabkan|karena)\s+/i, '');
  if (/[.!?]/.test(clause) || !clauseOpeners.test(clause)) return null;
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** Breaks and runs of spaces become one space (merged text holds no line breaks), "KTP(baru)" gets its space. */
export function oneLine(text: string): string {
  return text
    .replace(/(\p{L})\(/gu, '$1 (')
    .replace(/\s+/g, ' ')
    .trim();
}
