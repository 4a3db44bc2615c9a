import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';

export type CellActs = {
  /** Whether the list of the cell being typed into is open. */
  readonly listOpen: boolean;
  openList(open: boolean): void;
  /** Opens a cell for typing; `text` replaces what stands in it. */
  begin(row: number, column: number, text: string | null, open?: boolean): void;
  /** Ticks a check box, or takes its tick away. */
  toggle(row: number, column: number): void;
  /** Writes what was typed, when it is something else than before. */
  commit(text: string): void;
};

/** What mouse and keyboard both do with a cell. */
export const useCellActs = (
  model: SheetModel,
  editing: Editing,
  input: RefObject<HTMLTextAreaElement>,
): CellActs => {
  const [listOpen, openList] = useState(false);
  return {
    listOpen,
    openList,
    begin(row, column, text, open = false) {
      if (!editing.mayWrite(row, column)) {
        if (input.current) input.current.value = '';
        return;
      }
      openList(open || model.rule(row, column)?.kind === 'list');
      editing.setDraft({
        row,
        column,
        text: text ?? model.input(row, column),
        mode: text === null ? 'editing' : 'typing',
      });
    },
    toggle(row, column) {
      if (editing.mayWrite(row, column))
        void editing.write(row, column, [[model.input(row, column) === 'TRUE' ? 'FALSE' : 'TRUE']]);
    },
    commit(text) {
      const { draft } = editing;
      if (!draft) return;
      editing.setDraft(null);
      openList(false);
      if (text !== model.input(draft.row, draft.column))
        void editing.write(draft.row, draft.column, [[text]]);
    },
  };
};
