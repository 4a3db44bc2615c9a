import type {
  AnyElement,
  DocumentModel,
  ParagraphElement,
  RowElement,
  TextElement,
} from '../../local/model/documentModel';

function childrenOf(element: AnyElement): readonly AnyElement[] {
  return 'children' in element ? (element.children as readonly AnyElement[]) : [];
}

/** An element and everything below it, in reading order. */
export function below(element: AnyElement): readonly AnyElement[] {
  return [element, ...childrenOf(element).flatMap(below)];
}

/** Body, header, footer and footnotes. */
export function partsOf(model: DocumentModel): readonly AnyElement[] {
  const parts = [model.body, model.header, model.footer, ...Object.values(model.footnotes)];
  return parts.flatMap((part) => part ?? []);
}

const textOf = (text: TextElement): string => text.runs.map((run) => run.text).join('');

export const paragraphText = (paragraph: ParagraphElement): string =>
  paragraph.children.map((child) => (child.type === 'text' ? textOf(child) : '')).join('');

/** The document's paragraphs as text, header and footer last. */
export function linesOf(model: DocumentModel): readonly string[] {
  return paragraphsOf(model).map(paragraphText);
}

export function paragraphsOf(model: DocumentModel): readonly ParagraphElement[] {
  return partsOf(model)
    .flatMap(below)
    .flatMap((element) => (element.type === 'paragraph' ? [element] : []));
}

export function rowsOf(model: DocumentModel): readonly RowElement[] {
  return below(model.body).flatMap((element) => (element.type === 'row' ? [element] : []));
}

/** The paragraph with these words; a test that doesn't find it has lost its subject. */
export function paragraphWith(model: DocumentModel, words: string): ParagraphElement {
  const found = paragraphsOf(model).find((one) => paragraphText(one).includes(words));
  if (!found) throw new Error(`no paragraph with "${words}"`);
  return found;
}

/** Writes over a paragraph's text as a person does who keeps its look. */
export function retype(paragraph: ParagraphElement, text: string): void {
  const first = paragraph.children.find((child) => child.type === 'text');
  const style = first?.type === 'text' ? (first.runs[0]?.style ?? {}) : {};
  paragraph.children = [{ type: 'text', runs: [{ text, style }] }];
}
