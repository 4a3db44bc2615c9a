import type { GuideId } from '../../src/shared/contract/helpCalls';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import { helpWords } from '../../src/shared/messages/help';
import type { Office } from '../office';

/** The guide of whoever asks: the owner's when the account holds no post. */
const ownGuide = (home: HomeView): GuideId => {
  const role = home.me.roles[0]?.role;
  return role === undefined ? 'admin' : role === 'kasiYanum' ? 'kasi-yanum' : role;
};

/** Bantuan: the guides, in a dialog beside the work. */
export const HelpForm = ({ office, home }: { readonly office: Office; readonly home: HomeView }) => (
  <section aria-label={helpWords.title}>
    <p class="quiet">{helpWords.hint}</p>
    <button
      type="button"
      class="secondary"
      disabled={office.busy !== null}
      onClick={() => void office.act('help.open', { guide: ownGuide(home) }, { quiet: true })}
    >
      {helpWords.open}
    </button>
  </section>
);
