import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '..');
const [folder = join(root, 'out', 'probe')] = process.argv.slice(2);

/** No list of scopes: Google works them out from the code, and asks for them at the first run. */
const manifest = {
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** Writes the contract clauses as a folder of Apps Script that a person pushes to a scratch account (docs/probe.md). */
const run = async (): Promise<void> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: "import { runProbe } from './test/contract/probe/runProbe';\nglobalThis.runProbe = runProbe;",
      resolveDir: root,
      sourcefile: 'probe.js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'error',
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), `function runProbe() {}\n${outputFiles[0]?.text ?? ''}`);
  writeFileSync(join(folder, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${folder}: Code.js, appsscript.json. How to run it: docs/probe.md`);
};

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
