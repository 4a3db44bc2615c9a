/** Two or three ways to look at the same thing, one of them pressed. */
export const Switch = <T extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) => (
  <fieldset class="switch">
    <legend class="unseen">{label}</legend>
    {choices.map(([id, name]) => (
      <button type="button" key={id} aria-pressed={id === value} onClick={() => onChange(id)}>
        {name}
      </button>
    ))}
  </fieldset>
);
