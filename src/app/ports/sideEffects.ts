/**
 * What was already done outside the workbook, by key `period/revision/kind` (a copy, a PDF, a move, a mail):
 * looked up before, recorded after, so that a run that died anywhere can be run again.
 */
export type SideEffect = {
  readonly key: string;
  readonly state: 'intended' | 'done';
  /** File, folder or message id; '' while only intended. */
  readonly ref: string;
  readonly at: string;
};

export type SideEffects = {
  find(key: string): SideEffect | null;
  /** New lines stand one below the other and are written at once: a run that dies leaves all of them or none. */
  put(...effects: readonly SideEffect[]): void;
  /** Every effect whose key begins with `prefix`. */
  list(prefix: string): readonly SideEffect[];
};
