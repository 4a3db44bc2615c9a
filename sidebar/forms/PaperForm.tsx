import { useState } from 'preact/hooks';
import type { PaperView } from '../../src/shared/contract/dataCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { AskedFor } from '../parts/AskedFor';
import { PaperCountsForm } from './PaperCountsForm';
import { PaperEntry } from './PaperEntry';
import { PaperSecond } from './PaperSecond';

const words = dataScreen.paper;

/** Formulir Kertas: typing sheets, taking batches back, counting sheets, the second entry. */
export const PaperForm = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [view, setView] = useState<PaperView | null>(null);
  const load = async () => setView(await office.act('paper.load', { period }, { quiet: true }));
  /** Counted here: another look at the tab for each sheet would make the typist wait. */
  const count = (sheets: number) => setView((seen) => seen && { ...seen, typed: seen.typed + sheets });
  const undo = async (batch: string) => {
    const answer = await office.act('paper.undo', { batch, serial: '' }, { quiet: true });
    if (!answer) return;
    office.tell({ tone: 'good', sentence: words.undone(answer.removed) });
    await load();
  };
  return (
    <AskedFor office={office} words={words} ready={view !== null} onOpen={load}>
      {view && (
        <>
          <PaperEntry office={office} view={view} onCount={count} />
          <p>{words.typed(view.typed)}</p>
          <PaperCountsForm
            office={office}
            period={period}
            counts={view.counts}
            note={view.countsNote}
            onDone={load}
          />
          {view.batches.length > 0 && (
            <details>
              <summary>{words.batches}</summary>
              <ul class="small">
                {view.batches.map(({ batch, label, n }) => (
                  <li key={batch}>
                    {label}{' '}
                    <button
                      type="button"
                      class="secondary"
                      disabled={office.busy !== null}
                      onClick={() => void undo(batch)}
                    >
                      {words.undoBatch(n)}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <PaperSecond office={office} view={view} onDone={load} />
        </>
      )}
    </AskedFor>
  );
};
