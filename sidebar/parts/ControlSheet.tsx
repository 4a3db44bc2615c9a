import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';

const words = screen.more;

/** Lembar Kendali: the SOP's table of this period with dates and initials, at any time. */
export const ControlSheet = ({ office, period }: { office: Office; period: string }) => {
  const [sheet, setSheet] = useState<string | null>(null);
  const make = async () => {
    const answer = await office.act('controlSheet.make', { period }, { quiet: true });
    if (answer) setSheet(answer.pdf.url);
  };
  return (
    <section aria-label={words.controlSheet}>
      <p class="quiet">{words.controlSheetHint}</p>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void make()}>
        {words.controlSheet}
      </button>
      {sheet && (
        <p role="status">
          <a href={sheet} target="_blank" rel="noreferrer">
            {words.controlSheetOpen}
          </a>
        </p>
      )}
    </section>
  );
};
