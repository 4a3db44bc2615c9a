import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';

const REALM = join(__dirname, '../realm');
const SOURCES = [REALM, join(__dirname, '../model')];
const CACHE = join(__dirname, '../../node_modules/.cache/eskm-realm');

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(__filename));
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 24);
}

/**
 * The bundle's entry: `services.ts` with its imports made lazy (esbuild wraps what is `require`d into functions, so
 * that an execution loads only the services it touches), and `install` with that table.
 */
function entry(): string {
  const services = readFileSync(join(REALM, 'services.ts'), 'utf8').replace(
    /^import \{([^}]+)\} from '(\.[^']+)';$/gm,
    (_all, names: string, from: string) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => `const ${name} = (ctx: RealmContext): unknown => require('${from}').${name}(ctx);`)
        .join('\n'),
  );
  return `${services}
import { install } from './install';
export const start = (bridge) => install(bridge, services);`;
}

function bundle(): string {
  const built = buildSync({
    stdin: { contents: entry(), resolveDir: REALM, sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'realm',
    target: 'es2022',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return `(() => { ${built.outputFiles[0]?.text ?? ''}\nreturn realm.start; })()`;
}

let script: Script | undefined;

/**
 * The code of `local/realm` as one compiled script; running it in a context gives the function that
 * installs the services. Bundled
 * once per change of the sources and kept under node_modules/.cache.
 */
export function realmScript(): Script {
  if (script !== undefined) return script;
  const file = join(CACHE, `${fingerprint()}.js`);
  let code: string;
  try {
    code = readFileSync(file, 'utf8');
  } catch {
    code = bundle();
    mkdirSync(CACHE, { recursive: true });
    // Two processes may do this at once: whole files only.
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  }
  script = new Script(code, { filename: 'apps-script-services.js' });
  return script;
}
