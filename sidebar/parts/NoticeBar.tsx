import { screen } from '../../src/shared/messages/screen';
import type { Notice } from '../office';

export const NoticeBar = ({ notice, onClose }: { notice: Notice; onClose: () => void }) => (
  <div aria-live="polite">
    {notice && (
      <div class={`notice ${notice.tone}`} role={notice.tone === 'bad' ? 'alert' : 'status'}>
        <span>{notice.sentence}</span>
        <button type="button" class="plain" aria-label={screen.close} onClick={onClose}>
          ×
        </button>
      </div>
    )}
  </div>
);
