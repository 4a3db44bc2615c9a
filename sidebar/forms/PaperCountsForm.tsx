import { useState } from 'preact/hooks';
import type { PaperCounts } from '../../src/domain/paper/paperCounts';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { TextField } from '../parts/Field';

const words = dataScreen.paper;
const keys = ['handedOut', 'returned', 'invalid'] as const;

const figure = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);

type Props = {
  readonly office: Office;
  readonly period: string;
  readonly counts: PaperCounts;
  readonly note: string | null;
  readonly onDone: () => Promise<void>;
};

/** How many sheets were handed out, came back, and came back unusable. */
export const PaperCountsForm = ({ office, period, counts, note, onDone }: Props) => {
  const [texts, setTexts] = useState({
    handedOut: counts.handedOut === null ? '' : String(counts.handedOut),
    returned: counts.returned === null ? '' : String(counts.returned),
    invalid: counts.invalid === null ? '' : String(counts.invalid),
  });
  const save = async () => {
    const typed = {
      handedOut: figure(texts.handedOut),
      returned: figure(texts.returned),
      invalid: figure(texts.invalid),
    };
    if (!(await office.act('paper.counts', { period, counts: typed }, { quiet: true }))) return;
    await onDone();
    office.tell({ tone: 'good', sentence: words.countsSaved });
  };
  return (
    <details>
      <summary>{words.counts}</summary>
      <p class="quiet">{words.countsHint}</p>
      {note && <p class="alarm">{note}</p>}
      {keys.map((key) => (
        <TextField
          key={key}
          label={words[key]}
          type="number"
          value={texts[key]}
          onInput={(value) => setTexts({ ...texts, [key]: value })}
        />
      ))}
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void save()}>
        {words.saveCounts}
      </button>
    </details>
  );
};
