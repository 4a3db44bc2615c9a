import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime } from '../../local/runtime';
import { type Clause, clauseCode } from './clause';

/** Calls `use` with a folder that holds this code as `Code.js`; the folder is gone afterwards. */
export function withScript<T>(
  code: string,
  use: (folder: string) => T,
  files: Record<string, string> = {},
): T {
  const folder = mkdtempSync(join(tmpdir(), 'eskm-'));
  try {
    writeFileSync(join(folder, 'Code.js'), code);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Clauses may use the advanced services Docs and Drive. */
const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
});

/** What the clause observes on the emulated services, in a fresh runtime, bound to nothing. */
export function observe(clause: Clause): unknown {
  return withScript(
    clauseCode(clause),
    (folder) => {
      const runtime = createRuntime({ user: 'pemilik@gmail.com' });
      runtime.load(folder);
      return runtime.call('runClause');
    },
    { 'appsscript.json': MANIFEST },
  );
}
