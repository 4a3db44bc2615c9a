/** What Sheets says when it does not take what was typed, by the beginning of its English words. */
const words: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /^You are trying to edit a protected cell/,
    () =>
      'Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengeditnya.',
  ],
  [
    /^The data you entered in cell (\w+) violates the data validation rules set on this cell\.\s*(?:Please enter one of the following values: (.*)\.)?(.*)$/s,
    ([, cell, values, help]) =>
      [
        `Data yang Anda masukkan di sel ${cell} melanggar aturan validasi data yang ditetapkan pada sel ini.`,
        values ? `Masukkan salah satu nilai berikut: ${values}.` : (help ?? ''),
      ]
        .join(' ')
        .trim(),
  ],
  [
    /^Your input contains more than the maximum of 50000 characters/,
    () => 'Masukan Anda melebihi batas 50000 karakter dalam satu sel.',
  ],
  [
    /permission/i,
    () => 'Anda hanya dapat melihat. Mintalah akses edit kepada pemilik jika perlu mengubahnya.',
  ],
];

/** The Indonesian sentence for a refusal of Sheets; an unknown one as it is. */
export const editWords = (message: string): string => {
  for (const [pattern, say] of words) {
    const found = pattern.exec(message);
    if (found) return say(found);
  }
  return message;
};
