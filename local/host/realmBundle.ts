import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '../..');
const SOURCES = [join(__dirname, '../realm'), join(__dirname, '../model')];
const CACHE = join(ROOT, 'node_modules/.cache/eskm-realm');

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 24);
}

function bundle(): string {
  const built = buildSync({
    entryPoints: [join(__dirname, '../realm/install.ts')],
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
  return `(() => { ${built.outputFiles[0]?.text ?? ''}\nreturn realm.install; })()`;
}

let script: Script | undefined;

/**
 * The code of `local/realm` as one compiled script; running it in a context gives its `install` function. Bundled
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
    writeFileSync(file, code);
  }
  script = new Script(code, { filename: 'apps-script-services.js' });
  return script;
}
