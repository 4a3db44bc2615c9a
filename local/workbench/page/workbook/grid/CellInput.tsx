import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CellRule } from '../../../contract/workbook';
import type { Draft, Editing } from '../useEditing';
import type { SheetModel } from '../useSheet';
import { cellName } from './cellNames';
import type { Place } from './cellPlace';
import { clipboardOf } from './clipboard';
import { ListChoices } from './ListChoices';
import { guardOver, type Selection } from './selection';
import type { CellActs } from './useCellActs';
import { useCellKeys } from './useCellKeys';

type Input = {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly model: SheetModel;
  readonly editing: Editing;
  readonly acts: CellActs;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  /** Rows that a page key passes over. */
  readonly page: number;
  /** Where a cell lies now. */
  readonly placeAt: (row: number, column: number) => Place;
};

/** The entries of the open list: all, or those that hold what is being typed. */
const offered = (rule: CellRule | undefined, draft: Draft | null, open: boolean): readonly string[] => {
  if (!open || !draft || rule?.kind !== 'list') return [];
  const typed = draft.text.toLowerCase();
  return draft.mode === 'typing'
    ? rule.values.filter((value) => value.toLowerCase().includes(typed))
    : rule.values;
};

const kinds = { list: ', daftar pilihan', checkbox: ', kotak centang', other: '' } as const;

/**
 * The one place that has the keyboard: it lies on the active cell, unseen until something is typed, and every key,
 * copy and paste goes through it.
 */
export const CellInput = ({ box, model, editing, acts, selection, onSelect, page, placeAt }: Input) => {
  const { draft } = editing;
  const { row, column } = selection;
  const [choice, setChoice] = useState(-1);
  const rule = model.rule(row, column);
  const values = offered(rule, draft, acts.listOpen);
  useEffect(() => {
    setChoice(draft?.mode === 'typing' && values.length > 0 ? 0 : draft ? values.indexOf(draft.text) : -1);
  }, [draft?.text, draft?.mode, acts.listOpen]);
  useEffect(() => {
    const element = box.current;
    if (!element || !draft) return;
    element.focus({ preventScroll: true });
    if (draft.mode === 'editing') element.setSelectionRange(draft.text.length, draft.text.length);
  }, [draft?.row, draft?.column, draft?.mode]);

  const { copy, cut, paste, clear } = clipboardOf(model, editing, selection, onSelect);
  const onKeyDown = useCellKeys({
    model,
    editing,
    acts,
    selection,
    onSelect,
    page,
    rule,
    values,
    choice,
    onChoice: setChoice,
    clear,
  });
  const shown = model.line(row)?.shown[column] ?? '';
  const closed = guardOver(model.layout, row, column) === null ? '' : ', dilindungi';
  const kind = rule ? kinds[rule.kind] : '';
  const open = values.length > 0;
  return (
    <>
      <textarea
        ref={box}
        class={draft ? 'cell typing' : 'cell'}
        aria-label={`Sel ${cellName(row, column)}${kind}${closed}: ${shown || 'kosong'}`}
        aria-controls={open ? 'pilihan-sel' : undefined}
        aria-activedescendant={open && choice >= 0 ? `pilihan-${choice}` : undefined}
        autocomplete="off"
        spellcheck={false}
        rows={1}
        value={draft?.text ?? ''}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (draft) editing.setDraft({ ...draft, text });
          else acts.begin(row, column, text);
        }}
        onCopy={copy}
        onCut={cut}
        onPaste={paste}
      />
      {open && draft && (
        <ListChoices
          values={values}
          choice={choice}
          place={() => placeAt(draft.row, draft.column)}
          help={rule?.help ?? ''}
          onChoose={(value) => {
            acts.commit(value);
            box.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
};
