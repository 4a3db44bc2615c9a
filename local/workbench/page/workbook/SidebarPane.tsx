import type { Shown } from '../../api';
import { Sign } from '../parts/Sign';
import { ScriptFrame } from '../script/ScriptFrame';

/** The script's sidebar as Sheets frames it: 300 px wide, at the right. */
export const SidebarPane = ({
  sidebar,
  onClose,
}: {
  readonly sidebar: Extract<Shown, { kind: 'sidebar' }>;
  readonly onClose: () => void;
}) => (
  <aside class="sidebar" aria-label={sidebar.title || 'Panel samping'}>
    <div class="title">
      <h2>{sidebar.title}</h2>
      <button type="button" aria-label="Tutup panel samping" onClick={onClose}>
        <Sign of="close" />
      </button>
    </div>
    <ScriptFrame key={sidebar.frame} frame={sidebar.frame} title={sidebar.title} onClose={onClose} />
  </aside>
);
