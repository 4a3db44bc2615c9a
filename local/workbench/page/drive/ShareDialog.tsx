import { useState } from 'preact/hooks';
import type { DriveRight } from '../../contract/drive';
import { Modal } from '../parts/Modal';
import { useAsked, useSession } from '../session';
import { AccessList } from './AccessList';
import { rightNames } from './rights';

type Given = Exclude<DriveRight, 'owner'>;
const given: readonly Given[] = ['viewer', 'commenter', 'editor'];

const RightChoice = ({
  value,
  onChange,
}: {
  readonly value: Given;
  readonly onChange: (right: Given) => void;
}) => (
  <label>
    Peran
    <select value={value} onChange={(event) => onChange(event.currentTarget.value as Given)}>
      {given.map((right) => (
        <option key={right} value={right}>
          {rightNames[right]}
        </option>
      ))}
    </select>
  </label>
);

/** Who gets in, and letting others in. */
export const ShareDialog = ({
  id,
  name,
  onDone,
}: {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
}) => {
  const { call, office } = useSession();
  const { value } = useAsked('drive.details', { id });
  const [email, setEmail] = useState('');
  const [right, setRight] = useState<Given>('viewer');
  const [problem, setProblem] = useState('');
  const run = (doing: Promise<unknown>): void => {
    doing.then(
      () => {
        setProblem('');
        setEmail('');
      },
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <Modal title={`Bagikan “${name}”`} onClose={onDone}>
      <form
        class="share-form"
        onSubmit={(event) => {
          event.preventDefault();
          run(call('drive.share', { id, email, right }));
        }}
      >
        <label>
          Alamat surel
          <input
            type="email"
            list="known-addresses"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
        <datalist id="known-addresses">
          {office.personas.map((one) => (
            <option key={one.email} value={one.email}>
              {one.post}
            </option>
          ))}
        </datalist>
        <RightChoice value={right} onChange={setRight} />
        <button type="submit" class="primary">
          Bagikan
        </button>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <h3>Yang memiliki akses</h3>
      <AccessList
        access={value?.access ?? []}
        onRemove={(who) => run(call('drive.unshare', { id, email: who }))}
      />
      <label>
        Siapa pun yang memiliki tautan
        <select
          value={value?.link ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Given | '';
            run(call('drive.shareLink', { id, right: chosen === '' ? null : chosen }));
          }}
        >
          <option value="">Tidak dapat membuka</option>
          {given.map((one) => (
            <option key={one} value={one}>
              {rightNames[one]}
            </option>
          ))}
        </select>
      </label>
      <div class="choices">
        <button type="button" onClick={onDone}>
          Selesai
        </button>
      </div>
    </Modal>
  );
};
