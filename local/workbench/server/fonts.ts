import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Package and file of each typeface that the page may ask for, by its name in the address. */
const files: Readonly<Record<string, readonly [folder: string, file: string]>> = {
  arimo: ['arimo', '400Regular/Arimo_400Regular.ttf'],
  'arimo-bold': ['arimo', '700Bold/Arimo_700Bold.ttf'],
  'arimo-italic': ['arimo', '400Regular_Italic/Arimo_400Regular_Italic.ttf'],
  'arimo-bold-italic': ['arimo', '700Bold_Italic/Arimo_700Bold_Italic.ttf'],
  signs: ['noto-sans-symbols-2', '400Regular/NotoSansSymbols2_400Regular.ttf'],
};

/**
 * A typeface for machines without Arial, which is Sheets' own (Arimo has its widths), and one for the tick that
 * neither has; undefined when no such name is known.
 */
export const fontFile = (name: string): Promise<Buffer> | undefined => {
  const known = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!known) return undefined;
  const folder = dirname(require.resolve(`@expo-google-fonts/${known[0]}/package.json`));
  return readFile(join(folder, known[1]));
};
