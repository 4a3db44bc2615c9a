import { useEffect } from 'preact/hooks';
import type { Notice } from '../session';
import { Sign } from './Sign';

/** One sentence at the foot of the window; it goes by itself after a while, a warning later. */
export const NoticeBar = ({
  notice,
  onClose,
}: {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}) => {
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(onClose, notice.tone === 'warning' ? 12_000 : 6_000);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <div class={`notice ${notice.tone}`}>
          <span>{notice.text}</span>
          <button type="button" onClick={onClose} aria-label="Tutup pesan">
            <Sign of="close" />
          </button>
        </div>
      )}
    </div>
  );
};
