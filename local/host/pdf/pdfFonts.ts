import { dirname, join } from 'node:path';

/** The typefaces at hand, each metric-compatible with a common office font. */
export type PdfFont = 'Arimo' | 'Tinos';

const serif = /times|georgia|garamond|cambria|serif|bookman|palatino|tinos|merriweather|playfair|eb /i;
const sans = /sans/i;

/** The nearest typeface at hand: Times New Roman and other serifs → Tinos, all else → Arimo. */
export function pdfFont(name: string | undefined): PdfFont {
  return name !== undefined && serif.test(name) && !sans.test(name) ? 'Tinos' : 'Arimo';
}

/** Font files for pdfmake, by typeface and style. */
export function fontFiles(): Record<PdfFont, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>> {
  const family = (name: PdfFont) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${name.toLowerCase()}/package.json`));
    const file = (style: string) => join(folder, style, `${name}_${style}.ttf`);
    return {
      normal: file('400Regular'),
      bold: file('700Bold'),
      italics: file('400Regular_Italic'),
      bolditalics: file('700Bold_Italic'),
    };
  };
  return { Arimo: family('Arimo'), Tinos: family('Tinos') };
}
