import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSession } from '../../session';
import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { CellCard } from './CellCard';
import { CellInput } from './CellInput';
import { cellLinks } from './cellLinks';
import { type Geometry, rowsInSight } from './geometry';
import { headerHeight, headerWidth } from './looks';
import { SheetMirror } from './SheetMirror';
import type { Selection } from './selection';
import { useCellActs } from './useCellActs';
import { useGridCanvas } from './useGridCanvas';
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

/** Room beyond the last row and column, pixels. */
const margin = 20;

/**
 * The cells: painted on a canvas the size of the window, under a scroll bar of the sheet's whole length. Whatever the
 * sheet's size, only what is in sight is painted.
 */
export const SheetGrid = ({ model, editing, selection, onSelect, showGuards, shown }: Grid) => {
  const input = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const { openAddress } = useSession();
  const grid = useGridCanvas({ model, selection, showGuards, input, under });
  const acts = useCellActs(model, editing, input);
  usePointer({ grid, model, editing, acts, selection, onSelect, input });
  useEffect(() => {
    if (shown && !document.querySelector('dialog[open]')) input.current?.focus({ preventScroll: true });
  }, [shown, model.layout.id]);

  // The table for screen readers follows when nothing has moved for a moment.
  const [rested, setRested] = useState<{ model: SheetModel; geometry: Geometry }>();
  useEffect(() => {
    const timer = setTimeout(() => setRested({ model, geometry: grid.geometry() }), 120);
    return () => clearTimeout(timer);
  }, [model.tick, model.rows, model.layout, model.cache, grid.seen, grid.size]);
  const mirror = useMemo(() => rested && <SheetMirror {...rested} />, [rested]);

  const inSight = rowsInSight(grid.geometry());
  const width = headerWidth + model.columns.start(model.columns.count) + margin;
  const height = headerHeight + model.rows.start(model.rows.count) + margin;
  const line = model.line(selection.row);
  return (
    <div class="grid" ref={grid.box}>
      <canvas ref={grid.canvas} style={{ width: `${grid.size.width}px`, height: `${grid.size.height}px` }} />
      <div class="scroller" ref={grid.scroller} tabIndex={-1}>
        <div style={{ width: `${width}px`, height: `${height}px` }} />
      </div>
      <CellInput
        box={input}
        model={model}
        editing={editing}
        acts={acts}
        selection={selection}
        onSelect={onSelect}
        page={Math.max(1, inSight.to - inSight.from - 2)}
        placeAt={grid.placeAt}
      />
      <div class="under-cell" ref={under}>
        {!editing.draft && (
          <CellCard
            note={line?.notes?.[selection.column]}
            links={cellLinks(line, selection.column)}
            onOpen={openAddress}
          />
        )}
      </div>
      {mirror}
    </div>
  );
};
