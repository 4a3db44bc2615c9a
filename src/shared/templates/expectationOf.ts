import { type MarkerKind, parseMarkers, writeMarker } from './markers';
import type { TemplateDocument } from './templateDocument';
import { templateParagraphs } from './templateParagraphs';
import type { ExpectedMarker, TemplateExpectation } from './templateProblem';

type Rules = {
  readonly required: readonly ExpectedMarker[];
  readonly once: readonly ExpectedMarker[];
  /** Fields that the merge also knows although the default template doesn't use them. */
  readonly alsoFields: readonly string[];
};

/**
 * What a document's template may and must hold: every marker of the default template is known. Worked out when it is
 * asked for, because whatever is worked out while the script loads is paid for by every execution.
 */
export function expectationOf(document: TemplateDocument, rules: Rules): TemplateExpectation {
  const names: Record<MarkerKind, Set<string>> = {
    field: new Set(rules.alsoFields),
    row: new Set(),
    paragraphs: new Set(),
    picture: new Set(),
    sectionStart: new Set(),
    sectionEnd: new Set(),
  };
  const rows: Record<string, string[]> = {};
  const homes: Record<string, string> = {};
  let [currentKey, current]: [string | null, string | null] = [null, null];
  for (const { text, place } of templateParagraphs(document)) {
    const key = place.cell === null ? null : `${place.part}/${place.cell.table}/${place.cell.row}`;
    if (key !== currentKey) [currentKey, current] = [key, null];
    for (const { kind, name } of parseMarkers(text).markers) {
      if (place.heading !== null) homes[writeMarker(kind, name)] ??= place.heading;
      if (kind === 'row') {
        current = name;
        rows[name] ??= [];
      } else if (kind === 'field' && current !== null) rows[current]?.push(name);
      else names[kind].add(name);
    }
  }
  return {
    fields: [...names.field],
    rows,
    paragraphs: [...names.paragraphs],
    pictures: [...names.picture],
    sections: [...names.sectionStart],
    required: rules.required,
    once: rules.once,
    homes,
  };
}
