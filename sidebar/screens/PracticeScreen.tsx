import { useEffect, useState } from 'preact/hooks';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import type { PracticeView } from '../../src/shared/contract/practiceCalls';
import { practiceScreen } from '../../src/shared/messages/practice';
import type { Office } from '../office';
import { ControlSheet } from '../parts/ControlSheet';
import { RemovePractice } from '../parts/Practice';

const words = practiceScreen;

/** Lainnya of a Latihan: where its files are, the Lembar Kendali, the way back, and its end. */
export const PracticeScreen = ({ office, home }: { readonly office: Office; readonly home: HomeView }) => {
  const [view, setView] = useState<PracticeView | null>(null);
  useEffect(() => {
    void office.act('practice.load', {}, { quiet: true }).then((answer) => answer && setView(answer));
  }, []);
  return (
    <>
      {view && (
        <ul class="documents">
          {[
            [words.folder, view.folderUrl],
            [words.book, view.workbookUrl],
          ].map(([label, url]) => (
            <li key={label}>
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {home.period && <ControlSheet office={office} period={home.period.id} />}
      <button
        type="button"
        class="secondary"
        disabled={office.busy !== null}
        onClick={() => void office.practise(null)}
      >
        {words.leave}
      </button>
      <RemovePractice office={office} onRemoved={() => undefined} />
    </>
  );
};
