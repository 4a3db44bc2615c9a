import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { assertInputs } from './assertInputs';

const root = join(__dirname, '..');
const entry = 'src/google/main.ts';

/** Packages whose code may ship to Apps Script: small, permissive, free of Node and browser globals. */
export const serverDependencies = ['valibot', 'uqr'];

/** `import templates from 'eskm:templates'` → the .docx files of the default templates, as base64 by name. */
const templatesModule = (templates: Readonly<Record<string, string>>): Plugin => ({
  name: 'eskm-templates',
  setup(b) {
    b.onResolve({ filter: /^eskm:templates$/ }, () => ({ path: 'templates', namespace: 'eskm' }));
    b.onLoad({ filter: /.*/, namespace: 'eskm' }, () => ({
      contents: `export const templates = ${JSON.stringify(templates)};`,
      loader: 'js',
    }));
  },
});

const options = (templates: Readonly<Record<string, string>>): BuildOptions => ({
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  plugins: [templatesModule(templates)],
});

/** The names that `main.ts` exports, as the bundler itself resolved them. */
const exportedNames = async (templates: Readonly<Record<string, string>>): Promise<string[]> => {
  const probe = await build({
    ...options(templates),
    entryPoints: [entry],
    format: 'esm',
    outfile: 'probe.js',
  });
  return Object.values(probe.metafile?.outputs ?? {})
    .flatMap((o) => o.exports)
    .sort();
};

/**
 * `Code.js`: one IIFE that hands its exports to the global object, behind one empty declaration per export,
 * because Apps Script lists menus, triggers and page calls from the declarations it can see in the source.
 */
export const bundleServer = async (
  templates: Readonly<Record<string, string>>,
): Promise<{ code: string; entries: string[] }> => {
  const entries = await exportedNames(templates);
  const result = await build({
    ...options(templates),
    stdin: {
      contents: `import * as entries from './${entry}';\nObject.assign(globalThis, entries);`,
      resolveDir: root,
      sourcefile: 'entries.js',
    },
    format: 'iife',
  });
  assertInputs(result.metafile, ['src/'], serverDependencies);
  const declarations = entries.map((name) => `function ${name}() {}`).join('\n');
  return { code: `${declarations}\n${result.outputFiles?.[0]?.text ?? ''}`, entries };
};
