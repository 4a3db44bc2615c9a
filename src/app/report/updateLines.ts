import { type CarriedEdits, type LineEdit, staleFigures, versions } from './carryEdits';

/**
 * What changes in the lines of a document that people have edited, when what it was compiled to (`made`) becomes
 * `fresh`: lines that nobody touched take their new wording; what a person wrote, reworded or struck out stays so.
 */
export function updateLines(
  made: readonly string[],
  edited: readonly string[],
  fresh: readonly string[],
): CarriedEdits {
  const toFresh = new Map(versions(made, fresh));
  const toEdited = new Map(versions(made, edited));
  const edits: LineEdit[] = [];
  const untouched = new Set<number>();
  made.forEach((line, at) => {
    const [then, now] = [toEdited.get(at), toFresh.get(at)];
    if (then === undefined || edited[then] !== line) return;
    untouched.add(then);
    const text = now === undefined ? undefined : fresh[now];
    if (text === undefined) edits.push({ kind: 'remove', line: then });
    else if (text !== line) edits.push({ kind: 'replace', line: then, text });
  });
  const origins = new Map(Array.from(toFresh, ([before, after]) => [after, before]));
  fresh.forEach((text, at) => {
    if (origins.has(at)) return;
    edits.push({ kind: 'insert', after: behind(at, origins, toEdited), text });
  });
  const human = edited.flatMap((_, at) => (untouched.has(at) ? [] : [at]));
  return { edits, stale: staleFigures(human, made, edited, fresh) };
}

/** The edited line behind which a new one belongs: where the one before it stands now. */
function behind(
  line: number,
  origins: ReadonlyMap<number, number>,
  toEdited: ReadonlyMap<number, number>,
): number {
  for (let at = line - 1; at >= 0; at -= 1) {
    for (let origin = origins.get(at) ?? -1; origin >= 0; origin -= 1) {
      const found = toEdited.get(origin);
      if (found !== undefined) return found;
    }
  }
  return -1;
}

/** The lines after these edits; numbers are those before any. */
export function editedLines(lines: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const inserted = (after: number) =>
    edits.flatMap((edit) => (edit.kind === 'insert' && edit.after === after ? [edit.text] : []));
  return [
    ...inserted(-1),
    ...lines.flatMap((line, at) => {
      const own = edits.find((edit) => edit.kind !== 'insert' && edit.line === at);
      const kept = own?.kind === 'remove' ? [] : [own?.kind === 'replace' ? own.text : line];
      return [...kept, ...inserted(at)];
    }),
  ];
}
