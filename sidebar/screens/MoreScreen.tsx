import { useState } from 'preact/hooks';
import type { HomeView, RoleId } from '../../src/shared/contract/homeCalls';
import type { LetterheadInput, OfficialInput } from '../../src/shared/contract/setupCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { TextField } from '../parts/Field';

type Props = { readonly office: Office; readonly home: HomeView };
const words = screen.more;
const roles: readonly RoleId[] = ['pelaksana', 'kasiYanum', 'sekcam', 'camat'];

const Officials = ({ office }: { office: Office }) => {
  const [officials, setOfficials] = useState<OfficialInput[]>(
    roles.map((role) => ({ role, email: '', name: '', nip: '', rank: '' })),
  );
  const set = (role: RoleId, key: 'email' | 'name' | 'nip' | 'rank') => (value: string) =>
    setOfficials((before) => before.map((o) => (o.role === role ? { ...o, [key]: value } : o)));
  return (
    <details>
      <summary>{words.officials}</summary>
      <p class="quiet">{words.officialsIncomplete}</p>
      {officials.map((o) => (
        <fieldset key={o.role}>
          <legend>{screen.roles[o.role]}</legend>
          <TextField label={words.name} value={o.name} onInput={set(o.role, 'name')} />
          <TextField label={words.nip} value={o.nip} onInput={set(o.role, 'nip')} />
          <TextField label={words.rank} value={o.rank} onInput={set(o.role, 'rank')} />
          <TextField label={words.email} value={o.email} type="email" onInput={set(o.role, 'email')} />
        </fieldset>
      ))}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null}
        onClick={() =>
          void office.act(
            'setup.officials',
            { officials: officials.filter((o) => o.name !== '') },
            { doneSentence: () => screen.saved },
          )
        }
      >
        {screen.save}
      </button>
    </details>
  );
};

const emptyLetterhead: LetterheadInput = {
  phone: '',
  email: '',
  website: '',
  postcode: '',
  place: '',
  addressee: '',
  addresseePlace: '',
  sendTo: '',
};

const Letterhead = ({ office }: { office: Office }) => {
  const [typed, setTyped] = useState(emptyLetterhead);
  const labels: Record<keyof LetterheadInput, string> = {
    phone: words.phone,
    email: words.email,
    website: words.website,
    postcode: words.postcode,
    place: words.place,
    addressee: screen.forms.addressee,
    addresseePlace: screen.forms.addresseePlace,
    sendTo: screen.forms.sendTo,
  };
  return (
    <details>
      <summary>{words.letterhead}</summary>
      {(Object.keys(labels) as (keyof LetterheadInput)[]).map((key) => (
        <TextField
          key={key}
          label={labels[key]}
          value={typed[key]}
          onInput={(value) => setTyped((before) => ({ ...before, [key]: value }))}
        />
      ))}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null}
        onClick={() => void office.act('setup.letterhead', typed, { doneSentence: () => screen.saved })}
      >
        {screen.save}
      </button>
    </details>
  );
};

/** Lainnya: settings, the Lembar Kendali, help. */
export const MoreScreen = ({ office, home }: Props) => {
  const [sheet, setSheet] = useState<string | null>(null);
  const makeSheet = async () => {
    if (!home.period) return;
    const answer = await office.act('controlSheet.make', { period: home.period.id }, { quiet: true });
    if (answer) setSheet(answer.pdf.url);
  };
  return (
    <>
      {home.period && (
        <button
          type="button"
          class="secondary"
          disabled={office.busy !== null}
          onClick={() => void makeSheet()}
        >
          {words.controlSheet}
        </button>
      )}
      {sheet && (
        <p>
          <a href={sheet} target="_blank" rel="noreferrer">
            Lembar Kendali (PDF)
          </a>
        </p>
      )}
      <Officials office={office} />
      <Letterhead office={office} />
    </>
  );
};
