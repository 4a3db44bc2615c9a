import type { FilterInput, FilterOptions } from '../../src/shared/contract/indexCalls';

type Groups = FilterInput['groups'];
type Props = {
  readonly keys: FilterOptions['keys'];
  readonly chosen: Groups;
  readonly onChange: (chosen: Groups) => void;
};

/** One list of boxes per profile key; a key without a tick lets everybody through. */
export const FilterGroups = ({ keys, chosen, onChange }: Props) => (
  <>
    {keys.map(({ key, title, groups }) => {
      const picked = chosen[key] ?? [];
      const toggle = (value: string) =>
        onChange({
          ...chosen,
          [key]: picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value],
        });
      return (
        <details key={key}>
          <summary>
            {title}
            {picked.length > 0 && ` (${picked.length})`}
          </summary>
          <fieldset class="field">
            <legend>{title}</legend>
            {groups.map(({ value, label, n }) => (
              <label class="check" key={value}>
                <input type="checkbox" checked={picked.includes(value)} onChange={() => toggle(value)} />{' '}
                {label} <span class="quiet">({n})</span>
              </label>
            ))}
          </fieldset>
        </details>
      );
    })}
  </>
);
