import { useState } from 'preact/hooks';
import type { CheckId, HealthCheck } from '../../src/shared/contract/healthCalls';
import { healthScreen, healthStates } from '../../src/shared/messages/health';
import type { Office } from '../office';
import { MoveOwnerForm } from './MoveOwnerForm';

type OneProps = { readonly office: Office; readonly check: HealthCheck; onRepair(id: CheckId): void };

const One = ({ office, check, onRepair }: OneProps) => (
  <li>
    <strong>{check.title}</strong>: {healthStates[check.state]}
    <p class="small">{check.says}</p>
    {check.steps.length > 0 && (
      <ol class="small">
        {check.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
    {check.repair && (
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null}
        aria-label={`${check.repair}: ${check.title}`}
        onClick={() => onRepair(check.id)}
      >
        {check.repair}
      </button>
    )}
  </li>
);

/** Pemeriksaan: what needs a hand first, with its button or its clicks; what is good stays folded. */
export const HealthForm = ({ office }: { readonly office: Office }) => {
  const [checks, setChecks] = useState<readonly HealthCheck[] | null>(null);
  const look = async () => {
    const answer = await office.act('health.check', {}, { quiet: true });
    if (answer) setChecks(answer.checks);
  };
  const repair = async (id: CheckId) => {
    const answer = await office.act('health.repair', { id }, { quiet: true });
    if (answer) setChecks(answer.checks);
  };
  const open = (checks ?? []).filter(({ state }) => state !== 'good');
  const well = (checks ?? []).filter(({ state }) => state === 'good');
  return (
    <section aria-label={healthScreen.title}>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void look()}>
        {checks === null ? healthScreen.look : healthScreen.again}
      </button>
      {checks !== null && (
        <>
          <p role="status">{healthScreen.summary(open.length, well.length)}</p>
          <ul class="checks">
            {open.map((check) => (
              <One key={check.id} office={office} check={check} onRepair={(id) => void repair(id)} />
            ))}
          </ul>
          <details>
            <summary>{healthScreen.well(well.length)}</summary>
            <ul class="checks">
              {well.map((check) => (
                <One key={check.id} office={office} check={check} onRepair={() => undefined} />
              ))}
            </ul>
          </details>
        </>
      )}
      <MoveOwnerForm office={office} />
    </section>
  );
};
