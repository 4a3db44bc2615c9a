import { useState } from 'preact/hooks';
import { verificationChecklist } from '../../src/shared/sop/verificationChecklist';
import type { FormProps } from './ActionForm';

/** Verifikasi: each item of the checklist ticked by the Sekcam. */
export const ChecklistForm = ({ office, at, onClose }: FormProps) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (item: string) =>
    setTicked(
      (before) => new Set(before.has(item) ? [...before].filter((i) => i !== item) : [...before, item]),
    );
  return (
    <>
      <ul class="checklist">
        {verificationChecklist.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.has(item)} onChange={() => toggle(item)} /> {item}
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || ticked.size < verificationChecklist.length}
        onClick={async () => {
          const checklist = verificationChecklist.map((item) => ({ item, checked: ticked.has(item) }));
          if (await office.act('report.verify', { ...at, checklist })) onClose();
        }}
      >
        Verifikasi
      </button>
    </>
  );
};
