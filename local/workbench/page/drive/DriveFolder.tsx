import type { DriveEntry, DriveListing } from '../../contract/drive';
import { useZone } from '../clock/useZone';
import { sizeText } from '../parts/figures';
import { whenText } from '../parts/when';
import { useAsked, useSession } from '../session';
import type { DriveQuestion } from './DriveActions';
import { DriveIcon, kindNames } from './DriveIcon';
import { EntryMenu } from './EntryMenu';
import { Trail } from './Trail';
import { dragged, useDrop } from './useDrop';

const nothing: Readonly<Record<string, string>> = {
  mine: 'Drive Anda masih kosong.',
  shared: 'Belum ada yang dibagikan kepada Anda.',
  trash: 'Sampah kosong.',
};

type RowProps = {
  readonly entry: DriveEntry;
  readonly place: string;
  readonly zone: string;
  readonly onAsk: (question: DriveQuestion) => void;
};

const Row = ({ entry, place, zone, onAsk }: RowProps) => {
  const { openFile, persona } = useSession();
  const drop = useDrop(entry.kind === 'folder' && place !== 'trash' ? entry.id : null);
  const owner = entry.owner.email === persona.email ? 'saya' : entry.owner.name;
  return (
    <tr
      draggable={place !== 'trash'}
      onDragStart={(event) => event.dataTransfer?.setData(dragged, entry.id)}
      {...drop}
    >
      <th scope="row">
        <button type="button" class="entry" onClick={() => openFile(entry.id)}>
          <DriveIcon kind={entry.kind} />
          <span class="named">
            <b>{entry.name}</b>
            <span class="narrow-only who-when">
              <span>{owner}</span>
              <span>{whenText(entry.modified, zone)}</span>
            </span>
          </span>
          <span class="unseen">, {kindNames[entry.kind]}</span>
        </button>
        {entry.shared && place !== 'shared' && <span class="tag">dibagikan</span>}
        {entry.comments > 0 && <span class="tag">{entry.comments} komentar</span>}
      </th>
      <td class="wide-only">{owner}</td>
      <td class="wide-only">{whenText(entry.modified, zone)}</td>
      <td class="wide-only figure">{entry.bytes === null ? '—' : sizeText(entry.bytes)}</td>
      <td class="act">
        <EntryMenu entry={entry} trashed={place === 'trash'} onAsk={onAsk} />
      </td>
    </tr>
  );
};

const List = ({
  listing,
  onAsk,
}: {
  readonly listing: DriveListing;
  readonly onAsk: (question: DriveQuestion) => void;
}) => {
  const zone = useZone();
  if (listing.entries.length === 0)
    return <p class="hint">{nothing[listing.place] ?? 'Folder ini kosong.'}</p>;
  return (
    <table class="entries">
      <thead>
        <tr>
          <th scope="col">Nama</th>
          <th scope="col" class="wide-only">
            Pemilik
          </th>
          <th scope="col" class="wide-only">
            Diubah
          </th>
          <th scope="col" class="wide-only figure">
            Ukuran
          </th>
          <th scope="col">
            <span class="unseen">Tindakan</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {listing.entries.map((entry) => (
          <Row key={entry.id} entry={entry} place={listing.place} zone={zone} onAsk={onAsk} />
        ))}
      </tbody>
    </table>
  );
};

/** What lies in a place of Drive. */
export const DriveFolder = ({
  place,
  onAsk,
}: {
  readonly place: string;
  readonly onAsk: (question: DriveQuestion) => void;
}) => {
  const { value, problem } = useAsked('drive.list', { place });
  if (value === undefined)
    return (
      <p class="hint" role="status">
        {problem ?? 'Membuka …'}
      </p>
    );
  return (
    <section class="drive-folder" aria-label={`Isi ${value.title}`}>
      <Trail trail={value.trail} title={value.title} />
      <List listing={value} onAsk={onAsk} />
    </section>
  );
};
