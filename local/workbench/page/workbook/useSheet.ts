import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellLine, CellRule, SheetLayout } from '../../contract/workbook';
import { useSession } from '../session';
import { type Axis, createAxis } from './grid/axis';
import { rowHeight } from './grid/looks';
import { fittingHeight } from './grid/rowHeights';
import { createSheetCache, type SheetCache } from './grid/sheetCache';

/** One sheet as it is looked at: its layout, its rows as far as they have come, and where they lie. */
export type SheetModel = {
  readonly layout: SheetLayout;
  readonly cache: SheetCache;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Counts up when rows in sight have come. */
  readonly tick: number;
  line(row: number): CellLine | null | undefined;
  /** Sees to it that rows in sight come. */
  want(from: number, to: number): void;
  /** What the formula bar shows. */
  input(row: number, column: number): string;
  rule(row: number, column: number): CellRule | undefined;
};

/** Above this many rows only heights that somebody set count, and rows with wrapped text as they are seen. */
const measuredAhead = 2_000;

const measuringPen = (): CanvasRenderingContext2D => {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  return pen;
};

/** The sheet of a workbook, kept fresh; undefined until its layout has come. */
export const useSheet = (book: string, sheet: number | undefined): SheetModel | undefined => {
  const { call, revision } = useSession();
  const [layout, setLayout] = useState<SheetLayout>();
  const [tick, setTick] = useState(0);
  const [laid, setLaid] = useState(0);
  const sight = useRef({ from: 0, to: 1 });
  const pen = useMemo(measuringPen, []);
  const heights = useRef(new Map<number, number>());
  const latest = useRef<SheetLayout>();
  const cache = useRef<SheetCache>();

  useEffect(() => {
    setLayout(undefined);
    latest.current = undefined;
    heights.current.clear();
    cache.current = undefined;
    return () => cache.current?.stop();
  }, [book, sheet]);

  useEffect(() => {
    if (sheet === undefined) return;
    let alive = true;
    const measure = (from: number, to: number): void => {
      const now = latest.current;
      if (!now) return;
      let higher = false;
      for (let row = from; row < to; row += 1) {
        const line = cache.current?.line(row);
        const fits = line && now.heights[row] === undefined ? fittingHeight(pen, now, line, row) : rowHeight;
        higher ||= fits !== (heights.current.get(row) ?? rowHeight);
        if (fits === rowHeight) heights.current.delete(row);
        else heights.current.set(row, fits);
      }
      // Rows out of sight that came ahead of time change nothing on the screen.
      if (higher) setLaid((before) => before + 1);
      else if (from < sight.current.to && to > sight.current.from) setTick((before) => before + 1);
    };
    call('workbook.layout', { book, sheet }).then(
      (next) => {
        if (!alive) return;
        latest.current = next;
        if (cache.current) cache.current.stale(next.filled);
        else
          cache.current = createSheetCache(
            next.filled,
            (from, to) => call('workbook.rows', { book, sheet, from, to }),
            measure,
          );
        if (next.filled <= measuredAhead) cache.current.want(0, next.filled);
        setLayout(next);
      },
      () => alive && setLayout(undefined),
    );
    return () => {
      alive = false;
    };
  }, [book, sheet, revision]);

  const columns = useMemo(
    () => createAxis(layout?.columns ?? 0, (at) => layout?.widths[at] ?? 100),
    [layout],
  );
  const rows = useMemo(
    () => createAxis(layout?.rows ?? 0, (at) => layout?.heights[at] ?? heights.current.get(at) ?? rowHeight),
    [layout, laid],
  );
  const held = cache.current;
  if (!layout || !held || layout.id !== sheet) return undefined;
  return {
    layout,
    cache: held,
    rows,
    columns,
    tick,
    want(from, to) {
      sight.current = { from, to };
      held.want(from, to);
    },
    line: held.line,
    input(row, column) {
      const line = held.line(row);
      return line?.input?.[column] ?? line?.shown[column] ?? '';
    },
    rule: (row, column) => layout.rules[held.line(row)?.rules?.[column] ?? -1],
  };
};
