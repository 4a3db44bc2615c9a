import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const fonts = join(__dirname, '..', '..', 'node_modules', '@expo-google-fonts', 'arimo');
const fontFiles = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  join(fonts, file),
);

/** SVG → PNG (base64), `widthPx` wide: what the sidebar's canvas does in a browser. */
export const rasterise = (svg: string, widthPx: number): string =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    background: '#ffffff',
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  })
    .render()
    .asPng()
    .toString('base64');
