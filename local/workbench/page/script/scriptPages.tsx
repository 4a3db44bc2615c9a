import { useMemo, useState } from 'preact/hooks';
import type { Shown } from '../../api';
import type { Notice } from '../session';
import { ScriptDialog } from './ScriptDialog';

type Sidebar = Extract<Shown, { kind: 'sidebar' }>;
type Dialog = Extract<Shown, { kind: 'dialog' | 'alert' }>;

/** What scripts have put on this window: a sidebar per workbook, and dialogs of which the last is on top. */
export type ScriptPagesState = {
  /** By the workbook beside which it stands. */
  readonly sidebars: Readonly<Record<string, Sidebar>>;
  readonly dialogs: readonly Dialog[];
  show(shown: readonly Shown[]): void;
  closeSidebar(book: string): void;
  closeDialog(): void;
};

export const useScriptPages = (tell: (notice: Notice) => void): ScriptPagesState => {
  const [sidebars, setSidebars] = useState<Readonly<Record<string, Sidebar>>>({});
  const [dialogs, setDialogs] = useState<readonly Dialog[]>([]);
  const acts = useMemo(
    () => ({
      show(shown: readonly Shown[]) {
        for (const one of shown) {
          if (one.kind === 'sidebar') setSidebars((before) => ({ ...before, [one.book]: one }));
          else if (one.kind === 'toast')
            tell({ tone: 'info', text: [one.title, one.message].filter(Boolean).join(': ') });
          else
            setDialogs((before) => {
              const top = before.at(-1);
              // Every key of a word typed into a closed cell says the same: once is enough.
              const again = top?.kind === 'alert' && one.kind === 'alert' && top.message === one.message;
              return again ? before : [...before, one];
            });
        }
      },
      closeSidebar: (book: string) => setSidebars(({ [book]: _shut, ...others }) => others),
      closeDialog: () => setDialogs((before) => before.slice(0, -1)),
    }),
    [],
  );
  return useMemo(() => ({ sidebars, dialogs, ...acts }), [sidebars, dialogs]);
};

/** The dialogs; the sidebar stands in the workbook. */
export const ScriptPages = ({ pages }: { readonly pages: ScriptPagesState }) => {
  const top = pages.dialogs.at(-1);
  return top ? <ScriptDialog shown={top} onClose={pages.closeDialog} /> : null;
};
