/** Which part of the document a paragraph stands in. */
export type TemplatePart = 'body' | 'header' | 'footer' | 'footnote';

/** A table cell; all counted from 1. `table` counts the tables of its part. */
export type CellPlace = { readonly table: number; readonly row: number; readonly column: number };

/** Where a paragraph of a template stands, so that a person finds it. */
export type TemplatePlace = {
  readonly part: TemplatePart;
  /** Counted from 1 within the part, in reading order, cells' paragraphs included. */
  readonly paragraph: number;
  /** Text of the nearest heading above it; null before the first heading and outside the body. */
  readonly heading: string | null;
  readonly cell: CellPlace | null;
};

/** A paragraph of the template as the merge would see it: its whole text, however its styles are split. */
export type TemplateParagraph = { readonly text: string; readonly place: TemplatePlace };
