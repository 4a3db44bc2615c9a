import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { assertInputs } from './assertInputs';

const root = join(__dirname, '..');

/** Packages whose code may ship in the page. */
export const sidebarDependencies = ['preact', 'papaparse'];

/** Over this the sidebar opens too slowly on an old laptop behind a slow line. Bytes, gzipped. */
export const sidebarLimitBytes = 60_000;

/** Inside `<script>`, these would end the script or begin a comment for the HTML parser. */
const safeInScript = (js: string): string =>
  js.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** A page in one file: its first module, and the title that the browser shows. */
const pages = {
  sidebar: { entry: 'sidebar/main.tsx', title: 'E-SKM' },
  window: { entry: 'sidebar/window/main.tsx', title: 'Data dari E-SKM' },
} as const;

/**
 * `sidebar.html`, or the wide window `jendela.html`: the whole page in one file. Template literals are compiled away, because HtmlService strips
 * what follows `//` inside them (platform notes, "The page").
 */
export const bundleSidebar = async (
  page: keyof typeof pages = 'sidebar',
): Promise<{ html: string; gzippedBytes: number }> => {
  const { entry, title } = pages[page];
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'page',
    format: 'iife',
    minify: true,
    target: 'es2019',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  assertInputs(result.metafile, ['sidebar/', 'src/shared/', 'src/domain/'], sidebarDependencies);
  const text = (ending: string) => result.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? '';
  const html = [
    '<!DOCTYPE html>',
    '<html lang="id">',
    `<head><meta charset="utf-8"><base target="_blank"><title>${title}</title>`,
    `<style>${text('.css')}</style></head>`,
    '<body><div id="app"></div>',
    `<script>${safeInScript(text('.js'))}</script></body>`,
    '</html>',
    '',
  ].join('\n');
  const gzippedBytes = gzipSync(html).length;
  if (gzippedBytes > sidebarLimitBytes)
    throw new Error(`${page} is ${gzippedBytes} bytes gzipped; the limit is ${sidebarLimitBytes}`);
  return { html, gzippedBytes };
};
