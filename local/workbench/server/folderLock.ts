import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another workbench writes to this folder: two would undo each other's work. */
export class FolderInUse extends Error {}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There is such a process, only it belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const holder = (file: string): number | undefined => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Takes a data folder for this process until it ends; one left behind by a process that is gone is taken over.
 *
 * @throws FolderInUse when a running workbench has it.
 */
export const lockFolder = (folder: string): void => {
  const file = join(folder, 'pid');
  mkdirSync(folder, { recursive: true });
  const pid = holder(file);
  if (pid !== undefined && pid !== process.pid && alive(pid))
    throw new FolderInUse(
      'Meja latihan lain sedang memakai folder ini. Hentikan dahulu, atau pilih --data lain.',
    );
  writeFileSync(file, String(process.pid));
  process.once('exit', () => rmSync(file, { force: true }));
};
