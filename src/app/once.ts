import type { Instant } from '../domain/calendar/civilDate';
import type { StoredFile } from './ports/files';
import type { SideEffect } from './ports/sideEffects';
import type { Ports } from './world';

type World = Pick<Ports, 'sideEffects' | 'files' | 'clock'>;

/** A file to be made, by its name among those asked for, under its reserved id. */
export type Missing<K extends string> = { readonly name: K; readonly id: string };

/**
 * Files made together, each once per key. Their ids are reserved and noted before any is made, so that a run that died
 * in between finds by id what it had made. A file that a person has thrown away since is made again. `diedSince`: when
 * a run first meant to make one of the missing and didn't get to it; null when none did.
 */
export function filesOnce<K extends string>(
  world: World,
  keys: Readonly<Record<K, string>>,
  make: (missing: readonly Missing<K>[], diedSince: Instant | null) => readonly StoredFile[],
): Readonly<Record<K, StoredFile>> {
  const files = new Map<K, StoredFile>();
  const [absent, unnoted]: [K[], K[]] = [[], []];
  const died = new Map<K, Instant>();
  for (const name of Object.keys(keys) as K[]) {
    const before = world.sideEffects.find(keys[name]);
    const file = before && before.ref !== '' ? world.files.get(before.ref) : null;
    if (file) files.set(name, file);
    else absent.push(name);
    if (before?.state !== 'done' || !file) unnoted.push(name);
    if (before?.state === 'intended' && !file) died.set(name, before.at);
  }
  if (absent.length > 0) {
    const ids = world.files.reserveIds(absent.length);
    const missing = absent.map((name, at) => ({ name, id: ids[at] ?? '' }));
    const now = world.clock.now();
    note(
      world,
      'intended',
      missing.map(({ name, id }) => ({ key: keys[name], ref: id, at: died.get(name) ?? now })),
    );
    const made = make(missing, [...died.values()].sort()[0] ?? null);
    for (const [at, name] of absent.entries()) {
      const file = made[at];
      if (file === undefined) throw new Error(`No file was made for ${keys[name]}`);
      files.set(name, file);
    }
  }
  const at = world.clock.now();
  note(
    world,
    'done',
    unnoted.map((name) => ({ key: keys[name], ref: files.get(name)?.id ?? '', at })),
  );
  return Object.fromEntries(files) as Record<K, StoredFile>;
}

/** One such file. */
export function fileOnce(world: World, key: string, make: (id: string) => StoredFile): StoredFile {
  return filesOnce(world, { file: key }, (missing) => missing.map(({ id }) => make(id))).file;
}

/**
 * A Google Doc made once per key: Drive takes no reserved id for these, so that a run that died is looked for by
 * its name in its folder. Should there be several, the oldest counts and the others are set apart by name.
 */
export function documentOnce(
  world: World,
  key: string,
  target: { readonly folderId: string; readonly name: string },
  make: () => StoredFile,
): StoredFile {
  const before = world.sideEffects.find(key);
  const there = before?.state === 'done' ? world.files.get(before.ref) : null;
  if (there) return there;
  if (before?.state === 'intended') {
    const [first, ...others] = world.files.list(target.folderId).filter(({ name }) => name === target.name);
    for (const other of others) world.files.rename(other.id, `${other.name} (duplikat)`);
    if (first) return done(world, key, first);
  }
  note(world, 'intended', [{ key, ref: '', at: world.clock.now() }]);
  return done(world, key, make());
}

function done(world: World, key: string, file: StoredFile): StoredFile {
  note(world, 'done', [{ key, ref: file.id, at: world.clock.now() }]);
  return file;
}

function note(
  { sideEffects }: World,
  state: SideEffect['state'],
  lines: readonly Omit<SideEffect, 'state'>[],
): void {
  if (lines.length > 0) sideEffects.put(...lines.map((line) => ({ ...line, state })));
}
