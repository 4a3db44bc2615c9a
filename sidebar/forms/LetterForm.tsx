import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import type { NumberSource } from '../../src/shared/contract/letterCalls';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import { ChoiceField, TextField } from '../parts/Field';
import type { FormProps } from './formProps';

type Known = Answer<'letter.load'>;

const sources = ({ register }: Known): readonly { value: NumberSource; label: string }[] => [
  ...(register === null
    ? []
    : [
        {
          value: 'register' as const,
          label: register.own ? words.ownNumber(register.next) : words.fromRegister(register.next),
        },
      ]),
  { value: 'typed', label: words.typed },
  { value: 'atSigning', label: words.atSigning },
];

/** Surat Pengantar: its number is typed in, taken from Surat Keluar, or given at signing. */
export const LetterForm = ({ office, action, at, onClose }: FormProps) => {
  const [known, setKnown] = useState<Known | null>(null);
  const [numbering, setNumbering] = useState<NumberSource>('typed');
  const [request, setRequest] = useState('');
  const [typed, setTyped] = useState({ number: '', date: '', addressee: '', addresseePlace: '' });
  const set = (key: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));

  // Loaded once per opening: what the person types must not be overwritten by a re-render.
  useEffect(() => {
    void office.act('letter.load', { period: at.period }, { quiet: true }).then((answer) => {
      if (!answer) return;
      const { date, addressee, addresseePlace } = answer;
      setKnown(answer);
      setTyped({ number: '', date, addressee, addresseePlace });
      if (answer.register !== null) setNumbering('register');
      setRequest(String(answer.requests[0]?.no ?? ''));
    });
  }, []);

  if (!known) return <p role="status">{screen.working}</p>;
  const options = sources(known);
  const letter = { ...typed, numbering, request: request === '' ? null : Number(request) };
  const ready = typed.date !== '' && (numbering !== 'typed' || typed.number.trim() !== '');
  return (
    <>
      <ChoiceField
        label={words.source}
        value={numbering}
        options={options}
        onChoose={(value) => setNumbering(options.find((one) => one.value === value)?.value ?? 'typed')}
        {...(numbering === 'atSigning' ? { hint: words.atSigningHint } : {})}
      />
      {numbering === 'typed' && (
        <TextField
          label={screen.forms.letterNumber}
          hint={screen.forms.letterNumberHint}
          value={typed.number}
          required
          onInput={set('number')}
        />
      )}
      <TextField
        label={screen.forms.letterDate}
        type="date"
        value={typed.date}
        required
        onInput={set('date')}
      />
      <TextField label={screen.forms.addressee} value={typed.addressee} required onInput={set('addressee')} />
      <TextField
        label={screen.forms.addresseePlace}
        value={typed.addresseePlace}
        onInput={set('addresseePlace')}
      />
      {known.requests.length > 0 && (
        <ChoiceField
          label={words.answers}
          value={request}
          options={[
            ...known.requests.map(({ no, label }) => ({ value: String(no), label })),
            { value: '', label: words.answersNone },
          ]}
          onChoose={setRequest}
        />
      )}
      {known.signatory && <p class="quiet">{words.signedBy(known.signatory)}</p>}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || !ready}
        onClick={async () => {
          if (await office.act('letter.make', { ...at, ...letter })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
