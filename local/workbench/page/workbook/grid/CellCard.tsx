import type { CellLink } from './cellLinks';

/** What hangs under the active cell: its note, and its links to follow. */
export const CellCard = ({
  note,
  links,
  onOpen,
}: {
  readonly note: string | undefined;
  readonly links: readonly CellLink[];
  readonly onOpen: (url: string) => void;
}) => {
  if (!note && links.length === 0) return null;
  return (
    <div class="cell-card">
      {note && <p>{note}</p>}
      {links.map(({ text, url }) => (
        <button type="button" key={url} title={url} onClick={() => onOpen(url)}>
          Buka {text}
        </button>
      ))}
    </div>
  );
};
