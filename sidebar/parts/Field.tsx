import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly children: (ids: { id: string; describedBy?: string }) => ComponentChildren;
};

/** A label above its control, with a hint that screen readers read too. */
export const Field = ({ label, hint, children }: FieldProps) => {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(hint ? { id, describedBy: hintId } : { id })}
      {hint && <small id={hintId}>{hint}</small>}
    </div>
  );
};

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'date' | 'url';
  readonly required?: boolean;
};

export const TextField = ({ label, value, onInput, hint, type = 'text', required = false }: TextProps) => (
  <Field label={label} {...(hint ? { hint } : {})}>
    {({ id, describedBy }) => (
      <input
        id={id}
        type={type}
        value={value}
        required={required}
        aria-describedby={describedBy}
        onInput={(e) => onInput(e.currentTarget.value)}
      />
    )}
  </Field>
);

export const TextArea = ({ label, value, onInput, hint, required = false }: Omit<TextProps, 'type'>) => (
  <Field label={label} {...(hint ? { hint } : {})}>
    {({ id, describedBy }) => (
      <textarea
        id={id}
        rows={4}
        value={value}
        required={required}
        aria-describedby={describedBy}
        onInput={(e) => onInput(e.currentTarget.value)}
      />
    )}
  </Field>
);

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  readonly hint?: string;
};

export const ChoiceField = ({ label, value, options, onChoose, hint }: ChoiceProps) => (
  <Field label={label} {...(hint ? { hint } : {})}>
    {({ id, describedBy }) => (
      <select
        id={id}
        aria-describedby={describedBy}
        value={value}
        onChange={(e) => onChoose(e.currentTarget.value)}
      >
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
