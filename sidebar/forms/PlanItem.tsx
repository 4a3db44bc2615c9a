import { standardElements } from '../../src/domain/survey/element';
import type { PlanItemInput } from '../../src/shared/contract/documentCalls';
import { planScreen } from '../../src/shared/messages/planScreen';
import { screen } from '../../src/shared/messages/screen';
import { shortElementName } from '../../src/shared/questionnaire/elementNames';
import { ChoiceField, TextArea, TextField } from '../parts/Field';

const words = screen.forms;
/** The element's name as it fits a list at 300 px; the longer label for an element of the office's own. */
const shortLabel = ({ value, label }: Subject): string => {
  const element = standardElements.find((one) => one === value);
  return element === undefined ? label : `${value} ${shortElementName(element)}`;
};
const quarters = [1, 2, 3, 4] as const;
const numerals = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

type Subject = { readonly value: string; readonly label: string };

type Props = {
  readonly item: PlanItemInput;
  readonly priorities: readonly {
    readonly code: string;
    readonly name: string;
    readonly nrr: string;
    readonly evidence: readonly string[];
    readonly suggestions: readonly string[];
  }[];
  readonly subjects: readonly Subject[];
  /** null removes the item. */
  readonly onChange: (item: PlanItemInput | null) => void;
};

/** One line of the follow-up plan, as a card because 300 px hold no table. */
export const PlanItem = ({ item, priorities, subjects, onChange }: Props) => {
  const options = subjects.map((one) => ({ value: one.value, label: shortLabel(one) }));
  const priority = priorities.find((p) => p.code === item.element);
  const suggestions = priority?.suggestions ?? [];
  const toggle = (quarter: 1 | 2 | 3 | 4) =>
    onChange({
      ...item,
      quarters: item.quarters.includes(quarter)
        ? item.quarters.filter((q) => q !== quarter)
        : [...item.quarters, quarter].sort(),
    });
  return (
    <fieldset>
      <ChoiceField
        label={words.element}
        value={item.element}
        options={item.element === '' ? [{ value: '', label: planScreen.chooseSubject }, ...options] : options}
        onChoose={(element) => onChange({ ...item, element })}
      />
      {priority && (
        <details>
          <summary>{words.evidence(priority.nrr)}</summary>
          <ul class="small">
            {priority.evidence.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <TextArea
        label={words.programme}
        value={item.programme}
        required
        onInput={(programme) => onChange({ ...item, programme })}
      />
      {suggestions.length > 0 && item.programme === '' && (
        <details>
          <summary>{words.suggestions}</summary>
          {suggestions.map((s) => (
            <button
              type="button"
              class="plain wide"
              key={s}
              onClick={() => onChange({ ...item, programme: s })}
            >
              {s}
            </button>
          ))}
        </details>
      )}
      <fieldset class="field">
        <legend>{words.quarters}</legend>
        <div class="quarters">
          {quarters.map((q) => (
            <label key={q}>
              <input type="checkbox" checked={item.quarters.includes(q)} onChange={() => toggle(q)} /> TW{' '}
              {numerals[q]}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={words.personInCharge}
        value={item.personInCharge}
        required
        onInput={(personInCharge) => onChange({ ...item, personInCharge })}
      />
      <button type="button" class="plain" onClick={() => onChange(null)}>
        {words.removePlan}
      </button>
    </fieldset>
  );
};
