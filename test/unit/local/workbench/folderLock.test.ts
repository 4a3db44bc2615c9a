import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from '../../../../local/workbench/server/folderLock';

describe('a data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eskm-lock-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'pid');

  test('given a workbench that runs, when another takes the folder, then it is refused and nothing is touched', () => {
    writeFileSync(file, String(process.ppid));
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
  });

  test('given one that has died, then the folder is taken over', () => {
    // Above the highest number that a process can have on Linux.
    writeFileSync(file, '4194305');
    lockFolder(folder);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    expect(existsSync(file)).toBe(true);
  });
});
