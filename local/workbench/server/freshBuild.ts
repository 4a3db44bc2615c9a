import { execFileSync } from 'node:child_process';
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

/** Builds dist/ when it is missing or older than its sources; otherwise the workbench starts at once. */
export const freshBuild = (root: string): string => {
  const dist = join(root, 'dist');
  const bundle = join(dist, 'Code.js');
  const newest = Math.max(...sources.map((name) => changedAt(join(root, name))));
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest)
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'build', 'build.ts')], {
      cwd: root,
      // What was built concerns developers; what went wrong, everybody.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  return dist;
};
