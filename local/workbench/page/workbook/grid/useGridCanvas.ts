import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetModel } from '../useSheet';
import { boxOfCell, type Place, placeOf } from './cellPlace';
import { type Geometry, rowsInSight, scrollTo } from './geometry';
import { hatchOf } from './hatch';
import { paintSheet } from './paintSheet';
import type { Scene } from './scene';
import type { Selection } from './selection';

export type GridCanvas = {
  readonly box: RefObject<HTMLDivElement>;
  readonly canvas: RefObject<HTMLCanvasElement>;
  readonly scroller: RefObject<HTMLDivElement>;
  readonly size: { readonly width: number; readonly height: number };
  /** Another object whenever scrolling has come to rest. */
  readonly seen: object;
  geometry(): Geometry;
  scene(): Scene;
  /** Where a cell lies, with those merged with it. */
  placeAt(row: number, column: number): Place;
};

type Painted = {
  readonly model: SheetModel;
  readonly selection: Selection;
  readonly showGuards: boolean;
  /** Lie on the active cell and under it. */
  readonly input: RefObject<HTMLElement>;
  readonly under: RefObject<HTMLElement>;
};

/** Keeps the canvas as large as its place, painted whenever something changed or was scrolled. */
export const useGridCanvas = ({ model, selection, showGuards, input, under }: Painted): GridCanvas => {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const hatch = useRef<CanvasPattern | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [seen, setSeen] = useState({});

  const geometry = (): Geometry => ({
    layout: model.layout,
    rows: model.rows,
    columns: model.columns,
    scrollX: scroller.current?.scrollLeft ?? 0,
    scrollY: scroller.current?.scrollTop ?? 0,
    ...size,
  });
  const scene = (): Scene => ({
    ...geometry(),
    line: model.line,
    selection,
    showGuards,
    hatch: hatch.current,
  });
  const placeAt = (row: number, column: number): Place => {
    const now = geometry();
    return placeOf(now, boxOfCell(now, row, column));
  };
  const draw = (): void => {
    const pen = canvas.current?.getContext('2d', { alpha: false });
    if (!pen || !canvas.current || size.width === 0) return;
    hatch.current ??= hatchOf(pen);
    const now = scene();
    const { from, to } = rowsInSight(now);
    model.want(from, to);
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    canvas.current.dataset.missing = String(paintSheet(pen, now));
    const active = placeOf(now, boxOfCell(now, selection.row, selection.column));
    if (under.current) {
      under.current.style.left = `${active.x}px`;
      under.current.style.top = `${active.y + active.height + 2}px`;
    }
    if (!input.current) return;
    const { style } = input.current;
    style.left = `${active.x}px`;
    style.top = `${active.y}px`;
    style.minWidth = `${active.width}px`;
    style.minHeight = `${active.height}px`;
  };
  const latest = useRef(draw);
  latest.current = draw;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0) setSize({ width, height });
    });
    watch.observe(element);
    let waiting = 0;
    let settled: ReturnType<typeof setTimeout>;
    const onScroll = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => latest.current());
      clearTimeout(settled);
      settled = setTimeout(() => setSeen({}), 150);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    // A canvas does not paint itself again when a typeface arrives that its text asked for.
    const onFont = (): void => latest.current();
    document.fonts.addEventListener('loadingdone', onFont);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', onFont);
      element.removeEventListener('scroll', onScroll);
    };
  }, []);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(size.width * ratio);
    element.height = Math.round(size.height * ratio);
  }, [size]);
  useLayoutEffect(draw);
  // Brings the active end of the selection into sight.
  useLayoutEffect(() => {
    if (!scroller.current || size.width === 0) return;
    const { x, y } = scrollTo(geometry(), selection.toRow, selection.toColumn);
    scroller.current.scrollLeft = x;
    scroller.current.scrollTop = y;
  }, [selection, model.layout.id, size.width === 0]);
  return { box, canvas, scroller, size, seen, geometry, scene, placeAt };
};
