import { useRef, useState } from 'preact/hooks';
import { Refused } from '../call';
import { useSession } from '../session';
import { guardOver } from './grid/selection';
import type { SheetModel } from './useSheet';

/** A cell being typed into. `typing`: begun by typing, so that arrows leave it; `editing`: begun by F2 or a click. */
export type Draft = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly mode: 'typing' | 'editing';
};

type Done = {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
};

export type Editing = {
  readonly draft: Draft | null;
  setDraft(draft: Draft | null): void;
  /** Whether this person may write to a cell; if not, they are told why. */
  mayWrite(row: number, column: number): boolean;
  write(row: number, column: number, texts: readonly (readonly string[])[]): Promise<void>;
  undo(): Promise<number | undefined>;
  redo(): Promise<number | undefined>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

const shut =
  'Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengeditnya.';
const onlyLooking = 'Anda hanya dapat melihat. Mintalah akses edit kepada pemilik jika perlu mengubahnya.';

/** Writing into cells as this window's person, and taking back what they themselves wrote. */
export const useEditing = (book: string, model: SheetModel | undefined, mayEdit: boolean): Editing => {
  const { call, pages } = useSession();
  const [draft, setDraft] = useState<Draft | null>(null);
  const done = useRef<Done[]>([]);
  const undone = useRef<Done[]>([]);
  const [, redraw] = useState(0);
  const trouble = (message: string): void =>
    pages.show([{ kind: 'alert', title: 'Terjadi masalah', message }]);

  /** Gives what stood there before; undefined when it was refused. */
  const put = async (sheet: number, row: number, column: number, texts: Done['after']) => {
    try {
      const { before } = await call('workbook.edit', { book, sheet, row, column, texts });
      return before;
    } catch (error) {
      trouble(error instanceof Error ? error.message : String(error));
      if (!(error instanceof Refused)) console.warn(error);
      return undefined;
    }
  };
  const back = async (from: Done[], to: Done[], pick: 'before' | 'after') => {
    const last = from.pop();
    if (!last) return undefined;
    const ok = await put(last.sheet, last.row, last.column, last[pick]);
    if (ok) to.push(last);
    redraw((n) => n + 1);
    return last.sheet;
  };
  return {
    draft,
    setDraft,
    mayWrite(row, column) {
      if (!mayEdit) trouble(onlyLooking);
      else if (model && guardOver(model.layout, row, column) !== null) trouble(shut);
      else return true;
      return false;
    },
    async write(row, column, texts) {
      if (!model) return;
      const sheet = model.layout.id;
      for (const [r, line] of texts.entries())
        for (const [c, text] of line.entries()) model.cache.patch(row + r, column + c, text);
      const before = await put(sheet, row, column, texts);
      if (before) {
        done.current.push({ sheet, row, column, before, after: texts });
        undone.current = [];
      } else model.cache.stale(model.layout.filled);
      redraw((n) => n + 1);
    },
    undo: () => back(done.current, undone.current, 'before'),
    redo: () => back(undone.current, done.current, 'after'),
    canUndo: done.current.length > 0,
    canRedo: undone.current.length > 0,
  };
};
