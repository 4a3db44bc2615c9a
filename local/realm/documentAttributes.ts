import type {
  AnyElement,
  CellElement,
  NamedStyle,
  ParagraphElement,
  ParagraphStyle,
  TableElement,
  TextStyle,
} from '../model/documentModel';
import { GlyphType, HorizontalAlignment, ParagraphHeading, VerticalAlignment } from './documentEnums';
import type { DocumentSession } from './documentSession';

/** Which attribute of DocumentApp is which of the model's text attributes. */
const textKeys = {
  BOLD: 'bold',
  ITALIC: 'italic',
  UNDERLINE: 'underline',
  STRIKETHROUGH: 'strikethrough',
  FONT_FAMILY: 'font',
  FONT_SIZE: 'size',
  FOREGROUND_COLOR: 'color',
  BACKGROUND_COLOR: 'background',
  LINK_URL: 'link',
} as const satisfies Record<string, keyof TextStyle>;

const paragraphKeys = {
  INDENT_START: 'indentStart',
  INDENT_END: 'indentEnd',
  INDENT_FIRST_LINE: 'indentFirstLine',
  LINE_SPACING: 'lineSpacing',
  SPACING_BEFORE: 'spaceBefore',
  SPACING_AFTER: 'spaceAfter',
} as const satisfies Record<string, keyof ParagraphStyle>;

/** The style with one attribute set, or taken away by null. */
export function withAttribute<Style extends object>(style: Style, key: keyof Style, value: unknown): Style {
  const { [key]: _, ...rest } = style;
  return (value === null || value === undefined ? rest : { ...rest, [key]: value }) as Style;
}

/** The value that all the styles share, null when they differ or none sets it. */
export function sharedValue(styles: readonly TextStyle[], key: keyof TextStyle): unknown {
  const [first] = styles;
  const value = first?.[key];
  return value !== undefined && styles.every((style) => style[key] === value) ? value : null;
}

/** `getAttributes()`: what is set on the element itself; null for what is inherited or mixed. */
export function attributesOf(node: AnyElement): Record<string, unknown> {
  switch (node.type) {
    case 'text':
      return textAttributes(node.runs.map((run) => run.style));
    case 'paragraph':
      return paragraphAttributes(node);
    case 'cell':
      return {
        BACKGROUND_COLOR: node.background ?? null,
        PADDING_TOP: node.padding.top ?? null,
        PADDING_BOTTOM: node.padding.bottom ?? null,
        PADDING_LEFT: node.padding.left ?? null,
        PADDING_RIGHT: node.padding.right ?? null,
        VERTICAL_ALIGNMENT: node.verticalAlign ? VerticalAlignment[node.verticalAlign] : null,
      };
    case 'table':
      return { BORDER_WIDTH: node.border?.width ?? 0, BORDER_COLOR: node.border?.color ?? null };
    case 'row':
      return { MINIMUM_HEIGHT: node.minimumHeight ?? null };
    case 'image':
      return { WIDTH: toPixels(node.width), HEIGHT: toPixels(node.height), LINK_URL: node.link ?? null };
    default:
      return {};
  }
}

function textAttributes(styles: readonly TextStyle[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(textKeys).map(([name, key]) => [name, sharedValue(styles, key)]));
}

function paragraphAttributes(node: ParagraphElement): Record<string, unknown> {
  const styles = node.children.flatMap((child) =>
    child.type === 'text' ? child.runs.map((run) => run.style) : [],
  );
  return {
    ...textAttributes(styles.length > 0 ? styles : [node.markStyle]),
    ...Object.fromEntries(
      Object.entries(paragraphKeys).map(([name, key]) => [name, node.style[key] ?? null]),
    ),
    HORIZONTAL_ALIGNMENT: node.style.align ? HorizontalAlignment[node.style.align] : null,
    HEADING: ParagraphHeading[node.heading],
    LEFT_TO_RIGHT: true,
    ...(node.list ? { LIST_ID: node.list.listId, NESTING_LEVEL: node.list.level } : {}),
  };
}

/** `setAttributes()`: paragraph and text attributes reach everything below the element. */
export function setAttributes(
  session: DocumentSession,
  node: AnyElement,
  attributes: Record<string, unknown>,
): void {
  for (const [name, value] of Object.entries(attributes)) setAttribute(session, node, name, value);
}

function setAttribute(session: DocumentSession, node: AnyElement, name: string, value: unknown): void {
  if (node.type === 'cell' && setCellAttribute(node, name, value)) return;
  if (node.type === 'table' && setTableAttribute(node, name, value)) return;
  if (node.type === 'row' && name === 'MINIMUM_HEIGHT') node.minimumHeight = Number(value ?? 0);
  if (node.type === 'image') setImageAttribute(node, name, value);
  if (node.type === 'paragraph') setParagraphAttribute(session, node, name, value);
  if (node.type === 'text' && name in textKeys)
    setTextAttribute(node.runs, name as keyof typeof textKeys, value);
  if ('children' in node)
    for (const child of node.children as AnyElement[]) setAttribute(session, child, name, value);
}

function setTextAttribute(runs: { style: TextStyle }[], name: keyof typeof textKeys, value: unknown): void {
  for (const run of runs) run.style = withAttribute(run.style, textKeys[name], value);
}

function setParagraphAttribute(
  session: DocumentSession,
  node: ParagraphElement,
  name: string,
  value: unknown,
): void {
  if (name in textKeys)
    node.markStyle = withAttribute(node.markStyle, textKeys[name as keyof typeof textKeys], value);
  if (name in paragraphKeys)
    node.style = withAttribute(node.style, paragraphKeys[name as keyof typeof paragraphKeys], value);
  if (name === 'HORIZONTAL_ALIGNMENT')
    node.style = withAttribute(node.style, 'align', value === null ? null : String(value));
  if (name === 'HEADING') node.heading = String(value ?? 'NORMAL') as NamedStyle;
  if (name === 'GLYPH_TYPE' && value !== null) setGlyph(session, node, String(value));
  if (name === 'NESTING_LEVEL' && node.list) node.list = { ...node.list, level: Number(value ?? 0) };
}

/** Sets the glyph of the list item's own level, for the whole list. */
export function setGlyph(session: DocumentSession, node: ParagraphElement, glyph: string): void {
  const level = node.list && session.model.lists[node.list.listId]?.levels[node.list.level];
  if (!level || !(glyph in GlyphType)) return;
  level.glyph = glyph as keyof typeof GlyphType;
  level.format = glyph.endsWith('BULLET') ? '' : `%${(node.list?.level ?? 0) + 1}.`;
}

function setCellAttribute(cell: CellElement, name: string, value: unknown): boolean {
  if (name === 'BACKGROUND_COLOR') {
    if (value === null) delete cell.background;
    else cell.background = String(value);
    return true;
  }
  if (name === 'VERTICAL_ALIGNMENT') {
    if (value === null) delete cell.verticalAlign;
    else cell.verticalAlign = String(value) as keyof typeof VerticalAlignment;
    return true;
  }
  const side = /^PADDING_(TOP|BOTTOM|LEFT|RIGHT)$/.exec(name)?.[1]?.toLowerCase();
  if (!side) return false;
  cell.padding = withAttribute(cell.padding, side as keyof CellElement['padding'], value);
  return true;
}

function setTableAttribute(table: TableElement, name: string, value: unknown): boolean {
  if (name !== 'BORDER_WIDTH' && name !== 'BORDER_COLOR') return false;
  const border = table.border ?? { width: 1, color: '#000000' };
  setBorder(
    table,
    name === 'BORDER_WIDTH' ? { ...border, width: Number(value) } : { ...border, color: String(value) },
  );
  return true;
}

/** One border for the whole table; cells lose their own. */
export function setBorder(table: TableElement, border: { width: number; color: string }): void {
  table.border = border;
  for (const row of table.children) for (const cell of row.children) cell.borders = {};
}

function setImageAttribute(
  image: Extract<AnyElement, { type: 'image' }>,
  name: string,
  value: unknown,
): void {
  if (name === 'WIDTH') image.width = toPoints(Number(value));
  if (name === 'HEIGHT') image.height = toPoints(Number(value));
}

/** DocumentApp measures pictures in pixels, 96 to the inch; the model in points. */
export function toPoints(pixels: number): number {
  return pixels * 0.75;
}

export function toPixels(points: number): number {
  return Math.round(points / 0.75);
}
