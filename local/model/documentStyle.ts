import type {
  DocumentModel,
  NamedStyleDefinition,
  ParagraphElement,
  ParagraphStyle,
  TextStyle,
} from './documentModel';

/** A named style with NORMAL beneath it: every attribute that the document decides. */
export function namedStyle(model: DocumentModel, paragraph: ParagraphElement): NamedStyleDefinition {
  const normal = model.styles.NORMAL;
  if (paragraph.heading === 'NORMAL') return normal;
  const own = model.styles[paragraph.heading];
  return {
    paragraph: { ...normal.paragraph, ...own.paragraph },
    text: { ...normal.text, ...own.text },
  };
}

/** The paragraph's effective attributes: normal style, named style, list level, own overrides. */
export function effectiveParagraph(model: DocumentModel, paragraph: ParagraphElement): ParagraphStyle {
  const named = namedStyle(model, paragraph).paragraph;
  const level = paragraph.list && model.lists[paragraph.list.listId]?.levels[paragraph.list.level];
  const indents = level ? { indentStart: level.indentStart, indentFirstLine: level.indentFirstLine } : {};
  return { ...named, ...indents, ...paragraph.style };
}

/** A run's effective attributes. */
export function effectiveText(
  model: DocumentModel,
  paragraph: ParagraphElement,
  style: TextStyle,
): TextStyle {
  return { ...namedStyle(model, paragraph).text, ...style };
}

/** What of `full` differs from `base`; used to keep only the direct overrides. */
export function styleDifference<T extends object>(full: T, base: T): T {
  const kept = Object.entries(full).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof T]),
  );
  return Object.fromEntries(kept) as T;
}
