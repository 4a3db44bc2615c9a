import { parseIsoDate } from '../domain/deadline/isoDate';
import { type Period, parsePeriod } from '../domain/period/period';
import { unanswered } from '../domain/plan/planCoverage';
import type { PlanOutcome } from '../domain/plan/planItem';
import { planPeriodOf, planSpan, previousPlanPeriod } from '../domain/plan/planPeriod';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import type { FollowUpView } from '../shared/contract/planCalls';
import { periodLabel } from '../shared/format/periodLabel';
import { planScreen } from '../shared/messages/planScreen';
import { evidenceFolderName } from '../shared/office/documentNames';
import { fileNames } from '../shared/office/fileNames';
import { planWhen, subjectName } from '../shared/office/planWords';
import { effectKey, ofPeriod } from './effectKey';
import { actorOf, readOffice } from './office';
import { fileOnce } from './once';
import type { Problem } from './problem';
import { periodFolder } from './report/periodFolder';
import type { StaffWorld } from './world';

type Held = PlanOutcome & { readonly period: string };

/** The plan of the semester before and of this one, with what became of each item. */
export const loadPlan = (
  world: StaffWorld,
  args: Args<'plan.load'>,
): Result<Answer<'plan.load'>, Problem> => {
  const opened = periodFor(world, args.period);
  if (!opened.ok) return opened;
  const plan = (of: Period, awaited: boolean) => ({
    title: planScreen.planOf(periodLabel(of)),
    awaited,
    items: viewsOf(world.plan.outcomes(planSpan(of))),
  });
  const plans = [plan(previousPlanPeriod(opened.value), true), plan(planPeriodOf(opened.value), false)];
  return ok({ plans: plans.filter(({ items }) => items.length > 0) });
};

const viewsOf = (items: readonly Held[]): readonly FollowUpView[] =>
  items.map((item) => ({
    period: item.period,
    no: numberIn(items, item),
    programme: item.programme,
    subject: subjectName(item.subject),
    when: planWhen(item.quarters, item.personInCharge),
    status: item.status,
    progress: item.progress ?? null,
    date: item.date ?? '',
    note: item.note,
    evidence: item.evidence,
    answered: unanswered([item]).length === 0,
  }));

/** Place of an item among those of its own period, from 1. */
const numberIn = (items: readonly Held[], item: Held): number =>
  items.filter(({ period }) => period === item.period).indexOf(item) + 1;

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
};

/** Keeps what became of an item: status, progress, day, words and evidence, a photo of it filed. */
export const recordPlan = (
  world: StaffWorld,
  args: Args<'plan.record'>,
): Result<Answer<'plan.record'>, Problem> => {
  const opened = periodFor(world, args.period);
  if (!opened.ok) return opened;
  const date = parseIsoDate(args.date);
  if (date !== null && date > world.clock.today()) return refuse({ kind: 'dateInFuture' });
  const note = args.note.trim();
  if (args.status !== 'notDone' && date === null) return refuse({ kind: 'followUpUndated' });
  if (date === null && note === '') return refuse({ kind: 'followUpEmpty' });
  const { photo } = args;
  const ending = photo === null ? '' : endings[photo.mimeType];
  if (ending === undefined) return refuse({ kind: 'screenshotNotAllowed' });
  const locked = world.lock.exclusively((): Result<Answer<'plan.record'>, Problem> => {
    const item = world.plan.outcomes([args.period])[args.no - 1];
    if (item === undefined || item.programme !== args.programme) return refuse({ kind: 'planItemChanged' });
    const filed = photo === null ? '' : filePhoto(world, opened.value, photo, ending);
    const evidence = filed || args.evidence.trim();
    const { subject, programme, quarters, personInCharge } = item;
    world.plan.record(args.period, {
      subject,
      programme,
      quarters,
      personInCharge,
      status: args.status,
      date,
      note,
      evidence,
      ...(args.progress === null ? {} : { progress: args.progress }),
    });
    return ok({ evidence });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

const filePhoto = (
  world: StaffWorld,
  period: Period,
  { mimeType, base64 }: { readonly mimeType: string; readonly base64: string },
  ending: string,
): string => {
  const mark = world.hashing.sha256(base64).slice(0, 8);
  const key = effectKey(ofPeriod(period.id), 'evidence', mark);
  const folder = world.files.ensureFolder(periodFolder(world, { period }), evidenceFolderName);
  const name = fileNames.evidence(mark, ending);
  return fileOnce(world, key, (id) => world.files.create(folder, name, mimeType, { base64 }, id)).url;
};

const periodFor = (world: StaffWorld, text: string): Result<Period, Problem> => {
  const period = parsePeriod(text);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: text });
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  return actor.ok ? period : actor;
};
