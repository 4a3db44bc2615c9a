import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import type { PlanItemInput } from '../../src/shared/contract/documentCalls';
import { planScreen } from '../../src/shared/messages/planScreen';
import { screen } from '../../src/shared/messages/screen';
import { subjectLabel } from '../../src/shared/office/planWords';
import { TextArea } from '../parts/Field';
import { lines } from '../parts/lines';
import { changePlan } from './changePlan';
import type { FormProps } from './formProps';
import { PlanItem } from './PlanItem';

const words = screen.forms;

const itemFor = (element: string): PlanItemInput => ({
  element,
  programme: '',
  quarters: [],
  personInCharge: '',
});

/** Mostly the same people in the same quarter. */
const itemAfter = (plan: readonly PlanItemInput[], element: string): PlanItemInput => ({
  ...itemFor(element),
  quarters: plan.at(-1)?.quarters ?? [],
  personInCharge: plan.at(-1)?.personInCharge ?? '',
});

/** One item for each priority element, and one for complaints that nobody has dealt with. */
const startingPlan = ({
  priorities,
  openComplaints,
}: Answer<'evaluation.load'>): readonly PlanItemInput[] => [
  ...priorities.map(({ code }) => itemFor(code)),
  ...(openComplaints > 0 ? [itemFor(subjectLabel('complaints'))] : []),
];

/** What is saved, and an empty item for each subject that still wants one: saving early must not drop them. */
const completed = (answer: Answer<'evaluation.load'>): readonly PlanItemInput[] => [
  ...answer.plan,
  ...startingPlan(answer).filter(({ element }) => answer.plan.every((item) => item.element !== element)),
];

/** Step 3: evaluation, other decisions and the plan; saved first, then *Tetapkan*. */
export const EvaluationForm = ({ office, home, action, at, onClose }: FormProps) => {
  const [loaded, setLoaded] = useState<Answer<'evaluation.load'> | null>(null);
  const [evaluation, setEvaluation] = useState('');
  const [decisions, setDecisions] = useState('');
  const [plan, setPlan] = useState<readonly PlanItemInput[]>([]);

  // Loaded once per opening: what the person types must not be overwritten by a re-render.
  useEffect(() => {
    void office.read('evaluation.load', { period: at.period }).then((answer) => {
      if (!answer) return;
      setLoaded(answer);
      setEvaluation(answer.evaluation);
      setDecisions(answer.decisions.join('\n'));
      setPlan(completed(answer));
    });
  }, []);

  if (!loaded) return <p role="status">{screen.working}</p>;
  const change = (index: number, item: PlanItemInput | null) =>
    setPlan((before) => (item ? changePlan(before, index, item) : before.filter((_, i) => i !== index)));
  const content = { period: at.period, evaluation, decisions: lines(decisions), plan };
  const takeNotes = async () => {
    const notes = await office.act('meeting.notes', { period: at.period }, { quiet: true });
    if (!notes) return;
    // What stands empty makes room; what somebody typed stays.
    setPlan((before) => [...before.filter(({ programme }) => programme.trim() !== ''), ...notes.plan]);
    setDecisions((before) => [...new Set([...lines(before), ...notes.decisions])].join('\n'));
    office.tell({ tone: 'good', sentence: planScreen.notesTaken(notes.plan.length) });
  };
  const save = async () => {
    const saved = await office.act('evaluation.save', content, { quiet: true });
    if (saved) office.tell({ tone: 'good', sentence: screen.saved });
  };
  const decide = async () => {
    if (!(await office.act('evaluation.save', content, { quiet: true }))) return;
    if (await office.act('evaluation.decide', at)) onClose();
  };
  return (
    <>
      <TextArea label={words.evaluation} value={evaluation} required onInput={setEvaluation} />
      <TextArea label={words.decisions} value={decisions} onInput={setDecisions} />
      <h4>{words.plan}</h4>
      {loaded.standing.length > 0 && (
        <>
          <p class="quiet">{planScreen.standing}</p>
          <ul class="small">
            {loaded.standing.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {/* A Latihan makes no Bahan Rapat. */}
      {!home.practice && (
        <>
          <button
            type="button"
            class="secondary"
            aria-describedby="notes-hint"
            disabled={office.busy !== null}
            onClick={() => void takeNotes()}
          >
            {planScreen.notes}
          </button>
          <small id="notes-hint" class="why">
            {planScreen.notesHint}
          </small>
        </>
      )}
      {plan.length > 1 && <p class="quiet">{words.planFollows}</p>}
      {plan.map((item, index) => (
        <PlanItem
          key={index}
          item={item}
          priorities={loaded.priorities}
          subjects={loaded.subjects}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <button
        type="button"
        class="secondary"
        onClick={() => setPlan([...plan, itemAfter(plan, loaded.subjects[0]?.value ?? 'U1')])}
      >
        {words.addPlan}
      </button>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void save()}>
        {screen.save}
      </button>
      <button type="button" class="primary" disabled={office.busy !== null} onClick={() => void decide()}>
        {action.label}
      </button>
    </>
  );
};
