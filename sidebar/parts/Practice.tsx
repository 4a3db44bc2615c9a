import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import type { PracticeView } from '../../src/shared/contract/practiceCalls';
import { practicePieces, practiceScreen } from '../../src/shared/messages/practice';
import type { Office } from '../office';

const words = practiceScreen;
const nothing: PracticeView = { standing: 'none', folderUrl: '', workbookUrl: '' };

/** Removes this person's Latihan after asking once more; then the screen is about the office. */
export const RemovePractice = ({ office, onRemoved }: { readonly office: Office; onRemoved(): void }) => {
  const [asking, ask] = useState(false);
  const remove = async () => {
    const removed = await office.act('practice.remove', {}, { quiet: true });
    if (removed === null) return;
    if (office.practised !== null) await office.practise(null);
    office.tell({ tone: 'good', sentence: words.removed });
    onRemoved();
  };
  if (!asking)
    return (
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => ask(true)}>
        {words.remove}
      </button>
    );
  return (
    <fieldset>
      <legend>{words.remove}</legend>
      <p class="note">{words.removeAsk}</p>
      <button type="button" class="primary" disabled={office.busy !== null} onClick={() => void remove()}>
        {words.removeYes}
      </button>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => ask(false)}>
        {words.cancel}
      </button>
    </fieldset>
  );
};

/** The way into a Latihan from the office's screens: made on demand, gone on with, removed. */
export const Practice = ({ office }: { readonly office: Office }) => {
  const [open, setOpen] = useState(false);
  const [view, setView] = useState<PracticeView | null>(null);
  const look = async () => {
    const answer = await office.act('practice.load', {}, { quiet: true });
    if (answer) setView(answer);
  };
  useEffect(() => {
    if (open && view === null) void look();
  }, [open]);
  const begin = async () => {
    let at: Answer<'practice.begin'> = { done: false, doing: practicePieces[0], progress: 0 };
    while (!at.done) {
      const { doing, progress } = at;
      const answer = await office.act('practice.begin', {}, { quiet: true, doing: { doing, progress } });
      if (answer === null) return;
      at = answer;
    }
    await office.practise('pelaksana');
  };
  const goOn = { none: words.begin, halfMade: words.restart, ready: words.resume } as const;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      {view && (
        <button
          type="button"
          class="primary"
          disabled={office.busy !== null}
          onClick={() => void (view.standing === 'ready' ? office.practise('pelaksana') : begin())}
        >
          {goOn[view.standing]}
        </button>
      )}
      {view && view.standing !== 'none' && (
        <RemovePractice office={office} onRemoved={() => setView(nothing)} />
      )}
    </details>
  );
};
