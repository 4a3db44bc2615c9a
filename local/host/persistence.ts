import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeState } from '../model/state';

const FILE = 'state.json';

/** Writes the state to `dir/state.json`, whole or not at all. */
export function saveState(state: RuntimeState, dir: string): void {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, FILE);
  writeFileSync(`${file}.part`, JSON.stringify(state));
  renameSync(`${file}.part`, file);
}

/** The state saved in `dir`, or undefined if nothing was saved there. */
export function loadState(dir: string): RuntimeState | undefined {
  const file = join(dir, FILE);
  if (!existsSync(file)) return undefined;
  const state = JSON.parse(readFileSync(file, 'utf8')) as RuntimeState;
  if (state.version !== 1) throw new Error(`${file} was written by another version of the local runtime.`);
  return state;
}
