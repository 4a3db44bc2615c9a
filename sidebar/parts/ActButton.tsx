import { useId } from 'preact/hooks';
import { formatList } from '../../src/shared/format/formatList';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';

/** What still has to be filled in, as a sentence by the fields' labels; null when nothing is missing. */
export const fillFirst = (fields: Readonly<Record<string, string>>): string | null => {
  const empty = Object.entries(fields).filter(([, value]) => value.trim() === '');
  // What stands in brackets explains the field, beside which it stands already.
  const names = empty.map(([label]) => label.replace(/ \(.*\)$/, ''));
  return names.length === 0 ? null : screen.fillFirst(formatList(names));
};

type Props = {
  readonly office: Office;
  readonly label: string;
  readonly kind?: 'primary' | 'secondary';
  /** Why it can't be pressed yet, in a sentence; null when it can. */
  readonly missing: string | null;
  /** Without it the button sends the form that it stands in. */
  readonly onAct?: () => unknown;
};

/** A form's button: grey while something is missing, with the reason below. */
export const ActButton = ({ office, label, kind = 'primary', missing, onAct }: Props) => {
  const id = useId();
  return (
    <>
      <button
        type={onAct ? 'button' : 'submit'}
        class={kind}
        disabled={office.busy !== null || missing !== null}
        aria-describedby={missing ? id : undefined}
        onClick={onAct && (() => void onAct())}
      >
        {label}
      </button>
      {missing && (
        <small id={id} class="why">
          {missing}
        </small>
      )}
    </>
  );
};
