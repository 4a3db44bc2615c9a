import type { InlineElement, ParagraphElement, TextStyle } from '../../model/documentModel';
import { styleDifference } from '../../model/documentStyle';
import { joinRuns } from '../../model/documentText';
import type { ReadContext } from './readContext';
import { readDrawing } from './readDrawing';
import { listIdOf } from './readNumbering';
import { readParagraphProperties, readRunProperties, toParagraphStyle } from './readProperties';
import { child, elements, textOf, value, type XmlNode } from './xmlTree';

/** `w:p` → paragraph; what differs from its named style stays as direct attributes. */
export function readParagraph(node: XmlNode, context: ReadContext): ParagraphElement {
  const properties = child(node, 'w:pPr');
  const resolved = context.styles.paragraphStyle(value(properties, 'w:pStyle'));
  const named = context.styles.named[resolved.heading];
  const numbering = child(properties, 'w:numPr') ?? resolved.numbering;
  const numId = value(numbering, 'w:numId');
  const level = Number(value(numbering, 'w:ilvl') ?? '0');
  const listId = numId === undefined ? '' : listIdOf(numId);
  const inList = context.lists[listId]?.levels[level] !== undefined;

  const own = readParagraphProperties(properties);
  const full = toParagraphStyle({ ...resolved.paragraph, ...own }, resolved.text.size ?? 11);
  const style = styleDifference(full, named.paragraph);
  const markText = {
    ...resolved.text,
    ...readRunProperties(child(properties, 'w:rPr'), context.styles.theme),
  };
  const reader = new InlineReader(context, resolved.text, named.text);
  reader.read(node);
  return {
    type: 'paragraph',
    heading: resolved.heading,
    style: inList && own.indentStart === undefined ? withoutIndent(style) : style,
    markStyle: styleDifference(markText, named.text),
    children: reader.finish(),
    ...(inList ? { list: { listId, level } } : {}),
    ...(reader.anchors.length > 0 ? { anchors: reader.anchors } : {}),
  };
}

/** A list item without its own indent takes the list level's. */
function withoutIndent(style: ParagraphElement['style']): ParagraphElement['style'] {
  const { indentStart: _, indentFirstLine: __, ...rest } = style;
  return rest;
}

interface FieldState {
  code: string;
  showingResult: boolean;
  style: TextStyle;
}

/** Walks a paragraph's content; complex fields span several runs, so it keeps state. */
class InlineReader {
  readonly anchors: string[] = [];
  private readonly found: InlineElement[] = [];
  private readonly fields: FieldState[] = [];

  constructor(
    private readonly context: ReadContext,
    private readonly paragraphText: TextStyle,
    private readonly namedText: TextStyle,
  ) {}

  read(node: XmlNode, link?: string): void {
    for (const one of elements(node)) {
      switch (one.name) {
        case 'w:r':
          this.readRun(one, link);
          break;
        case 'w:hyperlink':
          this.read(one, this.linkOf(one) ?? link);
          break;
        case 'w:fldSimple':
          this.addField(one.attributes['w:instr'] ?? '', this.styleOf(descendantRun(one)), () =>
            this.read(one),
          );
          break;
        case 'w:bookmarkStart':
          if (!(one.attributes['w:name'] ?? '_GoBack').startsWith('_GoBack'))
            this.anchors.push(one.attributes['w:name'] ?? '');
          break;
        case 'w:sdt':
          this.read(child(one, 'w:sdtContent') ?? one, link);
          break;
        case 'w:ins':
        case 'w:smartTag':
          this.read(one, link);
          break;
      }
    }
  }

  /** The inline elements, neighbouring text joined into one text element. */
  finish(): InlineElement[] {
    const joined: InlineElement[] = [];
    for (const one of this.found) {
      const last = joined[joined.length - 1];
      if (one.type === 'text' && last?.type === 'text') last.runs.push(...one.runs);
      else joined.push(one);
    }
    for (const one of joined) if (one.type === 'text') one.runs = joinRuns(one.runs);
    return joined.filter((one) => one.type !== 'text' || one.runs.length > 0);
  }

  private readRun(run: XmlNode, link: string | undefined): void {
    const style = this.styleOf(run, link);
    for (const one of elements(run)) {
      const field = this.fields[this.fields.length - 1];
      if (one.name === 'w:fldChar') this.fieldMark(one.attributes['w:fldCharType'] ?? '', style);
      else if (one.name === 'w:instrText' && field) field.code += textOf(one);
      else if (field && (!field.showingResult || fieldKind(field.code))) continue;
      else this.readRunPart(one, style);
    }
  }

  private readRunPart(one: XmlNode, style: TextStyle): void {
    switch (one.name) {
      case 'w:t':
        this.addText(textOf(one), style);
        return;
      case 'w:tab':
        this.addText('\t', style);
        return;
      case 'w:noBreakHyphen':
        this.addText('\u2011', style);
        return;
      case 'w:cr':
        this.addText('\r', style);
        return;
      case 'w:br':
        if (one.attributes['w:type'] === 'page') this.found.push({ type: 'pageBreak' });
        else this.addText('\r', style);
        return;
      case 'w:drawing': {
        const image = readDrawing(one, this.context);
        if (image) this.found.push(image);
        return;
      }
      case 'w:footnoteReference':
        this.found.push({ type: 'footnote', footnoteId: one.attributes['w:id'] ?? '' });
        return;
      case 'w:pict':
      case 'mc:AlternateContent':
        this.context.drop('text box or drawn shape');
        return;
      // docx (the library) writes a page number as an element of the run.
      case 'w:pgNum':
        this.found.push({ type: 'field', field: 'PAGE', style });
        return;
    }
  }

  private addText(text: string, style: TextStyle): void {
    this.found.push({ type: 'text', runs: [{ text, style }] });
  }

  private addField(code: string, style: TextStyle, showResult: () => void): void {
    const kind = fieldKind(code);
    if (kind) this.found.push({ type: 'field', field: kind, style });
    else showResult();
  }

  private fieldMark(mark: string, style: TextStyle): void {
    if (mark === 'begin') this.fields.push({ code: '', showingResult: false, style });
    const field = this.fields[this.fields.length - 1];
    if (mark === 'separate' && field) field.showingResult = true;
    if (mark !== 'end' || !field) return;
    this.fields.pop();
    const kind = fieldKind(field.code);
    if (kind) this.found.push({ type: 'field', field: kind, style: field.style });
    else if (!field.showingResult) this.context.drop(`field ${field.code.trim().split(/\s/)[0] ?? ''}`);
  }

  private styleOf(run: XmlNode | undefined, link?: string): TextStyle {
    const properties = child(run, 'w:rPr');
    const full = {
      ...this.paragraphText,
      ...this.context.styles.characterStyle(value(properties, 'w:rStyle')),
      ...readRunProperties(properties, this.context.styles.theme),
    };
    return { ...styleDifference(full, this.namedText), ...(link ? { link } : {}) };
  }

  private linkOf(node: XmlNode): string | undefined {
    const anchor = node.attributes['w:anchor'];
    if (anchor) return `#${anchor}`;
    return this.context.relationships.get(node.attributes['r:id'] ?? '')?.target;
  }
}

function fieldKind(code: string): 'PAGE' | 'NUMPAGES' | undefined {
  const name = code.trim().split(/\s/)[0]?.toUpperCase();
  if (name === 'PAGE') return 'PAGE';
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'NUMPAGES' : undefined;
}

function descendantRun(node: XmlNode): XmlNode | undefined {
  return child(node, 'w:r');
}
