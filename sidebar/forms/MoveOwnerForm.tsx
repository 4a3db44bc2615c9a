import { useState } from 'preact/hooks';
import type { MoveStep } from '../../src/shared/contract/healthCalls';
import { moveScreen as words } from '../../src/shared/messages/moveOwner';
import type { Office } from '../office';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextField } from '../parts/Field';

const Step = ({ step }: { readonly step: MoveStep }) => (
  <li>
    <strong>{step.title}</strong>: {words.states[step.state]}
    {step.state !== 'done' && (
      <p class="small">
        {step.how}{' '}
        {step.url && (
          <a href={step.url} target="_blank" rel="noreferrer" aria-label={`${words.open}: ${step.title}`}>
            {words.open}
          </a>
        )}
      </p>
    )}
  </li>
);

/** Moving the office to another owner, step by step, each looked at. */
export const MoveOwnerForm = ({ office }: { readonly office: Office }) => {
  const [to, setTo] = useState('');
  const [steps, setSteps] = useState<readonly MoveStep[] | null>(null);
  const look = async () => {
    const answer = await office.act('health.move', { to }, { quiet: true });
    if (answer) setSteps(answer.steps);
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      <TextField label={words.to} type="email" value={to} onInput={setTo} />
      <ActButton
        office={office}
        label={words.look}
        kind="secondary"
        missing={fillFirst({ [words.to]: to })}
        onAct={() => void look()}
      />
      {steps && (
        <ol class="checks" aria-live="polite">
          {steps.map((step) => (
            <Step key={step.title} step={step} />
          ))}
        </ol>
      )}
      {steps?.every(({ state }) => state === 'done') && <p role="status">{words.all}</p>}
    </details>
  );
};
