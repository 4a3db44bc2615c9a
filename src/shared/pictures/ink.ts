/**
 * Colours and patterns that stay apart on a black-and-white printer: never two fills of similar darkness, and hatching
 * where a difference matters. Contrast of text on its fill is at least 4.5 : 1.
 */
export const ink = {
  text: '#1a1a1a',
  muted: '#595959',
  rule: '#8c8c8c',
  hairline: '#cfcfcf',
  strong: '#1f4e79',
  middle: '#a9c5e0',
} as const;

/** Shades behind a chart per grade: the worse, the darker. */
export const bandShades = { A: '#ffffff', B: '#f4f4f4', C: '#e8e8e8', D: '#dadada' } as const;

/** Hatchings, under ids that begin with `prefix` so that several pictures can share a page. */
export const hatchings = (prefix: string): string => `<defs>${hatch(prefix)}${crossHatch(prefix)}</defs>`;

const tile = (id: string, size: number, content: string): string =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${size}" height="${size}" fill="#ffffff"/>${content}</pattern>`;

const hatch = (prefix: string): string =>
  tile(`${prefix}-hatch`, 4, `<rect width="1.5" height="4" fill="${ink.strong}"/>`);

const crossHatch = (prefix: string): string =>
  tile(
    `${prefix}-cross`,
    3,
    `<rect width="1.2" height="3" fill="${ink.strong}"/><rect width="3" height="1.2" fill="${ink.strong}"/>`,
  );

export const hatchFill = (prefix: string): string => `url(#${prefix}-hatch)`;
export const crossFill = (prefix: string): string => `url(#${prefix}-cross)`;
