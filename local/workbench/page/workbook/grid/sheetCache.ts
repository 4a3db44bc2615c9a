import type { CellBlock, CellLine } from '../../../contract/workbook';

/** Rows per request, and how many blocks are kept: a hundred and fifty thousand rows. */
export const blockRows = 500;
const keptBlocks = 300;
/** Nothing is fetched ahead until nobody has scrolled for so long, milliseconds. */
const quiet = 40;
/** Requests under way at once. */
const atOnce = 3;

type Block = { lines: (CellLine | null)[]; stale: boolean };

/** The rows of one sheet as far as they have been looked at. */
export type SheetCache = {
  /** A row's cells; null = empty, undefined = not yet here. */
  line(row: number): CellLine | null | undefined;
  /** Sees to it that rows come; what was asked for before and isn't wanted any more waits. */
  want(from: number, to: number): void;
  /** What is here may have changed: it is shown on, and asked for again. */
  stale(filled: number): void;
  /** Shows a text at once, before the server has told. */
  patch(row: number, column: number, text: string): void;
  stop(): void;
};

/**
 * `onBlock` hears which rows have come. What is in sight comes first, then what lies beside it; when nothing else is
 * to be done all the rest, the nearest first, so that a sheet once open scrolls without waiting.
 */
export const createSheetCache = (
  filledRows: number,
  fetchRows: (from: number, to: number) => Promise<CellBlock>,
  onBlock: (from: number, to: number) => void,
): SheetCache => {
  const blocks = new Map<number, Block>();
  const loading = new Set<number>();
  let filled = filledRows;
  let wanted: readonly number[] = [];
  let stopped = false;
  let age = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const load = async (at: number): Promise<void> => {
    loading.add(at);
    const from = at * blockRows;
    const asked = age;
    try {
      const { lines } = await fetchRows(from, from + blockRows);
      if (stopped) return;
      // Asked for once more meanwhile: this answer is shown, and the next one fetched.
      blocks.delete(at);
      blocks.set(at, { lines: [...lines], stale: asked !== age });
      for (const oldest of blocks.keys()) {
        if (blocks.size <= keptBlocks) break;
        if (!wanted.includes(oldest)) blocks.delete(oldest);
      }
      onBlock(from, from + blockRows);
      loading.delete(at);
      pump();
    } catch {
      // The server is away; the next look asks again.
      loading.delete(at);
    }
  };

  const pump = (): void => {
    for (const at of wanted) {
      if (loading.size >= atOnce) return;
      const block = blocks.get(at);
      if (!loading.has(at) && at * blockRows < filled && (!block || block.stale)) void load(at);
    }
    clearTimeout(later);
    if (loading.size === 0 && blocks.size < keptBlocks) later = setTimeout(loadAhead, quiet);
  };

  const loadAhead = (): void => {
    const next = missingNear(wanted[0] ?? 0);
    if (next !== undefined && !stopped) void load(next);
  };

  const missingNear = (from: number): number | undefined => {
    const count = Math.ceil(filled / blockRows);
    for (let away = 0; away < count; away += 1)
      for (const at of [from + away, from - away]) if (at >= 0 && at < count && !blocks.has(at)) return at;
    return undefined;
  };

  return {
    line(row) {
      if (row >= filled) return null;
      const block = blocks.get(Math.floor(row / blockRows));
      return block ? (block.lines[row % blockRows] ?? null) : undefined;
    },
    want(from, to) {
      const [first, last] = [Math.floor(from / blockRows), Math.floor(Math.max(from, to - 1) / blockRows)];
      const inSight = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      // Then what the next turn of the wheel will show.
      wanted = [...inSight, last + 1, first - 1, last + 2, first - 2].filter((at) => at >= 0);
      pump();
    },
    stale(rows) {
      filled = rows;
      age += 1;
      for (const block of blocks.values()) block.stale = true;
      pump();
    },
    patch(row, column, text) {
      const block = blocks.get(Math.floor(row / blockRows));
      if (!block) return;
      const at = row % blockRows;
      while (block.lines.length <= at) block.lines.push(null);
      const before = block.lines[at];
      const shown = [...(before?.shown ?? [])];
      while (shown.length <= column) shown.push(null);
      shown[column] = text === '' ? null : text.replace(/^'/, '');
      block.lines[at] = { ...before, shown };
    },
    stop() {
      stopped = true;
      clearTimeout(later);
    },
  };
};
