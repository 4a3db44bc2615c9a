import { ok, type Result } from '../../domain/result';
import { fileNames } from '../../shared/office/fileNames';
import type { MergeData } from '../../shared/templates/mergeData';
import type { DocumentText } from '../../shared/templates/renewal';
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

/** A way to the document that needs no merge: the one before it is copied and changed where the data did. */
export type Renewed<T> = {
  /** The document that is copied. */
  readonly source: string;
  /** What a merge would have made. */
  readonly made: DocumentText;
  /** Changes the copy; false when it doesn't read as it should, and a merge has to do it. */
  readonly apply: (docId: string) => boolean;
  readonly outcome: T;
};

/**
 * Copies the template and merges it, or, where `renew` knows how, renews a copy of the document before it. The copy is
 * noted before it is filled, so that one left half-merged by a run that died is set apart by name and made afresh: a
 * half-merged table can't be told from a finished one. `finish` does what belongs to the document before it counts as
 * made; it gets the text as just made.
 */
export function compileDocument<T>(
  world: CompileWorld,
  compilation: Compilation,
  checked: () => Result<string, Problem>,
  finish: (key: string, file: StoredFile, made: DocumentText, renewed: Renewed<T> | null) => T,
  renew: (template: string, key: string) => Renewed<T> | null = () => null,
): Result<Compiled<T>, Problem> {
  const key = compilationKey(world, compilation);
  const there = madeBefore(world, key);
  if (there) return ok({ file: there, finished: null });
  const template = checked();
  if (!template.ok) return template;
  setAside(world, compilation);
  const note = (state: 'intended' | 'done', ref: string) =>
    world.sideEffects.put({ key, state, ref, at: world.clock.now() });
  const copied = (of: string) => {
    const copy = world.documents.copy(of, compilation.name, compilation.folderId);
    note('intended', copy.id);
    return copy;
  };
  const renewed = renew(template.value, key);
  if (renewed !== null) {
    const file = copied(renewed.source);
    if (renewed.apply(file.id)) {
      const finished = finish(key, file, renewed.made, renewed);
      note('done', file.id);
      return ok({ file, finished });
    }
    world.files.rename(file.id, fileNames.unfinished(compilation.name));
  }
  const file = copied(template.value);
  const finished = finish(key, file, world.documents.merge(file.id, compilation.data), null);
  note('done', file.id);
  return ok({ file, finished });
}

/** The document of a key, when it was finished and is still there. */
export function madeBefore(world: Pick<Ports, 'sideEffects' | 'files'>, key: string): StoredFile | null {
  const effect = world.sideEffects.find(key);
  return effect?.state === 'done' ? world.files.get(effect.ref) : null;
}

/** Half-made documents, which no line of `Berkas` calls done, and older ones of the same name make room for the new one. */
function setAside(world: CompileWorld, { round, folderId, name }: Compilation): void {
  const finished = world.sideEffects.list(`${round.period}/`).filter(({ state }) => state === 'done');
  for (const file of world.files.list(folderId).filter((one) => one.name === name)) {
    const unfinished = !finished.some(({ ref }) => ref === file.id);
    world.files.rename(file.id, unfinished ? fileNames.unfinished(name) : fileNames.replaced(name));
  }
}
