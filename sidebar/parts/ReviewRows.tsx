import type { ReviewList } from '../../src/shared/contract/dataCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';

const words = dataScreen.review;

type Props = {
  readonly list: ReviewList;
  /** Ids ticked; null where nothing can be chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (id: string, on: boolean) => void;
};

/** Answer sheets, each with its place, who it is from and what is said about it. */
export const ReviewRows = ({ list, chosen, onChoose }: Props) => (
  <ul class="small rows">
    {list.rows.map((row) => (
      <li key={row.id}>
        {chosen ? (
          <label>
            <input
              type="checkbox"
              checked={chosen.has(row.id)}
              aria-label={words.choose(row.where)}
              onChange={(e) => onChoose(row.id, e.currentTarget.checked)}
            />{' '}
            <strong>{row.where}</strong> {row.what}
          </label>
        ) : (
          <span>
            <strong>{row.where}</strong> {row.what}
          </span>
        )}
        {row.reason && <div class="quiet">{row.reason}</div>}
      </li>
    ))}
    {list.total > list.rows.length && <li>{words.more(list.total - list.rows.length)}</li>}
  </ul>
);
