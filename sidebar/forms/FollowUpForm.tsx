import { useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import type { FollowUpView } from '../../src/shared/contract/planCalls';
import { planScreen as words } from '../../src/shared/messages/planScreen';
import { planStatusLabels } from '../../src/shared/office/planWords';
import type { Office } from '../office';
import { AskedFor } from '../parts/AskedFor';
import { FollowUpEntry } from './FollowUpEntry';

type Plans = Answer<'plan.load'>['plans'];

const Item = ({ item, onOpen }: { item: FollowUpView; onOpen: () => void }) => (
  <li>
    {item.subject}: {item.programme}
    <div class="quiet">
      {item.when}. {item.answered ? planStatusLabels[item.status] : words.unanswered}
      {item.status === 'underway' && item.progress !== null && ` (${item.progress}%)`}.
    </div>
    {/^https:/.test(item.evidence) && (
      <a href={item.evidence} target="_blank" rel="noreferrer">
        {words.openEvidence}
      </a>
    )}
    <button type="button" class="secondary" aria-label={words.change(item.programme)} onClick={onOpen}>
      {words.record}
    </button>
  </li>
);

/** Tindak lanjut rencana: what became of last semester's plan, which lampiran 4 reports, and of this one's. */
export const FollowUpForm = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [plans, setPlans] = useState<Plans | null>(null);
  const [open, setOpen] = useState<FollowUpView | null>(null);
  const load = async () => {
    const answer = await office.act('plan.load', { period }, { quiet: true });
    if (answer) setPlans(answer.plans);
  };
  const done = async () => {
    setOpen(null);
    await load();
    office.tell({ tone: 'good', sentence: words.saved });
  };
  return (
    <AskedFor office={office} words={words} ready={plans !== null} onOpen={load}>
      {plans && open && (
        <FollowUpEntry office={office} start={open} onDone={done} onClose={() => setOpen(null)} />
      )}
      {plans && !open && plans.length === 0 && <p>{words.none}</p>}
      {plans &&
        !open &&
        plans.map(({ title, awaited, items }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            {awaited && <p role="status">{words.waiting(items.filter((one) => !one.answered).length)}</p>}
            <ul class="small">
              {items.map((item) => (
                <Item key={`${item.period}/${item.no}`} item={item} onOpen={() => setOpen(item)} />
              ))}
            </ul>
          </section>
        ))}
    </AskedFor>
  );
};
