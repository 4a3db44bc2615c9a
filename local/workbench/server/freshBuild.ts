import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What ends up in dist/. */
const sources = ['src', 'sidebar', 'build', 'package-lock.json'];

const changedAt = (path: string): number => {
  const found = statSync(path);
  return found.isDirectory()
    ? Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
    : found.mtimeMs;
};

const build = (root: string): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, ['--import', 'tsx', join(root, 'build', 'build.ts')], {
      cwd: root,
      // What was built concerns developers; what went wrong, everybody.
      stdio: ['ignore', 'ignore', 'inherit'],
    })
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error('dist/ could not be built.'))));
  });

/** Builds dist/ when it is missing or older than its sources; otherwise the workbench starts at once. */
export const freshBuild = async (root: string): Promise<string> => {
  const dist = join(root, 'dist');
  const bundle = join(dist, 'Code.js');
  const newest = Math.max(...sources.map((name) => changedAt(join(root, name))));
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) await build(root);
  return dist;
};
