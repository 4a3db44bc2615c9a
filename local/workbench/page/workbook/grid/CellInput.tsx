import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { ListChoices } from './ListChoices';
import { movedBy } from './moves';
import { copiedTable, pastedTable } from './pastedTable';
import { boxOfSelection, cellAt, guardOver, type Selection, stepped } from './selection';

type Input = {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly model: SheetModel;
  readonly editing: Editing;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  /** Rows that a page key passes over. */
  readonly page: number;
  readonly listOpen: boolean;
  readonly onList: (open: boolean) => void;
  readonly onBegin: (row: number, column: number, text: string | null, open?: boolean) => void;
  readonly onToggle: (row: number, column: number) => void;
  readonly onCommit: (text: string) => void;
  /** The active cell's name, "H5". */
  readonly name: string;
};

/** The most cells that go into the clipboard. */
const copyLimit = 200_000;

/**
 * The one place that has the keyboard: it lies on the active cell, unseen until something is typed, and every key,
 * copy and paste goes through it.
 */
export const CellInput = (props: Input) => {
  const {
    box,
    model,
    editing,
    selection,
    onSelect,
    page,
    listOpen,
    onList,
    onBegin,
    onToggle,
    onCommit,
    name,
  } = props;
  const { draft } = editing;
  const { row, column } = selection;
  const [choice, setChoice] = useState(-1);
  /** After Escape, Tab leaves the sheet: the keyboard is never caught in it. */
  const leaving = useRef(false);
  const rule = model.rule(row, column);
  const values =
    listOpen && draft && rule?.kind === 'list'
      ? draft.mode === 'typing'
        ? rule.values.filter((value) => value.toLowerCase().includes(draft.text.toLowerCase()))
        : rule.values
      : [];
  useEffect(() => {
    setChoice(draft?.mode === 'typing' && values.length > 0 ? 0 : draft ? values.indexOf(draft.text) : -1);
  }, [draft?.text, draft?.mode, listOpen]);
  useEffect(() => {
    const element = box.current;
    if (!element || !draft) return;
    element.focus({ preventScroll: true });
    if (draft.mode === 'editing') element.setSelectionRange(draft.text.length, draft.text.length);
  }, [draft?.row, draft?.column, draft?.mode]);

  const goOn = (down: number, right: number): void => {
    const hidden = (at: number): boolean => model.rows.size(at) === 0;
    const to = stepped(model.layout, hidden, { row, column }, down, right);
    onSelect(cellAt(to.row, to.column));
  };
  const clear = (): void => {
    const { top, left, bottom, right } = boxOfSelection(model.layout, selection);
    if (!editing.mayWrite(row, column)) return;
    const rows = Math.min(bottom, Math.max(model.layout.filled, top + 1)) - top;
    void editing.write(
      top,
      left,
      Array.from({ length: rows }, () => Array.from({ length: right - left }, () => '')),
    );
  };

  const whileTyping = (event: KeyboardEvent): boolean => {
    if (!draft) return false;
    const chosen = values[choice];
    if (values.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChoice((choice + step + values.length) % values.length);
    } else if (event.key === 'Escape') {
      editing.setDraft(null);
      onList(false);
    } else if (event.key === 'Enter' && event.altKey) {
      editing.setDraft({ ...draft, text: `${draft.text}\n`, mode: 'editing' });
    } else if (event.key === 'Enter') {
      onCommit(chosen ?? draft.text);
      goOn(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      onCommit(chosen ?? draft.text);
      goOn(0, event.shiftKey ? -1 : 1);
    } else if (draft.mode === 'typing' && event.key.startsWith('Arrow')) {
      const next = movedBy({ ...keysOf(event), shiftKey: false }, model, selection, page);
      onCommit(draft.text);
      if (next) onSelect(next);
    } else return false;
    return true;
  };
  const whileMoving = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    if (event.key === 'Tab' && leaving.current) {
      leaving.current = false;
      return false;
    }
    leaving.current = event.key === 'Escape';
    const moved = movedBy(event, model, selection, page);
    if (moved && !event.altKey) onSelect(moved);
    else if (event.key === 'Tab') goOn(0, event.shiftKey ? -1 : 1);
    else if (event.key === 'F2') onBegin(row, column, null);
    else if (event.altKey && event.key === 'ArrowDown') onBegin(row, column, null, true);
    else if (event.key === 'Enter')
      rule?.kind === 'checkbox' ? onToggle(row, column) : onBegin(row, column, null);
    else if (event.key === ' ' && rule?.kind === 'checkbox') onToggle(row, column);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (control && event.key.toLowerCase() === 'z')
      void (event.shiftKey ? editing.redo() : editing.undo());
    else if (control && event.key.toLowerCase() === 'y') void editing.redo();
    else if (control && event.key.toLowerCase() === 'a')
      onSelect({
        row: 0,
        column: 0,
        toRow: Math.max(0, model.layout.filled - 1),
        toColumn: model.layout.columns - 1,
      });
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (draft ? whileTyping(event) : whileMoving(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const copy = (event: ClipboardEvent, cut: boolean): void => {
    if (draft) return;
    event.preventDefault();
    const { top, left, bottom, right } = boxOfSelection(model.layout, selection);
    const last = Math.min(bottom, Math.max(model.layout.filled, top + 1));
    if ((last - top) * (right - left) > copyLimit) return;
    const table = Array.from({ length: last - top }, (_, r) =>
      Array.from({ length: right - left }, (_none, c) => model.line(top + r)?.shown[left + c] ?? ''),
    );
    event.clipboardData?.setData('text/plain', copiedTable(table));
    if (cut) clear();
  };
  const paste = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    const table = pastedTable(event.clipboardData?.getData('text/plain') ?? '');
    const { top, left, bottom, right } = boxOfSelection(model.layout, selection);
    const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
    if (!editing.mayWrite(top, left)) return;
    // One text fills everything that is chosen, as in Sheets.
    const texts =
      only === undefined
        ? table
        : Array.from({ length: bottom - top }, () => Array.from({ length: right - left }, () => only));
    void editing.write(top, left, texts);
    onSelect({
      row: top,
      column: left,
      toRow: Math.min(model.layout.rows, top + texts.length) - 1,
      toColumn: Math.min(model.layout.columns, left + (texts[0]?.length ?? 1)) - 1,
    });
  };

  const shown = model.line(row)?.shown[column] ?? '';
  const closed = guardOver(model.layout, row, column) === null ? '' : ', dilindungi';
  const kind =
    rule?.kind === 'list' ? ', daftar pilihan' : rule?.kind === 'checkbox' ? ', kotak centang' : '';
  return (
    <>
      <textarea
        ref={box}
        class={draft ? 'cell typing' : 'cell'}
        aria-label={`Sel ${name}${kind}${closed}: ${shown || 'kosong'}`}
        aria-controls={values.length > 0 ? 'pilihan-sel' : undefined}
        aria-activedescendant={values.length > 0 && choice >= 0 ? `pilihan-${choice}` : undefined}
        autocomplete="off"
        spellcheck={false}
        rows={1}
        value={draft?.text ?? ''}
        onKeyDown={onKey}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (draft) editing.setDraft({ ...draft, text });
          else onBegin(row, column, text);
        }}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={paste}
      />
      {values.length > 0 && draft && (
        <ListChoices
          values={values}
          choice={choice}
          under={box}
          help={rule?.help ?? ''}
          onChoose={(value) => {
            onCommit(value);
            box.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
};

const keysOf = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, shiftKey });
