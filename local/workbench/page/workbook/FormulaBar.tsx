import { useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../session';
import { cellName, readCellNames } from './grid/cellNames';
import { boxOfSelection, isOneCell, type Selection } from './grid/selection';
import type { Editing } from './useEditing';
import type { SheetModel } from './useSheet';

type Bar = {
  readonly model: SheetModel | undefined;
  readonly editing: Editing;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
};

const nameOf = (model: SheetModel | undefined, selection: Selection): string => {
  const first = cellName(selection.row, selection.column);
  if (!model || isOneCell(model.layout, selection)) return first;
  const { top, left, bottom, right } = boxOfSelection(model.layout, selection);
  return `${cellName(top, left)}:${cellName(bottom - 1, right - 1)}`;
};

/** The name box, which also goes to a place that is typed, and what really stands in the active cell. */
export const FormulaBar = ({ model, editing, selection, onSelect }: Bar) => {
  const { tell } = useSession();
  const { row, column } = selection;
  const { draft } = editing;
  const name = nameOf(model, selection);
  const [typed, setTyped] = useState<string | null>(null);
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(null), [name]);
  const stands = model?.input(row, column) ?? '';
  const toGrid = (): void =>
    document.querySelector<HTMLElement>('.view:not([hidden]) textarea.cell')?.focus();
  const go = (): void => {
    const place = readCellNames(typed ?? '');
    setTyped(null);
    if (place && model && place.row < model.layout.rows && place.column < model.layout.columns)
      onSelect({
        ...place,
        toRow: Math.min(place.toRow, model.layout.rows - 1),
        toColumn: Math.min(place.toColumn, model.layout.columns - 1),
      });
    else tell({ tone: 'info', text: `Tidak ada sel "${typed ?? ''}" di sheet ini.` });
    toGrid();
  };
  const finish = (keep: boolean): void => {
    if (draft && keep && draft.text !== stands) void editing.write(row, column, [[draft.text]]);
    editing.setDraft(null);
    toGrid();
  };
  return (
    <div class="formula">
      <input
        class="name"
        aria-label="Kotak nama: pergi ke sel"
        value={typed ?? name}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          else if (event.key === 'Escape') toGrid();
          else return;
          event.preventDefault();
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        ref={line}
        class="contents"
        aria-label={`Kotak formula sel ${cellName(row, column)}`}
        value={draft?.text ?? stands}
        spellcheck={false}
        autocomplete="off"
        readOnly={!model}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (draft) editing.setDraft({ ...draft, text: value });
          else if (editing.mayWrite(row, column))
            editing.setDraft({ row, column, text: value, mode: 'editing' });
          else event.currentTarget.value = stands;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(true);
          else if (event.key === 'Escape') finish(false);
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
};
