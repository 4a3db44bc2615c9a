import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer } from './bundleServer';
import { bundleSidebar } from './bundleSidebar';
import { buildTemplates } from './docxTemplates';
import { guidePage } from './guidePage';
import { manifest } from './manifest';

const dist = join(__dirname, '..', 'dist');

/** Writes dist/: exactly the five files that clasp pushes. */
const run = async (): Promise<void> => {
  const [server, sidebar, wide] = await Promise.all([
    buildTemplates().then(bundleServer),
    bundleSidebar(),
    bundleSidebar('window'),
  ]);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), server.code);
  writeFileSync(join(dist, 'sidebar.html'), sidebar.html);
  writeFileSync(join(dist, 'jendela.html'), wide.html);
  writeFileSync(join(dist, 'panduan.html'), guidePage());
  writeFileSync(join(dist, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(
    `dist/: Code.js ${Math.round(server.code.length / 1000)} kB with ${server.entries.length} entries (${server.entries.join(', ')}); sidebar.html ${(sidebar.gzippedBytes / 1000).toFixed(1)} kB gzipped`,
  );
};

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
