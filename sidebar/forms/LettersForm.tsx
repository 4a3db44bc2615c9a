import { useState } from 'preact/hooks';
import type { IncomingView, LettersView } from '../../src/shared/contract/letterCalls';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import type { Office } from '../office';
import { AskedFor } from '../parts/AskedFor';
import { blankIncoming, IncomingEntry, type OpenIncoming } from './IncomingEntry';
import { OutgoingRegister } from './OutgoingRegister';

const entryOf = ({ report: _report, answer: _answer, ...letter }: IncomingView): OpenIncoming => letter;

/** Surat masuk dan keluar: what the regency asked for and by when, its answers, and the register of numbers. */
export const LettersForm = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [view, setView] = useState<LettersView | null>(null);
  const [open, setOpen] = useState<OpenIncoming | null>(null);
  const load = async () => setView(await office.act('letters.load', { period }, { quiet: true }));
  const save = async (letter: OpenIncoming) => {
    const answer = await office.act('incoming.save', { ...letter, period }, { quiet: true });
    if (!answer) return;
    setOpen(null);
    await load();
    office.tell({ tone: 'good', sentence: words.saved(answer.no) });
  };
  return (
    <AskedFor office={office} words={words} ready={view !== null} onOpen={load}>
      {view && open && (
        <IncomingEntry office={office} start={open} onSave={save} onClose={() => setOpen(null)} />
      )}
      {view && !open && (
        <>
          <h3>{words.incoming}</h3>
          {view.incoming.length === 0 && <p>{words.noIncoming}</p>}
          <ul class="small">
            {view.incoming.map((letter) => (
              <li key={letter.no}>
                {letter.number}, {letter.from}
                <div class="quiet">{words.about(letter.report, letter.answer)}</div>
                <button type="button" class="secondary" onClick={() => setOpen(entryOf(letter))}>
                  {words.change(letter.number)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="secondary" onClick={() => setOpen(blankIncoming)}>
            {words.add}
          </button>
          <OutgoingRegister office={office} register={view.register} onChanged={load} />
        </>
      )}
    </AskedFor>
  );
};
