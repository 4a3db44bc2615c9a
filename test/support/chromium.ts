import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as engine } from 'playwright-core';

/** Unpacked once per install, beside the other caches; `CHROMIUM_PATH` names a browser of the system instead. */
const cache = join(__dirname, '..', '..', 'node_modules', '.cache', 'chromium');

/** A browser set to Indonesian: date fields read day, month, year. Chromium takes it from the environment alone. */
const start = (executablePath: string): Promise<Browser> =>
  engine.launch({
    executablePath,
    args: ['--no-sandbox'],
    env: { ...process.env, LANGUAGE: 'id', LC_ALL: 'id_ID.UTF-8' },
  });

/** Starts the Chromium that comes inside an npm package (design: nothing to install by hand). */
export const launchChromium = async (): Promise<Browser> => {
  const own = process.env.CHROMIUM_PATH;
  if (own) return start(own);
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  // The package picks its own libraries when it believes to run there, and unpacks into the temporary folder.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  process.env.TMPDIR = cache;
  const packaged = require('@sparticuz/chromium') as { default?: { executablePath(): Promise<string> } } & {
    executablePath?(): Promise<string>;
  };
  const executablePath = await (
    packaged.default ?? (packaged as { executablePath(): Promise<string> })
  ).executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return start(executablePath);
};
