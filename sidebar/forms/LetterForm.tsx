import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import type { NumberSource } from '../../src/shared/contract/letterCalls';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { ChoiceField, TextField } from '../parts/Field';
import type { FormProps } from './formProps';

type Known = Answer<'letter.load'>;

type Source = { readonly value: NumberSource; readonly label: string };

const sources = ({ register }: Known): readonly Source[] => [
  ...(register === null ? [] : [{ value: 'register' as const, label: words.fromRegister }]),
  { value: 'typed', label: words.typed },
  { value: 'atSigning', label: words.atSigning },
];

/** Which number the letter gets, or when. */
const hintOf = (numbering: NumberSource, { register }: Known): string => {
  if (numbering === 'atSigning') return words.atSigningHint;
  if (numbering === 'typed' || register === null) return '';
  return register.own ? words.ownNumber(register.next) : words.next(register.next);
};

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
    void office.read('letter.load', { period: at.period }).then((answer) => {
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
  return (
    <>
      <ChoiceField
        label={words.source}
        value={numbering}
        options={options}
        onChoose={(value) => setNumbering(options.find((one) => one.value === value)?.value ?? 'typed')}
        hint={hintOf(numbering, known)}
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
            ...known.requests.map(({ no, number }) => ({ value: String(no), label: number })),
            { value: '', label: words.answersNone },
          ]}
          onChoose={setRequest}
          hint={known.requests.find(({ no }) => String(no) === request)?.detail ?? ''}
        />
      )}
      {known.signatory && <p class="quiet">{words.signedBy(known.signatory)}</p>}
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({
          ...(numbering === 'typed' ? { [screen.forms.letterNumber]: typed.number } : {}),
          [screen.forms.letterDate]: typed.date,
        })}
        onAct={async () => {
          if (await office.act('letter.make', { ...at, ...letter })) onClose();
        }}
      />
    </>
  );
};
