import { useId } from 'preact/hooks';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly bad?: boolean;
  readonly numeric?: boolean;
  /** Complete as it stands: the cursor goes on by itself. */
  readonly complete: (value: string) => boolean;
  readonly onValue: (value: string) => void;
};

/** Goes to the next field of the same form, as Tab would. */
export const focusNext = (from: HTMLInputElement): void => {
  const fields = [...(from.form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const next = fields[fields.indexOf(from) + 1];
  next?.focus();
  next?.select();
};

/** A field for typing without the mouse: moves on when it holds all it can. */
export const KeyField = ({ name, label, value, hint, bad, numeric, complete, onValue }: Props) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={value}
        autocomplete="off"
        inputMode={numeric ? 'numeric' : 'text'}
        aria-invalid={bad ? 'true' : undefined}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onInput={(e) => {
          const field = e.currentTarget;
          onValue(field.value);
          if (complete(field.value)) focusNext(field);
        }}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
};
