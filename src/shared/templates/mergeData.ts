/** A picture to put at its marker: PNG bytes, size on paper in points, text for those who can't see it. */
export type MergePicture = {
  readonly pngBase64: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly alt: string;
};

/** One paragraph of a `{{paragraf:…}}` list: plain text, or an item of a bulleted list. */
export type MergeParagraph = string | { readonly bullet: string };

/**
 * The text of a row's cells by marker name, e.g. `{ no: '1', u1: '4' }`. A picture in a repeated row: the
 * text of a cell is then itself a marker, `{ foto: '{{gambar:foto_3}}' }`, which the merge meets afterwards.
 */
export type MergeRow = Readonly<Record<string, string>>;

/**
 * Everything a template needs, already in words and formatted: the merge puts it in and decides nothing.
 * A row list may be empty (its model row goes away). In a model row a name is looked up in the item first,
 * then in `fields`. Text holds no line breaks.
 */
export type MergeData = {
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly MergeRow[]>>;
  readonly paragraphs: Readonly<Record<string, readonly MergeParagraph[]>>;
  readonly pictures: Readonly<Record<string, MergePicture>>;
  readonly sections: Readonly<Record<string, boolean>>;
  readonly copies?: MergeCopies;
};

/** Further copies of the whole body, a page each: what reads so in a table of the first reads one of these there. */
export type MergeCopies = { readonly reads: string; readonly instead: readonly string[] };

/** The words of a list paragraph, whichever kind it is. */
export function paragraphText(paragraph: MergeParagraph): string {
  return typeof paragraph === 'string' ? paragraph : paragraph.bullet;
}
