import { useState } from 'preact/hooks';
import type { ComplaintInput, ComplaintsView } from '../../src/shared/contract/complaintCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import { screen } from '../../src/shared/messages/screen';
import { complaintChannels, complaintStatuses } from '../../src/shared/office/complaintWords';
import type { Office } from '../office';
import { ActButton, fillFirst } from '../parts/ActButton';
import { ChoiceField, TextArea, TextField } from '../parts/Field';

const words = dataScreen.complaints;

export type OpenComplaint = ComplaintInput & { readonly no: number | null };

const options = <K extends string>(labels: Readonly<Record<K, string>>) =>
  (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));

type Props = {
  readonly office: Office;
  readonly elements: ComplaintsView['elements'];
  readonly start: OpenComplaint;
  readonly onSave: (complaint: OpenComplaint) => Promise<void>;
  readonly onClose: () => void;
};

/** One complaint or suggestion. */
export const ComplaintEntry = ({ office, elements, start, onSave, onClose }: Props) => {
  const [one, setOne] = useState(start);
  const put = (part: Partial<OpenComplaint>) => setOne((before) => ({ ...before, ...part }));
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void onSave(one);
      }}
    >
      <TextField label={words.date} type="date" value={one.date} required onInput={(date) => put({ date })} />
      <ChoiceField
        label={words.channel}
        value={one.channel}
        options={options(complaintChannels)}
        onChoose={(value) => put({ channel: value as OpenComplaint['channel'] })}
      />
      <TextArea
        label={words.text}
        hint={words.textHint}
        value={one.text}
        required
        onInput={(text) => put({ text })}
      />
      <ChoiceField
        label={words.element}
        value={one.element ?? ''}
        options={[
          { value: '', label: words.noElement },
          ...elements.map(({ code, label }) => ({ value: code, label })),
        ]}
        onChoose={(value) => put({ element: value === '' ? null : (value as OpenComplaint['element']) })}
      />
      <TextField label={words.person} value={one.person} onInput={(person) => put({ person })} />
      <ChoiceField
        label={words.status}
        value={one.status}
        options={options(complaintStatuses)}
        onChoose={(value) => put({ status: value as OpenComplaint['status'] })}
      />
      {one.status === 'done' && (
        <TextField
          label={words.doneOn}
          type="date"
          value={one.doneOn}
          onInput={(doneOn) => put({ doneOn })}
        />
      )}
      <TextArea label={words.answer} value={one.answer} onInput={(answer) => put({ answer })} />
      <ActButton
        office={office}
        label={words.save}
        missing={fillFirst({ [words.date]: one.date, [words.text]: one.text })}
      />
      <button type="button" class="secondary" onClick={onClose}>
        {screen.cancel}
      </button>
    </form>
  );
};
