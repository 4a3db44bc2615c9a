import { useRef } from 'preact/hooks';
import type { CellRule } from '../../../contract/workbook';
import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { movedBy } from './moves';
import { cellAt, type Selection, stepped } from './selection';
import type { CellActs } from './useCellActs';

type Keys = {
  readonly model: SheetModel;
  readonly editing: Editing;
  readonly acts: CellActs;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  /** Rows that a page key passes over. */
  readonly page: number;
  readonly rule: CellRule | undefined;
  /** What the open list offers, and which one Enter takes. */
  readonly values: readonly string[];
  readonly choice: number;
  readonly onChoice: (at: number) => void;
  readonly clear: () => void;
};

/** What every key does on the active cell, as in Sheets. */
export const useCellKeys = (keys: Keys): ((event: KeyboardEvent) => void) => {
  const { model, editing, acts, selection, onSelect, page, rule, values, choice } = keys;
  const { draft } = editing;
  const { row, column } = selection;
  /** After Escape, Tab leaves the sheet: the keyboard is never caught in it. */
  const leaving = useRef(false);

  const goOn = (down: number, right: number): void => {
    const hidden = (at: number): boolean => model.rows.size(at) === 0;
    const to = stepped(model.layout, hidden, { row, column }, down, right);
    onSelect(cellAt(to.row, to.column));
  };

  const whileTyping = (event: KeyboardEvent): boolean => {
    if (!draft) return false;
    const taken = values[choice] ?? draft.text;
    if (values.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      keys.onChoice((choice + step + values.length) % values.length);
    } else if (event.key === 'Escape') {
      editing.setDraft(null);
      acts.openList(false);
    } else if (event.key === 'Enter' && event.altKey) {
      editing.setDraft({ ...draft, text: `${draft.text}\n`, mode: 'editing' });
    } else if (event.key === 'Enter') {
      acts.commit(taken);
      goOn(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      acts.commit(taken);
      goOn(0, event.shiftKey ? -1 : 1);
    } else if (draft.mode === 'typing' && event.key.startsWith('Arrow')) {
      const { key, ctrlKey, metaKey } = event;
      const next = movedBy({ key, ctrlKey, metaKey, shiftKey: false }, model, selection, page);
      acts.commit(draft.text);
      if (next) onSelect(next);
    } else return false;
    return true;
  };

  const withControl = (event: KeyboardEvent): boolean => {
    if (!event.ctrlKey && !event.metaKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'z') void (event.shiftKey ? editing.redo() : editing.undo());
    else if (key === 'y') void editing.redo();
    else if (key === 'a')
      onSelect({
        row: 0,
        column: 0,
        toRow: Math.max(0, model.layout.filled - 1),
        toColumn: model.layout.columns - 1,
      });
    else return false;
    return true;
  };

  const whileMoving = (event: KeyboardEvent): boolean => {
    if (event.key === 'Tab' && leaving.current) {
      leaving.current = false;
      return false;
    }
    leaving.current = event.key === 'Escape';
    const moved = event.altKey ? null : movedBy(event, model, selection, page);
    if (moved) onSelect(moved);
    else if (event.key === 'Tab') goOn(0, event.shiftKey ? -1 : 1);
    else if (event.key === 'F2') acts.begin(row, column, null);
    else if (event.altKey && event.key === 'ArrowDown') acts.begin(row, column, null, true);
    else if (rule?.kind === 'checkbox' && (event.key === 'Enter' || event.key === ' '))
      acts.toggle(row, column);
    else if (event.key === 'Enter') acts.begin(row, column, null);
    else if (event.key === 'Delete' || event.key === 'Backspace') keys.clear();
    else return withControl(event);
    return true;
  };

  return (event) => {
    if (event.isComposing) return;
    if (draft ? whileTyping(event) : whileMoving(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
};
