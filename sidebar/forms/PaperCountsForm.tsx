import { useState } from 'preact/hooks';
import type { PaperCounts } from '../../src/domain/paper/paperCounts';
import { parseWholeNumber } from '../../src/shared/format/parseWholeNumber';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { isCount, NumberField } from '../parts/NumberField';

const words = dataScreen.paper;
const keys = ['handedOut', 'returned', 'invalid'] as const;

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
      handedOut: parseWholeNumber(texts.handedOut),
      returned: parseWholeNumber(texts.returned),
      invalid: parseWholeNumber(texts.invalid),
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
        <NumberField
          key={key}
          label={words[key]}
          value={texts[key]}
          onInput={(value) => setTexts({ ...texts, [key]: value })}
        />
      ))}
      <button
        type="button"
        class="secondary"
        disabled={office.busy !== null || !keys.every((key) => isCount(texts[key]))}
        onClick={() => void save()}
      >
        {words.saveCounts}
      </button>
    </details>
  );
};
