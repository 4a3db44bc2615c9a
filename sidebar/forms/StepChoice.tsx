import type { ActionView } from '../../src/shared/contract/homeCalls';
import { ChoiceField } from '../parts/Field';

type Props = {
  readonly label: string;
  readonly targets: ActionView['targets'];
  readonly value: number;
  readonly onChoose: (step: number) => void;
};

/** One of the steps that the server offers for an act. */
export const StepChoice = ({ label, targets, value, onChoose }: Props) => (
  <ChoiceField
    label={label}
    value={String(value)}
    options={targets.map(({ step, label: text }) => ({ value: String(step), label: text }))}
    onChoose={(chosen) => onChoose(Number(chosen))}
  />
);
