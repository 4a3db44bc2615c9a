import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { copiedTable, pastedTable } from './pastedTable';
import { boxOfSelection, type Selection } from './selection';

/** The most cells that go into the clipboard. */
const copyLimit = 200_000;

type Clipboard = {
  copy(event: ClipboardEvent): void;
  cut(event: ClipboardEvent): void;
  paste(event: ClipboardEvent): void;
  /** Empties what is chosen. */
  clear(): void;
};

const filledWith = (rows: number, columns: number, text: (row: number, column: number) => string) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_none, column) => text(row, column)),
  );

/** Copying, cutting, pasting and emptying what is chosen; while a cell is typed into, they are the browser's own. */
export const clipboardOf = (
  model: SheetModel,
  editing: Editing,
  selection: Selection,
  onSelect: (next: Selection) => void,
): Clipboard => {
  const { layout } = model;
  const { top, left, bottom, right } = boxOfSelection(layout, selection);
  /** Below the last filled row there is nothing to copy or to empty. */
  const rows = Math.min(bottom, Math.max(layout.filled, top + 1)) - top;
  const clear = (): void => {
    if (editing.mayWrite(selection.row, selection.column))
      void editing.write(
        top,
        left,
        filledWith(rows, right - left, () => ''),
      );
  };
  const copy = (event: ClipboardEvent): void => {
    if (editing.draft) return;
    event.preventDefault();
    if (rows * (right - left) > copyLimit) return;
    const table = filledWith(rows, right - left, (r, c) => model.line(top + r)?.shown[left + c] ?? '');
    event.clipboardData?.setData('text/plain', copiedTable(table));
  };
  return {
    clear,
    copy,
    cut(event) {
      copy(event);
      if (!editing.draft) clear();
    },
    paste(event) {
      if (editing.draft) return;
      event.preventDefault();
      const table = pastedTable(event.clipboardData?.getData('text/plain') ?? '');
      const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
      if (!editing.mayWrite(top, left)) return;
      // One text fills everything that is chosen, as in Sheets.
      const texts = only === undefined ? table : filledWith(bottom - top, right - left, () => only);
      void editing.write(top, left, texts);
      onSelect({
        row: top,
        column: left,
        toRow: Math.min(layout.rows, top + texts.length) - 1,
        toColumn: Math.min(layout.columns, left + (texts[0]?.length ?? 1)) - 1,
      });
    },
  };
};
