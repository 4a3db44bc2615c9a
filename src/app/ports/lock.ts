/** One writer at a time per workbook. */
export type Lock = {
  /** Runs `work` under the document lock; answers `busy` when it isn't free within a few seconds. Flushes before release. */
  exclusively<T>(work: () => T): { readonly held: true; readonly value: T } | { readonly held: false };
};
