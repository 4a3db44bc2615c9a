import { ok, type Result } from '../../domain/result';
import { fileNames } from '../../shared/office/fileNames';
import type { MergeData } from '../../shared/templates/mergeData';
import type { TemplateName } from '../../shared/templates/templateDocument';
import { type EffectKind, effectKey, type Round } from '../effectKey';
import type { StoredFile } from '../ports/files';
import type { Problem } from '../problem';
import type { Ports } from '../world';

export type CompileWorld = Pick<Ports, 'sideEffects' | 'files' | 'documents' | 'hashing' | 'clock'>;

/** A document to be made from the office's template, once per round and content. */
export type Compilation = {
  readonly round: Round;
  readonly kind: EffectKind;
  readonly template: TemplateName;
  readonly name: string;
  readonly folderId: string;
  readonly data: MergeData;
};

export type Compiled<T> = {
  readonly file: StoredFile;
  /** What `finish` answered; null when the document was there already. */
  readonly finished: T | null;
};

/** The key of a document: the same round and the same content give the same document. */
export function compilationKey(world: Pick<Ports, 'hashing'>, { round, kind, data }: Compilation): string {
  const { fields, rows, paragraphs, sections, pictures, copies } = data;
  // Of a picture only that it is there: the same figures may come as other bytes from another browser.
  const text = JSON.stringify([
    fields,
    rows,
    paragraphs,
    sections,
    Object.keys(pictures),
    ...(copies === undefined ? [] : [copies]),
  ]);
  return effectKey(round, kind, contentMark(world, text));
}

/** Eight characters that change with a text. */
export function contentMark({ hashing }: Pick<Ports, 'hashing'>, text: string): string {
  return hashing.sha256(text).slice(0, 8);
}

/**
 * Copies the template and merges it. The copy is noted before it is filled, so that one left half-merged by a run
 * that died is set apart by name and made afresh: a half-merged table can't be told from a finished one. `finish`
 * does what belongs to the document before it counts as made; it gets the body's paragraphs as just merged.
 */
export function compileDocument<T>(
  world: CompileWorld,
  compilation: Compilation,
  checked: () => Result<string, Problem>,
  finish: (key: string, file: StoredFile, lines: readonly string[]) => T,
): Result<Compiled<T>, Problem> {
  const key = compilationKey(world, compilation);
  const there = madeBefore(world, key);
  if (there) return ok({ file: there, finished: null });
  const template = checked();
  if (!template.ok) return template;
  setAside(world, key, compilation);
  const note = (state: 'intended' | 'done', ref: string) =>
    world.sideEffects.put({ key, state, ref, at: world.clock.now() });
  note('intended', '');
  const file = world.documents.copy(template.value, compilation.name, compilation.folderId);
  note('intended', file.id);
  const lines = world.documents.merge(file.id, compilation.data);
  const done = finish(key, file, lines);
  note('done', file.id);
  return ok({ file, finished: done });
}

/** The document of a key, when it was finished and is still there. */
export function madeBefore(world: Pick<Ports, 'sideEffects' | 'files'>, key: string): StoredFile | null {
  const effect = world.sideEffects.find(key);
  return effect?.state === 'done' ? world.files.get(effect.ref) : null;
}

/** A half-made document of this key, and older ones that bear the same name, make room for the new one. */
function setAside(world: CompileWorld, key: string, { folderId, name }: Compilation): void {
  const half = world.sideEffects.find(key);
  for (const file of world.files.list(folderId).filter((one) => one.name === name)) {
    const unfinished = half?.state === 'intended' && (half.ref === file.id || half.ref === '');
    world.files.rename(file.id, unfinished ? fileNames.unfinished(name) : fileNames.replaced(name));
  }
}
