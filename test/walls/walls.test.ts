import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The walls of docs/architecture.md, tried: a house with nothing in it but the project's own compiler and lint
 * settings, and one offender per forbidden road. `npm run check` is `tsc -b && biome check`, so both run here.
 */
const root = join(__dirname, '..', '..');
const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
  references: { path: string }[];
};
const projects = references.map(({ path }) => path);

/** A harmless file in every room, for offenders to import. */
const rooms = Object.fromEntries(projects.map((folder) => [`${folder}/room.ts`, 'export const room = 1;\n']));

const importing = (target: string) => `import { room } from '${target}';\nexport const taken = room;\n`;

const forbidden: Record<string, { readonly source: string; readonly says: RegExp }> = {
  'src/domain/importsShared.ts': { source: importing('../shared/room'), says: /TS6307|TS6059/ },
  'src/domain/importsApp.ts': { source: importing('../app/room'), says: /TS6307|TS6059/ },
  'src/domain/namesGoogle.ts': {
    source: 'export const book = SpreadsheetApp.getActive();\n',
    says: /TS2304|TS2552/,
  },
  'src/domain/namesDocument.ts': { source: 'export const page = document.title;\n', says: /TS2584|TS2304/ },
  'src/domain/namesNode.ts': {
    source: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    says: /TS2307|TS2591/,
  },
  'src/shared/importsApp.ts': { source: importing('../app/room'), says: /TS6307|TS6059/ },
  'src/shared/namesGoogle.ts': {
    source: 'export const user = Session.getActiveUser();\n',
    says: /TS2304|TS2552/,
  },
  'src/app/importsGoogle.ts': { source: importing('../google/room'), says: /TS6307|TS6059/ },
  'src/app/namesGoogle.ts': {
    source: 'export const root = DriveApp.getRootFolder();\n',
    says: /TS2304|TS2552/,
  },
  'src/google/namesDocument.ts': { source: 'export const page = document.title;\n', says: /TS2584|TS2304/ },
  'src/google/importsSidebar.ts': { source: importing('../../sidebar/room'), says: /TS6307|TS6059/ },
  'sidebar/importsApp.ts': { source: importing('../src/app/room'), says: /TS6307|TS6059/ },
  'sidebar/namesGoogle.ts': {
    source: 'export const book = SpreadsheetApp.getActive();\n',
    says: /TS2304|TS2552/,
  },
  'local/importsDomain.ts': { source: importing('../src/domain/room'), says: /TS6307|TS6059/ },
  'local/importsApp.ts': { source: importing('../src/app/room'), says: /TS6307|TS6059/ },
  'local/model/importsRealm.ts': { source: importing('../realm/room'), says: /TS6307|TS6059/ },
  'local/realm/importsShared.ts': { source: importing('../../src/shared/room'), says: /TS6307|TS6059/ },
  'local/workbench/page/importsHost.ts': { source: importing('../../room'), says: /TS6307|TS6059/ },
  'local/workbench/page/importsShared.ts': {
    source: importing('../../../src/shared/room'),
    says: /TS6307|TS6059/,
  },
  'local/workbench/page/namesNode.ts': {
    source: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    says: /TS2307|TS2591/,
  },
  'build/importsApp.ts': { source: importing('../src/app/room'), says: /TS6307|TS6059/ },
  'bench/importsApp.ts': { source: importing('../src/app/room'), says: /TS6307|TS6059/ },
  'local/realm/namesNode.ts': {
    source: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    says: /TS2307|TS2591/,
  },
};

/** What only lint can see: the clock and chance exist in the language itself. */
const forbiddenByLint: Record<string, { readonly source: string; readonly says: RegExp }> = {
  'src/domain/clock.ts': {
    source: 'export const now = () => new Date().getTime();\n',
    says: /knows no clock/,
  },
  'src/domain/chance.ts': {
    source: 'export const dice = () => Math.random();\n',
    says: /knows no randomness/,
  },
  'src/domain/prints.ts': {
    source: "console.log('x');\nexport const printed = true;\n",
    says: /does no I\/O/,
  },
};

describe('given the project’s compiler and lint settings over a house of empty rooms', () => {
  let house: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  const run = (bin: string, args: string[]) => {
    const done = spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], {
      cwd: house,
      encoding: 'utf8',
    });
    return { status: done.status, output: `${done.stdout}${done.stderr}` };
  };
  const typeCheck = () => run('typescript/bin/tsc', ['-b', '--pretty', 'false']);
  const lint = () =>
    run('@biomejs/biome/bin/biome', [
      'lint',
      '--vcs-enabled=false',
      '--colors=off',
      '--max-diagnostics=none',
      'src',
    ]);

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'walls-'));
    for (const file of ['tsconfig.json', 'tsconfig.base.json', 'biome.json', 'build/noRandomness.grit'])
      write(file, readFileSync(join(root, file), 'utf8').replaceAll('node_modules/.cache/types', 'types'));
    for (const folder of projects)
      write(
        `${folder}/tsconfig.json`,
        readFileSync(join(root, folder, 'tsconfig.json'), 'utf8').replaceAll(
          'node_modules/.cache/types',
          'types',
        ),
      );
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
    for (const [path, text] of Object.entries(rooms)) write(path, text);
    cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test('when nothing forbidden is in it, then the check passes', () => {
    expect(typeCheck()).toEqual({ status: 0, output: '' });
    expect(lint().status).toBe(0);
  });

  describe('when offenders move in', () => {
    let types: { status: number | null; output: string };
    let rules: { status: number | null; output: string };

    beforeAll(() => {
      for (const [path, { source }] of Object.entries({ ...forbidden, ...forbiddenByLint }))
        write(path, source);
      types = typeCheck();
      rules = lint();
    });

    test.each(Object.entries(forbidden))('then the type check refuses %s', (path, { says }) => {
      expect(types.status).not.toBe(0);
      const lines = types.output.split('\n').filter((line) => line.startsWith(path));
      expect(lines.join('\n')).toMatch(says);
    });

    test.each(Object.entries(forbiddenByLint))('then lint refuses %s', (path, { says }) => {
      expect(rules.status).not.toBe(0);
      const at = rules.output.indexOf(path);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(rules.output.slice(at, at + 1200)).toMatch(says);
    });
  });
});
