import { type ComponentChildren, Fragment } from 'preact';
import type { BookView, MenuItem, MenuView } from '../../contract/workbook';
import { Entry, Menu } from '../parts/Menu';
import { saveFile } from '../saveFile';
import { useSession } from '../session';
import type { Editing } from './useEditing';

type Bar = {
  readonly book: BookView;
  readonly menus: readonly MenuView[];
  readonly editing: Editing;
  readonly onBack: (which: 'undo' | 'redo') => void;
  readonly showGuards: boolean;
  readonly onShowGuards: (show: boolean) => void;
  readonly onTab: (id: number) => void;
};

const scriptItems = (items: readonly MenuItem[], run: (functionName: string) => void): ComponentChildren =>
  items.map((item, at) =>
    item.kind === 'separator' ? (
      <hr key={at} />
    ) : item.kind === 'item' ? (
      <Entry key={at} text={item.caption} onChoose={() => run(item.functionName)} />
    ) : (
      <Fragment key={at}>
        <p class="hint">{item.caption}</p>
        {scriptItems(item.items, run)}
      </Fragment>
    ),
  );

/** The menus that do something here, and those that the script's `onOpen` has made. */
export const MenuBar = ({ book, menus, editing, onBack, showGuards, onShowGuards, onTab }: Bar) => {
  const { attempt, tell } = useSession();
  /** What Google shows in the address bar: the setup of Penjaga asks for it. */
  const copyLink = async (): Promise<void> => {
    const link = `https://docs.google.com/spreadsheets/d/${book.id}/edit`;
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    tell({ tone: 'info', text: `${copied ? 'Tautan disalin' : 'Tautan buku kerja ini'}: ${link}` });
  };
  const download = async (): Promise<void> => {
    const file = await attempt('workbook.download', { book: book.id });
    if (file)
      saveFile(file.name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', file.base64);
  };
  const hidden = book.tabs.filter((tab) => tab.hidden);
  return (
    <div class="menus" role="toolbar" aria-label="Menu buku kerja">
      <Menu title="File">
        {(shut) => (
          <>
            <Entry
              text="Salin tautan"
              onChoose={() => {
                shut();
                void copyLink();
              }}
            />
            <Entry
              text="Download sebagai Microsoft Excel (.xlsx)"
              onChoose={() => {
                shut();
                void download();
              }}
            />
          </>
        )}
      </Menu>
      <Menu title="Edit">
        {(shut) => (
          <>
            <Entry
              text="Urungkan"
              keys="Ctrl+Z"
              disabled={!editing.canUndo}
              onChoose={() => {
                shut();
                onBack('undo');
              }}
            />
            <Entry
              text="Ulangi"
              keys="Ctrl+Y"
              disabled={!editing.canRedo}
              onChoose={() => {
                shut();
                onBack('redo');
              }}
            />
          </>
        )}
      </Menu>
      <Menu title="Tampilan">
        {(shut) => (
          <>
            <Entry
              text="Rentang yang dilindungi"
              checked={showGuards}
              onChoose={() => {
                shut();
                onShowGuards(!showGuards);
              }}
            />
            {hidden.length > 0 && <p class="hint">Sheet tersembunyi</p>}
            {hidden.map(({ id, name }) => (
              <Entry
                key={id}
                text={name}
                onChoose={() => {
                  shut();
                  onTab(id);
                }}
              />
            ))}
          </>
        )}
      </Menu>
      {menus.map((menu) => (
        <Menu key={menu.title} title={menu.title} script>
          {(shut) =>
            scriptItems(menu.items, (functionName) => {
              shut();
              void attempt('workbook.menu', { book: book.id, functionName });
            })
          }
        </Menu>
      ))}
    </div>
  );
};
