/**
 * A drawing as SVG. One unit is one point on paper, so a picture as wide as the report's text column is 440 wide and
 * a letter of size 9 is 9 pt there. `alt` says in words what it shows.
 */
export type Picture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** Width of the text column of an A4 page (tata naskah dinas: margins 3 cm and 2.5 cm), in points. */
export const columnWidth = 440;

/** Smallest letters in any picture, in points on paper. */
export const labelSize = 9;

const fonts = 'Arimo, Arial, Helvetica, sans-serif';

/** Puts drawn parts on a white sheet. */
export const toPicture = (
  width: number,
  height: number,
  alt: string,
  parts: readonly string[],
  letters: number = labelSize,
): Picture => ({
  svg: [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}" font-size="${letters}">`,
    `<title>${escapeText(alt)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
  ].join(''),
  width,
  height,
  alt,
});

export const escapeText = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
