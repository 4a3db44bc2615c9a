import type { StoredFile } from './ports/files';
import type { Ports } from './world';

type World = Pick<Ports, 'sideEffects' | 'files' | 'clock'>;

/**
 * A file made once per key. The id is reserved and noted before the file is made, so that a run that died in
 * between finds its file by id. A file that a person has thrown away since is made again.
 */
export function fileOnce(world: World, key: string, make: (id: string) => StoredFile): StoredFile {
  const before = world.sideEffects.find(key);
  const there = before && before.ref !== '' ? world.files.get(before.ref) : null;
  if (before?.state === 'done' && there) return there;
  if (there) return done(world, key, there);
  const id = world.files.reserveId();
  note(world, key, 'intended', id);
  return done(world, key, make(id));
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
  note(world, key, 'intended', '');
  return done(world, key, make());
}

function done(world: World, key: string, file: StoredFile): StoredFile {
  note(world, key, 'done', file.id);
  return file;
}

function note(world: World, key: string, state: 'intended' | 'done', ref: string): void {
  world.sideEffects.put({ key, state, ref, at: world.clock.now() });
}
