import type { Metafile } from 'esbuild';

/**
 * Refuses a bundle that took in a file from outside `folders`, other than the named `packages`.
 * @throws Error naming every file that doesn't belong.
 */
export const assertInputs = (
  metafile: Metafile | undefined,
  folders: readonly string[],
  packages: readonly string[],
): void => {
  const allowed = [...folders, ...packages.map((p) => `node_modules/${p}/`), 'eskm:', 'entries.js'];
  const foreign = Object.keys(metafile?.inputs ?? {}).filter(
    (path) => !allowed.some((a) => path.startsWith(a)),
  );
  if (foreign.length > 0) throw new Error(`These files may not ship: ${foreign.join(', ')}`);
};
