import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { boxOfCell, placeOf } from './cellPlace';
import { type Spot, spotAt } from './geometry';
import { anchorOf, cellAt, type Selection } from './selection';
import type { CellActs } from './useCellActs';
import type { GridCanvas } from './useGridCanvas';

type Pointed = {
  readonly grid: GridCanvas;
  readonly model: SheetModel;
  readonly editing: Editing;
  readonly acts: CellActs;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  readonly input: RefObject<HTMLElement>;
};

/** How wide the strip at the right of a cell is that opens its list, pixels. */
const arrowStrip = 18;

/** A whole column, row or sheet, chosen by its heading. */
const wholeLine = ({ layout }: SheetModel, spot: Spot): Selection => ({
  row: spot.onColumnHead ? 0 : spot.row,
  column: spot.onRowHead ? 0 : spot.column,
  toRow: spot.onColumnHead ? layout.rows - 1 : spot.row,
  toColumn: spot.onRowHead ? layout.columns - 1 : spot.column,
});

/** The mouse on the cells: choosing, dragging over, opening, ticking. */
export const usePointer = (pointed: Pointed): void => {
  const latest = useRef(pointed);
  latest.current = pointed;
  const dragging = useRef(false);

  const pointAt = (event: MouseEvent): { x: number; y: number; spot: Spot } => {
    const { grid } = latest.current;
    const rect = grid.canvas.current?.getBoundingClientRect();
    const [x, y] = [event.clientX - (rect?.left ?? 0), event.clientY - (rect?.top ?? 0)];
    return { x, y, spot: spotAt(grid.geometry(), x, y) };
  };
  const choose = (event: PointerEvent): void => {
    const { grid, model, editing, acts, selection, onSelect, input } = latest.current;
    const { x, y, spot } = pointAt(event);
    if (event.button !== 0 || x >= grid.size.width || y >= grid.size.height) return;
    event.preventDefault();
    if (editing.draft) acts.commit(editing.draft.text);
    input.current?.focus({ preventScroll: true });
    if (spot.onColumnHead || spot.onRowHead) {
      onSelect(wholeLine(model, spot));
      return;
    }
    if (event.shiftKey) {
      onSelect({ ...selection, toRow: spot.row, toColumn: spot.column });
      return;
    }
    const { row, column } = anchorOf(model.layout, spot.row, spot.column);
    onSelect(cellAt(row, column));
    const rule = model.rule(row, column);
    const scene = grid.scene();
    const place = placeOf(scene, boxOfCell(scene, row, column));
    if (rule?.kind === 'checkbox') acts.toggle(row, column);
    else if (rule?.kind === 'list' && x > place.x + place.width - arrowStrip)
      acts.begin(row, column, null, true);
    else dragging.current = true;
    grid.scroller.current?.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent): void => {
    const { selection, onSelect } = latest.current;
    if (!dragging.current) return;
    const { spot } = pointAt(event);
    if (spot.row !== selection.toRow || spot.column !== selection.toColumn)
      onSelect({ ...selection, toRow: spot.row, toColumn: spot.column });
  };
  const open = (event: MouseEvent): void => {
    const { model, acts } = latest.current;
    const { spot } = pointAt(event);
    const { row, column } = anchorOf(model.layout, spot.row, spot.column);
    if (!spot.onColumnHead && !spot.onRowHead) acts.begin(row, column, null);
  };

  useEffect(() => {
    const element = pointed.grid.scroller.current;
    if (!element) return;
    const ends = new AbortController();
    const { signal } = ends;
    element.addEventListener('pointerdown', choose, { signal });
    element.addEventListener('pointermove', drag, { signal });
    element.addEventListener('dblclick', open, { signal });
    const release = (): void => {
      dragging.current = false;
    };
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    return () => ends.abort();
  }, []);
};
