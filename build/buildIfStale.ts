import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const sources = ['src', 'sidebar', 'build'];

const changedAt = (path: string): number => {
  const found = statSync(path);
  return found.isDirectory()
    ? Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
    : found.mtimeMs;
};

/** Builds dist/ only when a source is newer, so that the workbench starts at once. */
const bundle = join(root, 'dist', 'Code.js');
const newest = Math.max(...sources.map((folder) => changedAt(join(root, folder))));
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) {
  console.log('Membangun dist/ …');
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'build.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
}
