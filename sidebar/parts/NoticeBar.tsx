import { useLayoutEffect, useRef } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import type { Notice } from '../office';

/** What came of the last act. Takes the focus, because the button that was pressed is often gone. */
export const NoticeBar = ({ notice, onClose }: { notice: Notice; onClose: () => void }) => {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (notice) bar.current?.focus();
  }, [notice]);
  return (
    notice && (
      <div
        ref={bar}
        class={`notice ${notice.tone}`}
        role={notice.tone === 'bad' ? 'alert' : 'status'}
        tabIndex={-1}
      >
        <span>{notice.sentence}</span>
        <button type="button" class="plain" aria-label={screen.close} onClick={onClose}>
          ×
        </button>
      </div>
    )
  );
};
