import { useState } from 'preact/hooks';
import type { FollowUpView } from '../../src/shared/contract/planCalls';
import { parseWholeNumber } from '../../src/shared/format/parseWholeNumber';
import { planScreen as words } from '../../src/shared/messages/planScreen';
import { screen } from '../../src/shared/messages/screen';
import { planStatusLabels } from '../../src/shared/office/planWords';
import type { Office } from '../office';
import { orTell } from '../orTell';
import { ChoiceField, TextArea, TextField } from '../parts/Field';
import { NumberField } from '../parts/NumberField';
import { readBase64 } from '../parts/readBase64';

const statuses = (Object.keys(planStatusLabels) as FollowUpView['status'][]).map((value) => ({
  value,
  label: planStatusLabels[value],
}));

type Props = {
  readonly office: Office;
  readonly start: FollowUpView;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
};

/** What became of one item of a plan. */
export const FollowUpEntry = ({ office, start, onDone, onClose }: Props) => {
  const [one, setOne] = useState({
    ...start,
    progress: start.progress === null ? '' : String(start.progress),
  });
  const [picture, setPicture] = useState<File | null>(null);
  const put = (part: Partial<typeof one>) => setOne((before) => ({ ...before, ...part }));
  const save = async () => {
    const base64 = picture && (await orTell(office, screen.fileUnreadable, () => readBase64(picture)));
    if (picture && base64 === null) return;
    const { period, no, programme, status, date, note, evidence } = one;
    const percent = parseWholeNumber(one.progress);
    const progress = percent === null ? null : Math.min(100, percent);
    const photo = picture && base64 !== null ? { mimeType: picture.type, base64 } : null;
    const answer = await office.act(
      'plan.record',
      { period, no, programme, status, progress, date, note, evidence, photo },
      { quiet: true },
    );
    if (answer) await onDone();
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <p>
        {start.subject}. {start.programme}
      </p>
      <ChoiceField
        label={words.status}
        value={one.status}
        options={statuses}
        onChoose={(value) =>
          put({ status: statuses.find((status) => status.value === value)?.value ?? one.status })
        }
      />
      {one.status === 'underway' && (
        <NumberField label={words.progress} value={one.progress} onInput={(progress) => put({ progress })} />
      )}
      <TextField
        label={words.date}
        hint={words.dateHint}
        type="date"
        value={one.date}
        onInput={(date) => put({ date })}
      />
      <TextArea label={words.note} hint={words.noteHint} value={one.note} onInput={(note) => put({ note })} />
      <TextField label={words.evidence} value={one.evidence} onInput={(evidence) => put({ evidence })} />
      <label class="file">
        <span>{picture?.name ?? words.photo}</span>
        <input
          type="file"
          accept="image/png,image/jpeg,application/pdf"
          onChange={(e) => setPicture(e.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <button type="submit" class="primary" disabled={office.busy !== null}>
        {words.save}
      </button>
      <button type="button" class="secondary" onClick={onClose}>
        {screen.cancel}
      </button>
    </form>
  );
};
