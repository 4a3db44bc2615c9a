import { useState } from 'preact/hooks';
import type { DriveDetails } from '../../contract/drive';
import { useZone } from '../clock/useZone';
import { sizeText } from '../parts/figures';
import { whenText } from '../parts/when';
import { useSession } from '../session';
import { AccessList } from './AccessList';
import type { DriveQuestion } from './DriveActions';
import { kindNames } from './DriveIcon';
import { rightNames } from './rights';

const linkText = { viewer: 'melihat', commenter: 'mengomentari', editor: 'mengedit' } as const;

const Remarks = ({ file }: { readonly file: DriveDetails }) => {
  const { call } = useSession();
  const zone = useZone();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <>
      <h3>Komentar</h3>
      {file.remarks.length === 0 && <p class="hint">Belum ada komentar.</p>}
      <ul class="remarks">
        {file.remarks.map((remark) => (
          <li key={`${remark.at} ${remark.text}`}>
            <b>{remark.author.name}</b> <span class="quiet">{whenText(remark.at, zone)}</span>
            <p>{remark.text}</p>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          call('drive.comment', { id: file.id, text }).then(
            () => {
              setText('');
              setProblem('');
            },
            (error: Error) => setProblem(error.message),
          );
        }}
      >
        <label>
          Komentar baru
          <textarea
            rows={2}
            maxLength={2000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit">Kirim komentar</button>
      </form>
    </>
  );
};

/** What is known about a file beside its content. */
export const FileFacts = ({
  file,
  onAsk,
}: {
  readonly file: DriveDetails;
  readonly onAsk: (question: DriveQuestion) => void;
}) => {
  const zone = useZone();
  return (
    <aside class="file-facts" aria-label={`Rincian ${file.name}`}>
      <dl>
        <dt>Jenis</dt>
        <dd>
          {kindNames[file.kind]}
          {file.bytes === null ? '' : `, ${sizeText(file.bytes)}`}
        </dd>
        <dt>Pemilik</dt>
        <dd>{file.owner.name}</dd>
        <dt>Diubah</dt>
        <dd>{whenText(file.modified, zone)}</dd>
        <dt>Peran Anda</dt>
        <dd>{rightNames[file.right]}</dd>
      </dl>
      <h3>Yang memiliki akses</h3>
      <AccessList access={file.access} />
      {file.link && <p>Siapa pun yang memiliki tautan dapat {linkText[file.link]}.</p>}
      <button type="button" onClick={() => onAsk({ kind: 'share', id: file.id, name: file.name })}>
        Bagikan …
      </button>
      <Remarks file={file} />
    </aside>
  );
};
