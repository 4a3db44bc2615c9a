import { useState } from 'preact/hooks';
import type { DriveEntry } from '../../contract/drive';
import { Modal } from '../parts/Modal';
import { useAsked, useSession } from '../session';
import { DriveIcon } from './DriveIcon';

/** "Pindahkan ke …": the folders this person sees, each under the way to it. */
export const MoveDialog = ({
  entry,
  onDone,
}: {
  readonly entry: DriveEntry;
  readonly onDone: () => void;
}) => {
  const { call, tell } = useSession();
  const { value: targets = [] } = useAsked('drive.targets', { moving: entry.id });
  const [target, setTarget] = useState('');
  const [problem, setProblem] = useState('');
  const move = (): void => {
    const name = targets.find(({ id }) => id === target)?.name ?? '';
    call('drive.move', { id: entry.id, target }).then(
      () => {
        tell({ tone: 'info', text: `“${entry.name}” dipindahkan ke “${name}”.` });
        onDone();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <Modal title={`Pindahkan “${entry.name}”`} onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (target === '') setProblem('Pilih folder tujuan.');
          else move();
        }}
      >
        <fieldset class="targets">
          <legend>Folder tujuan</legend>
          {targets.map(({ id, name, path }) => (
            <label key={id}>
              <input type="radio" name="target" checked={id === target} onChange={() => setTarget(id)} />
              <DriveIcon kind="folder" />
              <span class="named">
                <b>{name}</b>
                {path.length > 0 && <span>{path.join(' › ')}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="choices">
          <button type="button" onClick={onDone}>
            Batal
          </button>
          <button type="submit" class="primary">
            Pindahkan
          </button>
        </div>
      </form>
    </Modal>
  );
};
