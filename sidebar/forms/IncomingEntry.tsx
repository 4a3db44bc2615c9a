import { useState } from 'preact/hooks';
import type { IncomingInput } from '../../src/shared/contract/letterCalls';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import { incomingKinds } from '../../src/shared/office/letterWords';
import type { Office } from '../office';
import { ActButton, fillFirst } from '../parts/ActButton';
import { ChoiceField, TextField } from '../parts/Field';

export type OpenIncoming = IncomingInput & { readonly no: number | null };

export const blankIncoming: OpenIncoming = {
  no: null,
  from: '',
  number: '',
  date: '',
  received: '',
  subject: '',
  deadline: '',
  kind: 'request',
};

const kinds = (Object.keys(incomingKinds) as OpenIncoming['kind'][]).map((value) => ({
  value,
  label: incomingKinds[value],
}));

type Props = {
  readonly office: Office;
  readonly start: OpenIncoming;
  readonly onSave: (letter: OpenIncoming) => Promise<void>;
  readonly onClose: () => void;
};

/** One incoming letter. */
export const IncomingEntry = ({ office, start, onSave, onClose }: Props) => {
  const [one, setOne] = useState(start);
  const put = (part: Partial<OpenIncoming>) => setOne((before) => ({ ...before, ...part }));
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void onSave(one);
      }}
    >
      <ChoiceField
        label={words.kind}
        value={one.kind}
        options={kinds}
        onChoose={(value) => put({ kind: kinds.find((kind) => kind.value === value)?.value ?? one.kind })}
      />
      <TextField
        label={words.from}
        hint={words.fromHint}
        value={one.from}
        required
        onInput={(from) => put({ from })}
      />
      <TextField label={words.number} value={one.number} required onInput={(number) => put({ number })} />
      <TextField label={words.date} type="date" value={one.date} required onInput={(date) => put({ date })} />
      <TextField
        label={words.received}
        type="date"
        value={one.received}
        required
        onInput={(received) => put({ received })}
      />
      <TextField label={words.subject} value={one.subject} onInput={(subject) => put({ subject })} />
      <TextField
        label={words.deadline}
        hint={words.deadlineHint}
        type="date"
        value={one.deadline}
        onInput={(deadline) => put({ deadline })}
      />
      <ActButton
        office={office}
        label={words.save}
        missing={fillFirst({
          [words.from]: one.from,
          [words.number]: one.number,
          [words.date]: one.date,
          [words.received]: one.received,
        })}
      />
      <button type="button" class="secondary" onClick={onClose}>
        {screen.cancel}
      </button>
    </form>
  );
};
