import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSession } from '../../session';
import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { CellCard } from './CellCard';
import { CellInput } from './CellInput';
import { cellLinks } from './cellLinks';
import { cellName } from './cellNames';
import { type Geometry, rowsInSight, scrollTo, spotAt } from './geometry';
import { hatchOf } from './hatch';
import { headerHeight, headerWidth } from './looks';
import { boxOfCell, placeOf } from './paintCells';
import { paintSheet } from './paintSheet';
import { SheetMirror } from './SheetMirror';
import type { Scene } from './scene';
import { anchorOf, cellAt, type Selection } from './selection';
import { usePointer } from './usePointer';

type Grid = {
  readonly model: SheetModel;
  readonly editing: Editing;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  readonly showGuards: boolean;
  /** False while another view covers it. */
  readonly shown: boolean;
};

/** How wide the strip at the right of a cell is that opens its list, pixels. */
const arrowStrip = 18;

/**
 * The cells: painted on a canvas the size of the window, under a scroll bar of the sheet's whole length. Whatever the
 * sheet's size, only what is in sight is painted.
 */
export const SheetGrid = ({ model, editing, selection, onSelect, showGuards, shown }: Grid) => {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const { openAddress } = useSession();
  const dragging = useRef(false);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [listOpen, setListOpen] = useState(false);
  /** Another object whenever scrolling has come to rest. */
  const [seen, setSeen] = useState({});
  const hatch = useRef<CanvasPattern | null>(null);

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
    const { style } = input.current ?? {};
    if (style) {
      style.left = `${active.x}px`;
      style.top = `${active.y}px`;
      style.minWidth = `${active.width}px`;
      style.minHeight = `${active.height}px`;
    }
  };
  const latest = useRef(draw);
  latest.current = draw;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = scroller.current ?? element;
      if (width > 0) setSize({ width, height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(size.width * ratio);
    element.height = Math.round(size.height * ratio);
    draw();
  }, [size]);
  useLayoutEffect(draw);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let waiting = 0;
    let settled: ReturnType<typeof setTimeout>;
    const onScroll = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => latest.current());
      clearTimeout(settled);
      settled = setTimeout(() => setSeen({}), 150);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, []);

  /** Brings the active end of the selection into sight. */
  useLayoutEffect(() => {
    if (!scroller.current || size.width === 0) return;
    const { x, y } = scrollTo(geometry(), selection.toRow, selection.toColumn);
    scroller.current.scrollLeft = x;
    scroller.current.scrollTop = y;
  }, [selection, model.layout.id]);
  useEffect(() => {
    if (shown && !document.querySelector('dialog[open]')) input.current?.focus({ preventScroll: true });
  }, [shown, model.layout.id]);

  const pointAt = (event: PointerEvent | MouseEvent) => {
    const rect = canvas.current?.getBoundingClientRect();
    const [x, y] = [event.clientX - (rect?.left ?? 0), event.clientY - (rect?.top ?? 0)];
    return { x, y, spot: spotAt(geometry(), x, y) };
  };
  const choose = (event: PointerEvent): void => {
    const { x, y, spot } = pointAt(event);
    if (event.button !== 0 || x >= size.width || y >= size.height) return;
    event.preventDefault();
    if (editing.draft) commit(editing.draft.text);
    input.current?.focus({ preventScroll: true });
    const { layout } = model;
    if (spot.onColumnHead || spot.onRowHead) {
      onSelect({
        row: spot.onColumnHead ? 0 : spot.row,
        column: spot.onRowHead ? 0 : spot.column,
        toRow: spot.onColumnHead ? layout.rows - 1 : spot.row,
        toColumn: spot.onRowHead ? layout.columns - 1 : spot.column,
      });
      return;
    }
    const { row, column } = anchorOf(layout, spot.row, spot.column);
    if (event.shiftKey) {
      onSelect({ ...selection, toRow: spot.row, toColumn: spot.column });
      return;
    }
    onSelect(cellAt(row, column));
    const rule = model.rule(row, column);
    const place = placeOf(scene(), boxOfCell(scene(), row, column));
    if (rule?.kind === 'checkbox') toggle(row, column);
    else if (rule?.kind === 'list' && x > place.x + place.width - arrowStrip) begin(row, column, null, true);
    else dragging.current = true;
    scroller.current?.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent): void => {
    if (!dragging.current) return;
    const { spot } = pointAt(event);
    if (spot.row !== selection.toRow || spot.column !== selection.toColumn)
      onSelect({ ...selection, toRow: spot.row, toColumn: spot.column });
  };

  /** Opens a cell for typing; `text` replaces what stands in it. */
  const begin = (row: number, column: number, text: string | null, open = false): void => {
    if (!editing.mayWrite(row, column)) {
      if (input.current) input.current.value = '';
      return;
    }
    setListOpen(open || model.rule(row, column)?.kind === 'list');
    editing.setDraft({
      row,
      column,
      text: text ?? model.input(row, column),
      mode: text === null ? 'editing' : 'typing',
    });
  };
  const toggle = (row: number, column: number): void => {
    if (editing.mayWrite(row, column))
      void editing.write(row, column, [[model.input(row, column) === 'TRUE' ? 'FALSE' : 'TRUE']]);
  };
  const commit = (text: string): void => {
    const { draft } = editing;
    if (!draft) return;
    editing.setDraft(null);
    setListOpen(false);
    if (text !== model.input(draft.row, draft.column)) void editing.write(draft.row, draft.column, [[text]]);
  };

  usePointer(scroller, {
    down: choose,
    move: drag,
    up: () => {
      dragging.current = false;
    },
    twice(event) {
      const { spot } = pointAt(event);
      const { row, column } = anchorOf(model.layout, spot.row, spot.column);
      if (!spot.onColumnHead && !spot.onRowHead) begin(row, column, null);
    },
  });
  const [rested, setRested] = useState<{ model: SheetModel; geometry: Geometry }>();
  useEffect(() => {
    const timer = setTimeout(() => setRested({ model, geometry: geometry() }), 120);
    return () => clearTimeout(timer);
  }, [model.tick, model.rows, model.layout, model.cache, seen, size]);
  const mirror = useMemo(() => rested && <SheetMirror {...rested} />, [rested]);
  const now = geometry();
  const inSight = rowsInSight(now);
  const scrollWidth = headerWidth + model.columns.start(model.columns.count) + 20;
  const scrollHeight = headerHeight + model.rows.start(model.rows.count) + 20;
  return (
    <div class="grid" ref={box}>
      <canvas ref={canvas} style={{ width: `${size.width}px`, height: `${size.height}px` }} />
      <div class="scroller" ref={scroller} tabIndex={-1}>
        <div style={{ width: `${scrollWidth}px`, height: `${scrollHeight}px` }} />
      </div>
      <CellInput
        box={input}
        model={model}
        editing={editing}
        selection={selection}
        onSelect={onSelect}
        page={Math.max(1, inSight.to - inSight.from - 2)}
        listOpen={listOpen}
        onList={setListOpen}
        onBegin={begin}
        onToggle={toggle}
        onCommit={commit}
        name={cellName(selection.row, selection.column)}
      />
      <div class="under-cell" ref={under}>
        {!editing.draft && (
          <CellCard
            note={model.line(selection.row)?.notes?.[selection.column]}
            links={cellLinks(model.line(selection.row), selection.column)}
            onOpen={openAddress}
          />
        )}
      </div>
      {mirror}
    </div>
  );
};
