import { useRef } from 'preact/hooks';
import { uploadLimit } from '../../contract/drive';
import { asBase64 } from '../parts/bytes';
import { sizeText } from '../parts/figures';
import { Sign } from '../parts/Sign';
import { useSession } from '../session';
import type { DriveQuestion } from './DriveActions';
import { useDrop } from './useDrop';

const places = [
  { place: 'mine', name: 'Drive Saya' },
  { place: 'shared', name: 'Dibagikan kepada saya' },
  { place: 'trash', name: 'Sampah' },
] as const;

const PlaceButton = ({ place, name, current }: { place: string; name: string; current: boolean }) => {
  const { go } = useSession();
  const drop = useDrop(place === 'mine' ? 'mine' : null);
  return (
    <button
      type="button"
      aria-current={current ? 'page' : undefined}
      onClick={() => go('drive', place)}
      {...drop}
    >
      {name}
    </button>
  );
};

/** The places of Drive, and what can be put into the one that is open. */
export const DrivePlaces = ({
  current,
  inside,
  onAsk,
}: {
  /** The place under which one is. */
  readonly current: string;
  /** Where new things go: a place or a folder. */
  readonly inside: string;
  readonly onAsk: (question: DriveQuestion) => void;
}) => {
  const { attempt, tell } = useSession();
  const chooser = useRef<HTMLInputElement>(null);
  const target = inside === 'shared' || inside === 'trash' ? 'mine' : inside;
  const upload = async (files: FileList | null): Promise<void> => {
    for (const file of files ?? []) {
      if (file.size > uploadLimit) {
        tell({
          tone: 'warning',
          text: `“${file.name}” lebih besar dari ${sizeText(uploadLimit)}, jadi tidak diunggah.`,
        });
        continue;
      }
      const base64 = await asBase64(file);
      const { name, type: mimeType } = file;
      if (await attempt('drive.upload', { place: target, name, mimeType, base64 }))
        tell({ tone: 'info', text: `“${name}” diunggah.` });
    }
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <nav class="drive-places" aria-label="Tempat di Drive">
      <div class="drive-new">
        <button type="button" onClick={() => onAsk({ kind: 'createFolder', place: target })}>
          <Sign of="plus" /> Folder baru
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          <Sign of="up" /> Unggah berkas
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          class="unseen"
          tabIndex={-1}
          aria-label="Berkas yang diunggah"
          onChange={(event) => void upload(event.currentTarget.files)}
        />
      </div>
      {places.map((one) => (
        <PlaceButton key={one.place} place={one.place} name={one.name} current={one.place === current} />
      ))}
    </nav>
  );
};
