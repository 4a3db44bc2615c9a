import { screen } from '../../src/shared/messages/screen';
import type { Busy } from '../office';

/** What is being done and how far it is; stays at the foot while the server works. */
export const BusyBar = ({ busy }: { busy: Busy }) =>
  busy && (
    <div class="busy" role="status">
      <span>{busy.doing}</span>
      {busy.progress === null ? (
        <progress aria-label={busy.doing} />
      ) : (
        <progress aria-label={busy.doing} max={1} value={busy.progress} />
      )}
      {(busy.progress !== null || busy.goesOn) && <small>{screen.keepOpen}</small>}
    </div>
  );
