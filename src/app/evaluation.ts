import { type Period, parsePeriod } from '../domain/period/period';
import { everyGap, gapsOf } from '../domain/plan/planCoverage';
import type { PlanItem } from '../domain/plan/planItem';
import { selectPriorities } from '../domain/plan/selectPriorities';
import { ok, type Result, refuse } from '../domain/result';
import type { ElementCode } from '../domain/survey/element';
import type { Answer, Args } from '../shared/contract/contract';
import type { PlanItemInput } from '../shared/contract/documentCalls';
import { formatDecimal } from '../shared/format/formatNumber';
import { planWhen, subjectLabel, subjectName, subjectOf } from '../shared/office/planWords';
import { elementName } from '../shared/questionnaire/elementNames';
import { planSuggestions } from '../shared/report/planSuggestions';
import { lockedSnapshot, readSnapshot } from './data/readSnapshot';
import { evidenceFor } from './evidence';
import { readOffice } from './office';
import { openComplaints, planSubjects, standingItems } from './planSubjects';
import type { Problem } from './problem';
import { workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

/** Step 3: the weakest elements as the locked data shows them, and what has been written so far. */
export function loadEvaluation(
  world: StaffWorld,
  args: Args<'evaluation.load'>,
): Result<Answer<'evaluation.load'>, Problem> {
  const office = readOffice(world);
  if (!office.ok) return office;
  const period = periodOf(args.period);
  if (!period.ok) return period;
  const locked = lockedSnapshot(world, period.value.id);
  if (!locked.ok) return locked;
  const snapshot = locked.value;
  const sheet = world.plan.read(period.value.id);
  const evidence = evidenceFor(world, period.value, snapshot);
  return ok({
    priorities: selectPriorities(snapshot.result.elements).priorities.map((element) => ({
      code: element.code,
      name: elementName(element.code),
      nrr: formatDecimal(element.nrr, 2),
      evidence: evidence(element),
      suggestions: planSuggestions(element.code),
    })),
    subjects: planSubjects(snapshot),
    openComplaints: openComplaints(world, period.value),
    standing: standingItems(world, period.value).map(({ subject, programme, quarters, personInCharge }) =>
      [subjectName(subject), programme, planWhen(quarters, personInCharge)].join('. '),
    ),
    evaluation: sheet.evaluation,
    decisions: sheet.decisions,
    plan: sheet.plan.map(toInput),
  });
}

/** Step 3, Kasi Yanum: keeps what is written in its tabs; nothing is decided yet. */
export function saveEvaluation(
  world: StaffWorld,
  args: Args<'evaluation.save'>,
): Result<Answer<'evaluation.save'>, Problem> {
  const work = workInHand(world, { period: args.period }, 'decideEvaluation');
  if (!work.ok) return work;
  const snapshot = readSnapshot(world, work.value.period.id);
  const asked = new Set(snapshot?.questionnaire.map(({ code }) => code));
  const plan: PlanItem[] = [];
  for (const input of args.plan) {
    const item = toItem(input, asked);
    if (item === null) return refuse({ kind: 'unknownSubject', subject: input.element });
    // The form offers an item for each priority; one that nobody has begun is none.
    if (gapsOf(item).length < everyGap) plan.push(item);
  }
  const { evaluation } = args;
  const decisions = args.decisions.map((text) => text.trim()).filter(Boolean);
  const locked = world.lock.exclusively(() =>
    world.plan.put(work.value.period.id, { evaluation, decisions, plan }),
  );
  return locked.held ? ok({ saved: true }) : refuse({ kind: 'busy' });
}

function periodOf(text: string): Result<Period, Problem> {
  const period = parsePeriod(text);
  return period.ok ? period : refuse({ kind: 'unknownPeriod', period: text });
}

const toInput = ({ subject, ...item }: PlanItem): PlanItemInput => ({
  ...item,
  element: subjectLabel(subject),
});

/** null when the item is for nothing that this survey asks about. */
function toItem(input: PlanItemInput, asked: ReadonlySet<ElementCode>): PlanItem | null {
  const subject = subjectOf(input.element);
  if (subject === null || (subject !== 'complaints' && !asked.has(subject))) return null;
  const quarters = ([1, 2, 3, 4] as const).filter((quarter) => input.quarters.includes(quarter));
  return {
    subject,
    programme: input.programme.trim(),
    quarters,
    personInCharge: input.personInCharge.trim(),
  };
}
