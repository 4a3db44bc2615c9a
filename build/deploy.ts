import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/** The two workbooks that get the same files: the office's, and its owner's unshared guardian. */
const targets = { kantor: 'E-SKM Kecamatan', penjaga: 'Penjaga E-SKM' } as const;
type Target = keyof typeof targets;

type Options = {
  /** Where each target's `.clasp.json` is kept; stays on this machine. */
  readonly folder: string;
  /** Further arguments for clasp, such as the file with the login. */
  readonly clasp: readonly string[];
  readonly open: boolean;
};

/** clasp's entry as its package names it. */
const claspEntry = (): string => {
  const home = join(root, 'node_modules', '@google', 'clasp');
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: { clasp: string } };
  return join(home, bin.clasp);
};

const clasp = (cwd: string, args: readonly string[], extra: readonly string[]): void => {
  execFileSync(process.execPath, [claspEntry(), ...args, ...extra], { cwd, stdio: 'inherit' });
};

const scriptIn = (folder: string): { scriptId?: string; parentId?: string } =>
  JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as { scriptId?: string; parentId?: string };

/** Makes the workbook the first time, then pushes dist/ to it; clasp sends nothing when nothing has changed. */
const deploy = (target: Target, options: Options): void => {
  const folder = join(options.folder, target);
  const files = join(folder, 'dist');
  mkdirSync(files, { recursive: true });
  if (!existsSync(join(folder, '.clasp.json'))) {
    const create = ['create-script', '--type', 'sheets', '--title', targets[target], '--rootDir', 'dist'];
    clasp(folder, create, options.clasp);
  }
  rmSync(files, { recursive: true, force: true });
  cpSync(dist, files, { recursive: true });
  clasp(folder, ['push', '--force'], options.clasp);
  const { scriptId = '', parentId } = scriptIn(folder);
  console.log(
    parentId === undefined
      ? `${target}: https://script.google.com/d/${scriptId}/edit`
      : `${target}: https://drive.google.com/open?id=${parentId}`,
  );
  if (options.open) clasp(folder, ['open-container'], options.clasp);
};

const readOptions = (args: readonly string[]): Options & { readonly only: readonly Target[] } => {
  const after = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const auth = after('--auth');
  const only = after('--target');
  const known = (Object.keys(targets) as Target[]).filter((one) => only === undefined || one === only);
  if (known.length === 0)
    throw new Error(`--target is one of ${Object.keys(targets).join(', ')}, not "${only}".`);
  return {
    folder: after('--folder') ?? join(root, '.clasp'),
    clasp: auth === undefined ? [] : ['--auth', auth],
    open: !args.includes('--no-open'),
    only: known,
  };
};

try {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(join(dist, 'Code.js'))) throw new Error('dist/ is empty. Run npm run build first.');
  for (const target of options.only) deploy(target, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
