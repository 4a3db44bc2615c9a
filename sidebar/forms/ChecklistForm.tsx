import { useEffect, useState } from 'preact/hooks';
import type { ChecklistItem } from '../../src/shared/contract/decisionCalls';
import { screen } from '../../src/shared/messages/screen';
import { ActButton } from '../parts/ActButton';
import type { FormProps } from './formProps';

/** Verifikasi: each item of the checklist ticked by the Sekcam. */
export const ChecklistForm = ({ office, action, at, onClose }: FormProps) => {
  const [items, setItems] = useState<readonly ChecklistItem[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void office.act('report.checklist', { period: at.period }, { quiet: true }).then((answer) => {
      if (answer) setItems(answer.items);
    });
  }, []);
  if (!items) return <p role="status">{screen.working}</p>;
  const toggle = (item: string) =>
    setTicked(
      (before) => new Set(before.has(item) ? [...before].filter((i) => i !== item) : [...before, item]),
    );
  const verify = async () => {
    const checklist = items.map(({ item }) => ({ item, checked: ticked.has(item) }));
    if (await office.act('report.verify', { ...at, checklist })) onClose();
  };
  return (
    <>
      <ul class="checklist">
        {items.map(({ item, where }) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.has(item)} onChange={() => toggle(item)} />
              <span>
                {item} <small>{where}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <ActButton
        office={office}
        label={action.label}
        missing={ticked.size < items.length ? screen.tickAll : null}
        onAct={() => void verify()}
      />
    </>
  );
};
