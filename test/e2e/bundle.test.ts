import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const root = join(__dirname, '..', '..');
const dist = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');

/** What src/google/main.ts exports, read from its own export statements. */
const exportedNames = () =>
  [
    ...readFileSync(join(root, 'src/google/main.ts'), 'utf8').matchAll(
      /export (?:const|function) (\w+)|export \{([^}]+)\}/g,
    ),
  ]
    .flatMap(([, one, many]) => one ?? (many ?? '').split(',').map((n) => n.trim().split(' as ').pop() ?? ''))
    .filter((name) => name !== '')
    .sort();

describe('given dist/ as it is pushed', () => {
  test('it holds exactly the five files', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'jendela.html',
      'panduan.html',
      'sidebar.html',
    ]);
  });

  test('when Code.js is evaluated in a bare context without any service, then its globals are exactly the entry points', () => {
    const bare = createContext({});
    const before = runInContext('Object.getOwnPropertyNames(globalThis)', bare) as string[];
    runInContext(dist('Code.js'), bare);
    const after = runInContext('Object.getOwnPropertyNames(globalThis)', bare) as string[];
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual(exportedNames());
  });

  test('every entry point is declared where Apps Script looks for it: as a function of the source text', () => {
    const code = dist('Code.js');
    for (const name of exportedNames()) expect(code).toContain(`function ${name}() {}`);
  });

  test('when clasp is asked offline what it would push, then it names exactly these files', () => {
    const asked = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@google/clasp/build/src/index.js'), 'status', '--json'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(asked.stdout).filesToPush.sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/jendela.html',
      'dist/panduan.html',
      'dist/sidebar.html',
    ]);
  });

  test('the page is one file with nothing to fetch, no template literal for HtmlService to damage, and small', () => {
    const html = dist('sidebar.html');
    const script = html.slice(html.indexOf('<script>'), html.lastIndexOf('</script>'));
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)=/);
    expect(script).not.toContain('`');
    expect(gzipSync(html).length).toBeLessThanOrEqual(60_000);
  });
});
