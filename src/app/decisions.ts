import { parseIsoDate } from '../domain/deadline/isoDate';
import { parsePeriod } from '../domain/period/period';
import { gapsOf, uncovered, unfinishedIn } from '../domain/plan/planCoverage';
import { selectPriorities } from '../domain/plan/selectPriorities';
import { ok, type Result, refuse } from '../domain/result';
import type { ElementCode } from '../domain/survey/element';
import { neededContent } from '../domain/workflow/boundContent';
import type { Command } from '../domain/workflow/command';
import { isStepNumber, type StepNumber } from '../domain/workflow/steps';
import { verificationChecklist } from '../shared/sop/verificationChecklist';
import { act, shortCode } from './act';
import { currentContent } from './currentContent';
import { readSnapshot } from './data/readSnapshot';
import { openComplaints, standingItems } from './planSubjects';
import type { Problem } from './problem';
import type { Ports, StaffWorld } from './world';

type OnPeriod = { readonly period: string; readonly expectedVersion: string };
type Decided = { readonly code: string };

/** What step 3's gate asks: an evaluation, and a plan item for the priority elements that the report names. */
export const evaluationFacts = (
  world: Pick<Ports, 'plan' | 'complaints' | 'sideEffects' | 'files'>,
  period: string,
): Extract<Command, { readonly action: 'decideEvaluation' }>['facts'] => {
  const sheet = world.plan.read(period);
  const snapshot = readSnapshot(world, period);
  const { priorities } = selectPriorities(snapshot?.result.elements ?? []);
  const parsed = parsePeriod(period);
  const standing = parsed.ok ? standingItems(world, parsed.value) : [];
  // An item without a programme, quarter or person answers for nothing yet.
  const plan = [...standing, ...sheet.plan].filter((item) => gapsOf(item).length === 0);
  const answersComplaints = plan.some(({ subject }) => subject === 'complaints');
  return {
    evaluationWritten: sheet.evaluation.trim() !== '',
    priorities: uncovered(
      priorities.map(({ code }) => code),
      plan,
    ),
    unfinished: unfinishedIn(sheet.plan),
    unread: sheet.unread ?? [],
    complaintsUnplanned: !answersComplaints && parsed.ok && openComplaints(world, parsed.value) > 0,
    planned: plan.flatMap(({ subject }): ElementCode[] => (subject === 'complaints' ? [] : [subject])),
  };
};

/** Acts of one click: what they bind is read, then decided. */
export const decideNow = (
  world: StaffWorld,
  { period, expectedVersion }: OnPeriod,
  command: Command,
): Result<Decided, Problem> => {
  const content = currentContent(world, period, neededContent(command));
  const acted = act(world, { period, expectedVersion, commands: [command], content });
  return acted.ok ? ok({ code: shortCode(acted.value.event) }) : acted;
};

/** Step 3, Kasi Yanum: Tetapkan. */
export const decideEvaluation = (world: StaffWorld, args: OnPeriod): Result<Decided, Problem> =>
  decideNow(world, args, { action: 'decideEvaluation', facts: evaluationFacts(world, args.period) });

/** Step 5, Kasi Yanum: Paraf. */
export const initialReport = (world: StaffWorld, args: OnPeriod): Result<Decided, Problem> =>
  decideNow(world, args, { action: 'initialReport' });

/** Step 5, Sekcam: Verifikasi, with every item of the checklist ticked. */
export const verifyReport = (
  world: StaffWorld,
  args: OnPeriod & { readonly checklist: readonly { readonly item: string; readonly checked: boolean }[] },
): Result<Decided, Problem> => {
  const items = verificationChecklist.map(({ item }) => item);
  const ticked = args.checklist.filter(({ checked }) => checked).map(({ item }) => item);
  return decideNow(world, args, {
    action: 'verifyReport',
    checklist: items.filter((item) => ticked.includes(item)),
    facts: { checklist: items },
  });
};

/** Step 7 on a computer, Camat: Sahkan. */
export const approveReport = (world: StaffWorld, args: OnPeriod): Result<Decided, Problem> =>
  decideNow(world, args, { action: 'approve', signature: 'none', comparedBy: '', note: '' });

/** Kembalikan untuk Diperbaiki, from steps 3, 5 and 7. */
export const returnStep = (
  world: StaffWorld,
  args: OnPeriod & { readonly toStep: number; readonly note: string },
): Result<Decided, Problem> => {
  const toStep: StepNumber | null = isStepNumber(args.toStep) ? args.toStep : null;
  if (toStep === null) return refuse({ kind: 'badArguments', field: 'toStep' });
  return decideNow(world, args, { action: 'return', toStep, note: args.note });
};

const stepIn = (step: number): StepNumber | null => (isStepNumber(step) ? step : null);

/** Opens a finished step again, with a reason: the next revision begins, later approvals lapse. */
export const reopenStep = (
  world: StaffWorld,
  args: OnPeriod & { readonly step: number; readonly reason: string },
): Result<Decided, Problem> => {
  const step = stepIn(args.step);
  if (step === null) return refuse({ kind: 'badArguments', field: 'step' });
  return decideNow(world, args, { action: 'reopenStep', step, reason: args.reason });
};

/** Opens an archived period again, with a reason. */
export const reopenArchive = (
  world: StaffWorld,
  args: OnPeriod & { readonly reason: string },
): Result<Decided, Problem> => decideNow(world, args, { action: 'reopenArchive', reason: args.reason });

/** The receipt that comes back for the sent report. */
export const recordReceipt = (
  world: StaffWorld,
  args: OnPeriod & { readonly date: string; readonly proof: string },
): Result<Decided, Problem> => {
  const date = parseIsoDate(args.date);
  if (date === null) return refuse({ kind: 'badArguments', field: 'date' });
  return decideNow(world, args, { action: 'recordReceipt', date, proof: args.proof });
};
