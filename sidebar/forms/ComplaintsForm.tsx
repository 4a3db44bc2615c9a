import { useState } from 'preact/hooks';
import type { ComplaintInput, ComplaintsView } from '../../src/shared/contract/complaintCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import { complaintStatuses } from '../../src/shared/office/complaintWords';
import type { Office } from '../office';
import { AskedFor } from '../parts/AskedFor';
import { ComplaintEntry, type OpenComplaint } from './ComplaintEntry';

const words = dataScreen.complaints;

const blank: ComplaintInput = {
  date: '',
  channel: 'counter',
  text: '',
  element: null,
  person: '',
  status: 'notDone',
  doneOn: '',
  answer: '',
  origin: '',
};

/** Aduan dan Saran: what came in by any channel, and free texts of answers to be taken over. */
export const ComplaintsForm = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [view, setView] = useState<ComplaintsView | null>(null);
  const [open, setOpen] = useState<OpenComplaint | null>(null);
  const load = async () => setView(await office.act('complaints.load', { period }, { quiet: true }));
  const save = async (complaint: OpenComplaint) => {
    const answer = await office.act('complaints.save', complaint, { quiet: true });
    if (!answer) return;
    setOpen(null);
    await load();
    office.tell({ tone: 'good', sentence: words.saved(answer.no) });
  };
  return (
    <AskedFor office={office} words={words} ready={view !== null} onOpen={load}>
      {view && open && (
        <ComplaintEntry
          office={office}
          elements={view.elements}
          start={open}
          onSave={save}
          onClose={() => setOpen(null)}
        />
      )}
      {view && !open && (
        <>
          <button type="button" class="secondary" onClick={() => setOpen({ ...blank, no: null })}>
            {words.add}
          </button>
          {view.items.length === 0 && <p>{words.none}</p>}
          <ul class="small">
            {view.items.map(({ open: days, ...item }) => (
              <li key={item.no}>
                {item.no}. {item.text}
                <div class="quiet">
                  {complaintStatuses[item.status]}. {days}.
                </div>
                <button type="button" class="secondary" onClick={() => setOpen(item)}>
                  {words.change(item.no)}
                </button>
              </li>
            ))}
          </ul>
          {view.texts.length > 0 && <h3>{words.texts}</h3>}
          <ul class="small">
            {view.texts.map(({ origin, date, text, about, element }) => (
              <li key={origin}>
                {text}
                {about && <div class="quiet">{about}</div>}{' '}
                <button
                  type="button"
                  class="secondary"
                  aria-label={`${words.take}: ${text}`}
                  onClick={() =>
                    setOpen({ ...blank, no: null, date, text, channel: 'form', element, origin })
                  }
                >
                  {words.take}
                </button>
              </li>
            ))}
            {view.moreTexts > 0 && <li>{words.moreTexts(view.moreTexts)}</li>}
          </ul>
        </>
      )}
    </AskedFor>
  );
};
