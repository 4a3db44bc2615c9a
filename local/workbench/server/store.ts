import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '../../demo/cast';
import { saveState } from '../../host/persistence';
import { createRuntime } from '../../runtime';
import type { SavedState } from '../contract/office';
import type { Office, OfficeMark } from './office';
import { WorkbenchRefusal } from './refusal';

const MARK = 'office.json';

/** A long export on a slow machine is not an endless loop. */
const MACHINE_LIMIT = 10 * 60_000;

/** The office saved in a folder; undefined when there is none, or it was written by another version. */
export const loadOffice = (dir: string, dist: string): Office | undefined => {
  if (!existsSync(join(dir, MARK)) || !existsSync(join(dir, 'state.json'))) return undefined;
  const mark = JSON.parse(readFileSync(join(dir, MARK), 'utf8')) as OfficeMark;
  const runtime = createRuntime({ dir, user: people.owner, machineLimit: MACHINE_LIMIT });
  // The code is the one built now, as after a new version was pushed to the office's workbooks.
  for (const container of [mark.workbook, mark.guardian])
    runtime.load(dist, { boundTo: container, owner: people.owner });
  return { ...mark, runtime };
};

export const saveOffice = ({ runtime, ...mark }: Office, dir: string): void => {
  saveState(runtime.state, dir);
  writeFileSync(join(dir, MARK), JSON.stringify(mark));
};

/** Letters and digits of a name, for a folder; nothing else of it gets into a path. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

export type Store = {
  readonly folder: string;
  load(): Office | undefined;
  save(office: Office): void;
  named(): readonly SavedState[];
  saveAs(office: Office, name: string): void;
  loadNamed(id: string): Office;
  forget(id: string): void;
};

/** Where a workbench keeps its office and the states that people saved: `folder/now` and `folder/named/…`. */
export const createStore = (folder: string, dist: string): Store => {
  const now = join(folder, 'now');
  const shelf = join(folder, 'named');
  mkdirSync(shelf, { recursive: true });
  /** Only what the shelf itself lists can be opened or thrown away. */
  const placeOf = (id: string): string => {
    if (!readdirSync(shelf).includes(id)) throw new WorkbenchRefusal('Keadaan itu sudah tidak ada.');
    return join(shelf, id);
  };
  return {
    folder,
    load: () => loadOffice(now, dist),
    save: (office) => saveOffice(office, now),
    named: () =>
      readdirSync(shelf)
        .filter((id) => existsSync(join(shelf, id, 'name.json')))
        .map((id) => ({
          id,
          ...(JSON.parse(readFileSync(join(shelf, id, 'name.json'), 'utf8')) as Omit<SavedState, 'id'>),
        }))
        .sort((one, two) => two.saved - one.saved),
    saveAs(office, name) {
      const id = slugOf(name);
      if (id === '') throw new WorkbenchRefusal('Beri nama dengan huruf atau angka.');
      const making = join(shelf, `${id}.part`);
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making);
      saveOffice(office, making);
      writeFileSync(join(making, 'name.json'), JSON.stringify({ name: name.trim(), saved: Date.now() }));
      rmSync(join(shelf, id), { recursive: true, force: true });
      renameSync(making, join(shelf, id));
    },
    loadNamed(id) {
      const office = loadOffice(placeOf(id), dist);
      if (!office) throw new WorkbenchRefusal('Keadaan itu tidak lengkap dan tidak dapat dibuka.');
      return office;
    },
    forget: (id) => rmSync(placeOf(id), { recursive: true, force: true }),
  };
};
