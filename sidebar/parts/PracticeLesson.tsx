import type { HomeView, RoleId } from '../../src/shared/contract/homeCalls';
import type { PracticeHint } from '../../src/shared/contract/practiceCalls';
import { practiceScreen } from '../../src/shared/messages/practice';
import type { Office } from '../office';

const words = practiceScreen;

type Props = { readonly office: Office; readonly home: HomeView; readonly hint: PracticeHint };

/** What the step of a Latihan is about, and who goes on with it. */
export const PracticeLesson = ({ office, home, hint }: Props) => {
  const look = (options: { readonly quiet?: boolean }) =>
    office.act(
      'practice.look',
      {},
      {
        ...options,
        doing: { doing: words.guardianDoing, progress: null },
        doneSentence: () => words.guardianDone,
      },
    );
  // Between two people the guardian has looked, as it has in the office.
  const goOn = async (role: RoleId) => {
    if (await look({ quiet: true })) await office.practise(role);
  };
  const { next, lesson } = hint;
  const waitsForGuardian = home.task?.step === null || home.task?.step === 7;
  return (
    <section class="lesson" aria-label={words.lesson}>
      <p>{lesson}</p>
      {next && (
        <button
          type="button"
          class="primary"
          disabled={office.busy !== null}
          onClick={() => void goOn(next.role)}
        >
          {words.goOn(next.label)}
        </button>
      )}
      {waitsForGuardian && (
        <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void look({})}>
          {words.guardian}
        </button>
      )}
    </section>
  );
};
