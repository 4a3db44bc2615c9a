const widths = new Map<string, number>();
const wrapped = new Map<string, readonly string[]>();
const most = 20_000;

/** Width of a text in the pen's present font, pixels; measured once. */
export const widthOf = (pen: CanvasRenderingContext2D, text: string): number => {
  const key = `${pen.font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > most) widths.clear();
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
};

/** How many letters of a word too long for a line fit into it, at least one. */
const fitting = (pen: CanvasRenderingContext2D, word: string, room: number): number => {
  let count = word.length;
  while (count > 1 && widthOf(pen, word.slice(0, count)) > room) count -= 1;
  return count;
};

const wrapParagraph = (pen: CanvasRenderingContext2D, text: string, room: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (line !== '' && widthOf(pen, (line + word).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    let rest = word;
    while (rest.length > 1 && widthOf(pen, rest.trimEnd()) > room) {
      const count = fitting(pen, rest, room);
      lines.push(rest.slice(0, count));
      rest = rest.slice(count);
    }
    line += rest;
  }
  lines.push(line.trimEnd());
  return lines;
};

/** The lines of a text wrapped into `room` pixels in the pen's present font. */
export const wrapLines = (pen: CanvasRenderingContext2D, text: string, room: number): readonly string[] => {
  const key = `${pen.font}|${room}|${text}`;
  const known = wrapped.get(key);
  if (known) return known;
  if (wrapped.size > most) wrapped.clear();
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(pen, paragraph, Math.max(room, 8)));
  wrapped.set(key, lines);
  return lines;
};
