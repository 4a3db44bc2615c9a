import type { ViewId } from '../place';
import { views } from '../views';

/** Buku Kerja · Penjaga · Formulir · Drive · Surel */
export const ViewTabs = ({
  current,
  onChoose,
}: {
  readonly current: ViewId;
  readonly onChoose: (view: ViewId) => void;
}) => (
  <nav class="views" aria-label="Tampilan">
    {views.map(({ id, name }) => (
      <button
        type="button"
        key={id}
        aria-current={id === current ? 'page' : undefined}
        onClick={() => onChoose(id)}
      >
        {name}
      </button>
    ))}
  </nav>
);
