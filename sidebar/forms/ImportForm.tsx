import { useEffect, useState } from 'preact/hooks';
import { importWords as words } from '../../src/shared/messages/importWindow';
import type { Office } from '../office';

type Props = { readonly office: Office; readonly period: string | null };

/**
 * Data dari E-SKM: files and their preview are too wide for the sidebar and have a window of their own. What came in
 * there leaves no event, so that the sidebar looks again when the person turns back to it.
 */
export const ImportForm = ({ office, period }: Props) => {
  const [opened, setOpened] = useState(false);
  const refresh = () => {
    setOpened(false);
    void office.reload(period);
  };
  useEffect(() => {
    if (!opened) return;
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  });
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      <button
        type="button"
        class="secondary"
        disabled={office.busy !== null}
        onClick={async () => {
          if (await office.act('import.open', { practised: office.practised }, { quiet: true }))
            setOpened(true);
        }}
      >
        {words.open}
      </button>
      {opened && (
        <button type="button" class="secondary" disabled={office.busy !== null} onClick={refresh}>
          {words.refresh}
        </button>
      )}
    </details>
  );
};
