import { useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import { publicationScreen as words } from '../../src/shared/messages/publicationScreen';
import type { Office } from '../office';
import { ActButton, fillFirst } from './ActButton';
import { TextField } from './Field';

/** Where the result was made public, with day and proof: the national evaluation counts the media. */
export const PublicationChannels = ({ office, period }: { office: Office; period: string }) => {
  const [known, setKnown] = useState<Answer<'publication.load'> | null>(null);
  const [typed, setTyped] = useState({ channel: 'website', date: '', proof: '' });
  const set = (key: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));
  const load = async () => {
    const answer = await office.act('publication.load', { period }, { quiet: true });
    if (answer) setKnown(answer);
  };
  const record = async () => {
    const answer = await office.act('publication.record', { period, ...typed }, { quiet: true });
    if (!answer) return;
    setKnown(answer);
    setTyped((before) => ({ ...before, date: '', proof: '' }));
  };
  if (known === null)
    return (
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void load()}>
        {words.channels}
      </button>
    );
  return (
    <section aria-label={words.channels}>
      <p role="status">{words.published(known.published)}</p>
      <ul class="small">
        {known.channels.map(({ channel, label, date, proof }) => (
          <li key={channel}>
            {label}: {date === null ? words.notPublished : `${date}, ${proof}`}
          </li>
        ))}
      </ul>
      <label>
        {words.channel}
        <select value={typed.channel} onChange={(event) => set('channel')(event.currentTarget.value)}>
          {known.channels.map(({ channel, label }) => (
            <option key={channel} value={channel}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <TextField label={words.date} type="date" value={typed.date} required onInput={set('date')} />
      <TextField label={words.proof} value={typed.proof} required onInput={set('proof')} />
      <ActButton
        office={office}
        label={words.record}
        kind="secondary"
        missing={fillFirst({ [words.date]: typed.date, [words.proof]: typed.proof })}
        onAct={() => void record()}
      />
    </section>
  );
};
