import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium as engine } from 'playwright-core';

/** Unpacked once per install, beside the other caches; `CHROMIUM_PATH` names a browser of the system instead. */
const caches = join(__dirname, '..', '..', 'node_modules', '.cache');
const unpacked = join(caches, 'chromium');
const engineFile = join(unpacked, 'chromium');
const fonts = join(unpacked, 'fonts.conf');

/** Milliseconds that a test waits for what must appear: a busy machine is slow, and how fast things are is told by `npm run bench`. */
export const patience = 90_000;

/** A browser set to Indonesian: date fields read day, month, year. Chromium takes it from the environment alone. */
const start = (executablePath: string, own: NodeJS.ProcessEnv = {}): Promise<Browser> =>
  engine.launch({
    executablePath,
    args: ['--no-sandbox'],
    env: { ...process.env, LANGUAGE: 'id', LC_ALL: 'id_ID.UTF-8', ...own },
  });

const arimo = dirname(require.resolve('@expo-google-fonts/arimo/package.json'));

/**
 * The package looks for its fonts in /tmp alone; without any font Chromium ends at the first page. Arial, which the
 * screens ask for and offices have, is Arimo here: it has Arial's widths, so that what fits in a test fits there.
 */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(unpacked, 'fonts')}</dir>
<dir>${join(arimo, '400Regular')}</dir><dir>${join(arimo, '400Regular_Italic')}</dir>
<dir>${join(arimo, '700Bold')}</dir><dir>${join(arimo, '700Bold_Italic')}</dir>
<match target="pattern"><test name="family"><string>Arial</string></test>
<edit name="family" mode="assign" binding="same"><string>Arimo</string></edit></match>
<cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Exchanged as a whole: several tests may read and write it at once, and checkouts may share the file. */
const listFonts = (): void => {
  if (existsSync(fonts) && readFileSync(fonts, 'utf8') === fontList) return;
  const fresh = `${fonts}.${process.pid}`;
  writeFileSync(fresh, fontList);
  renameSync(fresh, fonts);
};

/**
 * Unpacks the Chromium of the npm package. In a process of its own, because the package unpacks into the temporary
 * folder, which jest keeps a test from naming; into a folder of its own, renamed when it is whole, because several
 * tests may come here at once.
 */
const unpack = (): void => {
  mkdirSync(caches, { recursive: true });
  const fresh = mkdtempSync(join(caches, 'chromium-'));
  try {
    const packaged = require.resolve('@sparticuz/chromium');
    execFileSync(
      process.execPath,
      ['-e', `const p = require(${JSON.stringify(packaged)}); (p.default ?? p).executablePath();`],
      // The package brings its own libraries when it believes to run there.
      { env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
    );
    renameSync(fresh, unpacked);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(engineFile)) throw error;
  }
};

/** Starts the Chromium that comes inside an npm package (design: nothing to install by hand). */
export const launchChromium = async (): Promise<Browser> => {
  const own = process.env.CHROMIUM_PATH;
  if (own) return start(own);
  if (!existsSync(engineFile)) unpack();
  listFonts();
  return start(engineFile, {
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].join(':'),
    FONTCONFIG_FILE: fonts,
  });
};
