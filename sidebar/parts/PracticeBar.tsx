import type { RoleId } from '../../src/shared/contract/homeCalls';
import type { PracticeHint } from '../../src/shared/contract/practiceCalls';
import { practiceScreen } from '../../src/shared/messages/practice';
import { roleLabels } from '../../src/shared/office/roleLabels';
import type { Office } from '../office';

const words = practiceScreen;
const posts = Object.keys(roleLabels) as RoleId[];

/** Stands above every screen of a Latihan, so that it is never taken for the office: who is played, and when. */
export const PracticeBar = ({ office, hint }: { readonly office: Office; readonly hint: PracticeHint }) => (
  <aside class="practice-bar" aria-label={words.title}>
    <label class="row">
      <strong>{words.mark}</strong>
      <span>{words.as}</span>
      <select
        value={office.practised ?? ''}
        disabled={office.busy !== null}
        onChange={(event) => void office.practise(event.currentTarget.value as RoleId)}
      >
        {posts.map((role) => (
          <option key={role} value={role}>
            {roleLabels[role]}
          </option>
        ))}
      </select>
    </label>
    <p class="small">
      {words.markText} {words.today(hint.today)}
    </p>
  </aside>
);
