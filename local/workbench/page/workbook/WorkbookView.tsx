import { useEffect, useState } from 'preact/hooks';
import type { MenuView } from '../../contract/workbook';
import { useAsked, useSession } from '../session';
import type { ViewProps } from '../viewProps';
import { FormulaBar } from './FormulaBar';
import { SheetGrid } from './grid/SheetGrid';
import { cellAt, type Selection } from './grid/selection';
import { MenuBar } from './MenuBar';
import { NoAccess } from './NoAccess';
import { SheetTabs } from './SheetTabs';
import { SidebarPane } from './SidebarPane';
import { useEditing } from './useEditing';
import { useSheet } from './useSheet';

const rights = { owner: 'Pemilik', editor: 'Dapat mengedit', viewer: 'Hanya melihat' } as const;

/** A workbook as Sheets shows it: menus, formula bar, cells, tabs at the foot, the script's sidebar at the side. */
export const WorkbookView = ({ view, shown }: ViewProps) => {
  const { office, inside, call, pages } = useSession();
  const [other, setOther] = useState('');
  useEffect(() => {
    if (shown && view === 'buku') setOther(inside);
  }, [inside, shown]);
  const book = view === 'penjaga' ? office.guardian : other || office.workbook;
  const { value: opened, problem } = useAsked('workbook.view', { book });
  const [menus, setMenus] = useState<readonly MenuView[]>([]);
  const [chosenTab, setChosenTab] = useState<number>();
  const [places, setPlaces] = useState<Readonly<Record<number, Selection>>>({});
  const [showGuards, setShowGuards] = useState(true);
  const allowed = opened !== undefined;
  useEffect(() => {
    if (allowed) call('workbook.open', { book }).then(setMenus, () => setMenus([]));
  }, [book, allowed]);
  useEffect(() => setChosenTab(undefined), [book]);
  const tab =
    opened?.tabs.find(({ id }) => id === chosenTab) ?? opened?.tabs.find(({ id }) => id === opened.active);
  const model = useSheet(book, tab?.id);
  const editing = useEditing(book, model, opened?.right !== 'viewer');
  if (problem) return <NoAccess book={book} problem={problem} />;
  if (!opened || !tab) return <p class="waiting">Membuka buku kerja …</p>;
  const selection = places[tab.id] ?? cellAt(0, 0);
  const select = (next: Selection): void => setPlaces((before) => ({ ...before, [tab.id]: next }));
  const back = async (which: 'undo' | 'redo'): Promise<void> => {
    const sheet = await editing[which]();
    if (sheet !== undefined) setChosenTab(sheet);
  };
  const sidebar = pages.sidebars[book];
  return (
    <div class="workbook">
      <div class="book">
        <div class="head">
          <h2>{opened.title}</h2>
          <span class={`right ${opened.right}`}>{rights[opened.right]}</span>
        </div>
        <MenuBar
          book={opened}
          menus={menus}
          editing={editing}
          onBack={(which) => void back(which)}
          showGuards={showGuards}
          onShowGuards={setShowGuards}
          onTab={setChosenTab}
        />
        <FormulaBar model={model} editing={editing} selection={selection} onSelect={select} />
        {model ? (
          <SheetGrid
            key={`${book} ${tab.id}`}
            model={model}
            editing={editing}
            selection={selection}
            onSelect={select}
            showGuards={showGuards}
            shown={shown}
          />
        ) : (
          <div class="grid waiting" />
        )}
        <SheetTabs
          book={opened}
          current={tab.id}
          onChoose={setChosenTab}
          model={model}
          selection={selection}
        />
      </div>
      {sidebar && <SidebarPane sidebar={sidebar} onClose={() => pages.closeSidebar(book)} />}
    </div>
  );
};
