import type { FoundMarker } from './foundMarker';
import { writeMarker } from './markers';
import type { TemplatePart } from './templatePlace';
import type { TemplateProblem } from './templateProblem';

/** Whether conditional sections open and close in pairs, in the same part, one inside the other, not in tables. */
export function checkSections(found: readonly FoundMarker[]): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open = new Map<TemplatePart, FoundMarker[]>();
  for (const one of found) {
    const { marker, paragraph } = one;
    if (marker.kind !== 'sectionStart' && marker.kind !== 'sectionEnd') continue;
    if (paragraph.place.cell !== null) {
      problems.push({ kind: 'sectionInTable', raw: marker.raw, place: paragraph.place });
      continue;
    }
    const stack = open.get(paragraph.place.part) ?? [];
    open.set(paragraph.place.part, stack);
    if (marker.kind === 'sectionStart') stack.push(one);
    else problems.push(...close(stack, one));
  }
  for (const stack of open.values()) problems.push(...stack.map(unclosed));
  return problems;
}

/** Closes the innermost section of that name; those opened inside it and still open are unclosed. */
function close(stack: FoundMarker[], { marker, paragraph }: FoundMarker): readonly TemplateProblem[] {
  const at = stack.map((one) => one.marker.name).lastIndexOf(marker.name);
  if (at < 0) {
    const start = writeMarker('sectionStart', marker.name);
    return [{ kind: 'sectionUnopened', raw: marker.raw, start, place: paragraph.place }];
  }
  return stack.splice(at).slice(1).map(unclosed);
}

function unclosed({ marker, paragraph }: FoundMarker): TemplateProblem {
  const end = writeMarker('sectionEnd', marker.name);
  return { kind: 'sectionUnclosed', raw: marker.raw, end, place: paragraph.place };
}
