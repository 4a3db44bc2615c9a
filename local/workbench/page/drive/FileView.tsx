import { useEffect, useState } from 'preact/hooks';
import type { DriveDetails, DriveFile } from '../../contract/drive';
import { FilePreview } from '../files/FilePreview';
import { ScrollRegion } from '../parts/ScrollRegion';
import { Switch } from '../parts/Switch';
import { useSession } from '../session';
import { DocEditor } from './DocEditor';
import type { DriveQuestion } from './DriveActions';
import { EntryMenu } from './EntryMenu';
import { FileFacts } from './FileFacts';
import { Trail } from './Trail';

/** A file's bytes; asked again only when the file itself has changed. */
const useFile = ({ id, modified, kind, name }: DriveDetails): { file?: DriveFile; problem?: string } => {
  const { call } = useSession();
  const [state, setState] = useState<{ file?: DriveFile; problem?: string }>({});
  useEffect(() => {
    let alive = true;
    call('drive.file', { id }).then(
      (file) => alive && setState({ file }),
      (error: Error) => alive && setState({ problem: error.message }),
    );
    return () => {
      alive = false;
    };
  }, [id, modified, kind, name]);
  return state;
};

const Preview = ({ details }: { readonly details: DriveDetails }) => {
  const { file, problem } = useFile(details);
  if (problem) return <p class="hint">{problem}</p>;
  if (!file)
    return (
      <p class="hint" role="status">
        Membuka berkas …
      </p>
    );
  return <FilePreview file={file} />;
};

const ways = [
  ['look', 'Lihat'],
  ['edit', 'Sunting'],
] as const;

type Props = { readonly file: DriveDetails; readonly onAsk: (question: DriveQuestion) => void };

/** One file: what it shows on the left, who gets in and what was remarked on the right. */
export const FileView = ({ file, onAsk }: Props) => {
  const [way, setWay] = useState<'look' | 'edit'>('look');
  const document = file.kind === 'document';
  const mayEdit = file.right === 'owner' || file.right === 'editor';
  return (
    <section class="drive-file" aria-label={file.name}>
      <div class="file-head">
        <Trail trail={file.trail} title={file.name} />
        {document && mayEdit && (
          <Switch label="Cara membuka dokumen" choices={ways} value={way} onChange={setWay} />
        )}
        <EntryMenu entry={file} trashed={file.trashed} onAsk={onAsk} />
      </div>
      <div class="file-body">
        <ScrollRegion name="file-content" label={`Isi ${file.name}`}>
          {file.kind === 'form' ? (
            <p class="hint">
              Formulir diisi warga di halaman publiknya; buka tab Formulir untuk mengisinya sebagai warga.
            </p>
          ) : document && way === 'edit' && mayEdit ? (
            <DocEditor id={file.id} />
          ) : (
            <Preview details={file} />
          )}
        </ScrollRegion>
        <FileFacts file={file} onAsk={onAsk} />
      </div>
    </section>
  );
};
