const ones = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number from 0 to 999 in words, as beside figures in letters: 12 is "dua belas", 105 "seratus lima". */
export function spellNumber(value: number): string {
  if (value < 12) return ones[value] ?? String(value);
  if (value < 20) return `${spellNumber(value - 10)} belas`;
  if (value < 100) return joined(`${spellNumber(Math.floor(value / 10))} puluh`, value % 10);
  if (value < 200) return joined('seratus', value - 100);
  return joined(`${spellNumber(Math.floor(value / 100))} ratus`, value % 100);
}

function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${spellNumber(rest)}`;
}
