import { useState } from 'preact/hooks';
import type { LettersView } from '../../src/shared/contract/letterCalls';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import type { Office } from '../office';
import { TextField } from '../parts/Field';
import { CancelNumber } from './CancelNumber';

type Props = {
  readonly office: Office;
  readonly register: LettersView['register'];
  readonly onChanged: () => Promise<void>;
};

const blank = { date: '', addressee: '', subject: '' };

/** A name for one wish, so that a click repeated after a lost answer takes the same number. */
const newRequest = (): string =>
  [Date.now(), Math.random() * 1e9].map((part) => Math.floor(part).toString(36)).join('-');

/** Surat Keluar: numbers given this year, one to be reserved for another letter, one to be cancelled. */
export const OutgoingRegister = ({ office, register, onChanged }: Props) => {
  const [request, setRequest] = useState(newRequest);
  const [typed, setTyped] = useState(blank);
  const [cancelling, setCancelling] = useState<string | null>(null);
  const set = (key: keyof typeof blank) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));
  const reserve = async () => {
    const answer = await office.act('letters.reserve', { ...typed, request }, { quiet: true });
    if (!answer) return;
    setTyped(blank);
    setRequest(newRequest());
    await onChanged();
    office.tell({ tone: 'good', sentence: words.reserved(answer.number) });
  };
  const cancelled = async (number: string) => {
    setCancelling(null);
    await onChanged();
    office.tell({ tone: 'good', sentence: words.cancelled(number) });
  };
  return (
    <>
      <h3>{words.outgoing}</h3>
      {register === null && <p class="quiet">{words.noRegister}</p>}
      {register !== null && (
        <>
          <p>{words.next(register.next)}</p>
          {register.lines.length === 0 && <p>{words.noOutgoing}</p>}
          <ul class="small">
            {register.lines.map((line) => (
              <li key={line.number}>
                {line.number}
                <div class="quiet">
                  {line.statusText}, {line.date}. {line.subject}
                  {line.reason && `. ${line.reason}`}
                </div>
                {line.mayCancel && cancelling !== line.number && (
                  <button type="button" class="secondary" onClick={() => setCancelling(line.number)}>
                    {words.cancelNumber(line.number)}
                  </button>
                )}
                {cancelling === line.number && (
                  <CancelNumber
                    office={office}
                    number={line.number}
                    onDone={() => cancelled(line.number)}
                    onClose={() => setCancelling(null)}
                  />
                )}
              </li>
            ))}
          </ul>
          <details>
            <summary>{words.reserveTitle}</summary>
            <TextField label={words.date} type="date" value={typed.date} required onInput={set('date')} />
            <TextField label={words.addressee} value={typed.addressee} required onInput={set('addressee')} />
            <TextField label={words.subject} value={typed.subject} required onInput={set('subject')} />
            <button
              type="button"
              class="secondary"
              disabled={office.busy !== null || Object.values(typed).some((text) => text.trim() === '')}
              onClick={() => void reserve()}
            >
              {words.reserve}
            </button>
          </details>
        </>
      )}
    </>
  );
};
