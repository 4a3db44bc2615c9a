import { useId } from 'preact/hooks';
import type { ActionView } from '../../src/shared/contract/homeCalls';

type Props = {
  readonly label: string;
  readonly targets: ActionView['targets'];
  readonly value: number;
  readonly onChoose: (step: number) => void;
};

/** One of the steps that the server offers for an act; a list of radio buttons, because a select cuts long words off. */
export const StepChoice = ({ label, targets, value, onChoose }: Props) => {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {targets.map((target) => (
        <label key={target.step}>
          <input
            type="radio"
            name={name}
            checked={target.step === value}
            onChange={() => onChoose(target.step)}
          />
          <span>{target.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
