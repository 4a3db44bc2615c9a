import { screen } from '../../src/shared/messages/screen';
import type { FormProps } from './formProps';

/** A mail of which nobody knows whether it left: the person has looked, and says what they found. */
export const ResolveForm = ({ office, home, at, onClose }: FormProps) => {
  const resolve = async (found: boolean) => {
    if (await office.act('sending.resolve', { ...at, found })) onClose();
  };
  return (
    <>
      {home.task?.doubt && <p class="note">{home.task.doubt}</p>}
      <p>{screen.forms.doubt}</p>
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null}
        onClick={() => void resolve(true)}
      >
        {screen.forms.found}
      </button>
      <button
        type="button"
        class="secondary"
        disabled={office.busy !== null}
        onClick={() => void resolve(false)}
      >
        {screen.forms.notFound}
      </button>
    </>
  );
};
