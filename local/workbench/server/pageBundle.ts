import { join } from 'node:path';
import { build } from 'esbuild';

export type PageBundle = { readonly script: string; readonly style: string };

/** The page's code and looks, bundled afresh (a tenth of a second): there is nothing to build beforehand. */
export const bundlePage = async (): Promise<PageBundle> => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '..', 'page', 'main.tsx')],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'iife',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    // Served by us, not bundled.
    external: ['/fonts/*'],
    logLevel: 'error',
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
};
