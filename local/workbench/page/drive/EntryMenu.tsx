import type { DriveEntry } from '../../contract/drive';
import { Sign } from '../parts/Sign';
import { useMenu } from '../parts/useMenu';
import { saveFile } from '../saveFile';
import { useSession } from '../session';
import type { DriveQuestion } from './DriveActions';

type Props = {
  readonly entry: DriveEntry;
  readonly trashed: boolean;
  readonly onAsk: (question: DriveQuestion) => void;
};

/** What can be done with a thing in Drive; what the account may not do is refused with the reason when tried. */
export const EntryMenu = ({ entry, trashed, onAsk }: Props) => {
  const { attempt, tell } = useSession();
  const { open, setOpen, box } = useMenu();
  const { id, name, kind } = entry;
  const download = async (): Promise<void> => {
    const file = await attempt('drive.file', { id });
    if (file) saveFile(file.name, file.mimeType, file.base64);
  };
  const trash = async (): Promise<void> => {
    if ((await attempt('drive.trash', { id })) !== undefined)
      tell({ tone: 'info', text: `“${name}” dibuang ke Sampah.` });
  };
  const entries: readonly (readonly [string, () => void])[] = trashed
    ? [['Pulihkan', () => void attempt('drive.restore', { id })]]
    : [
        ['Pindahkan ke …', () => onAsk({ kind: 'move', entry })],
        ['Bagikan …', () => onAsk({ kind: 'share', id, name })],
        ['Komentari …', () => onAsk({ kind: 'comment', id, name })],
        ['Ganti nama …', () => onAsk({ kind: 'rename', id, name })],
        ...(kind === 'folder' || kind === 'form' ? [] : [['Unduh', () => void download()] as const]),
        ['Buang ke Sampah', () => void trash()],
      ];
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        class="plain"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`Tindakan untuk ${name}`}
        onClick={() => setOpen(!open)}
      >
        <Sign of="more" />
      </button>
      {open && (
        <div class="list right" role="menu" aria-label={`Tindakan untuk ${name}`}>
          {entries.map(([caption, run]) => (
            <button
              type="button"
              role="menuitem"
              key={caption}
              onClick={() => {
                setOpen(false);
                run();
              }}
            >
              {caption}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
