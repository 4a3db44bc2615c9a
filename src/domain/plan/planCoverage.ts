import type { ElementCode } from '../survey/element';
import type { PlanItem, PlanOutcome, PlanSubject } from './planItem';

/** Among more equals than the outline's "two or three lowest", the office chooses at least this many. */
const enough = 3;

/**
 * Priority elements for which the plan still lacks an item: step 3 can't be finished while there are any.
 * Where more than three elements share the lowest place, three of them will do.
 */
export function uncovered(
  priorities: readonly ElementCode[],
  plan: readonly PlanItem[],
): readonly ElementCode[] {
  const missing = priorities.filter((code) => !plan.some((item) => item.subject === code));
  return priorities.length - missing.length >= enough ? [] : missing;
}

/** What keeps a plan item from being laid down. */
export type PlanItemGap = 'programme' | 'quarters' | 'personInCharge';

/** All of them: the item isn't begun. */
export const everyGap = 3;

/** An item of the plan that was begun and not finished. */
export type UnfinishedItem = {
  readonly subject: PlanSubject;
  readonly programme: string;
  readonly gaps: readonly PlanItemGap[];
};

/** Items that lack something: the report would print a row with empty cells. */
export const unfinishedIn = (plan: readonly PlanItem[]): readonly UnfinishedItem[] =>
  plan.flatMap((item) => {
    const gaps = gapsOf(item);
    return gaps.length === 0 ? [] : [{ subject: item.subject, programme: item.programme, gaps }];
  });

export function gapsOf(item: PlanItem): readonly PlanItemGap[] {
  const gaps: PlanItemGap[] = [];
  if (item.programme.trim() === '') gaps.push('programme');
  if (item.quarters.length === 0) gaps.push('quarters');
  if (item.personInCharge.trim() === '') gaps.push('personInCharge');
  return gaps;
}

/**
 * How much of a plan was done. `percent` (0–100, unrounded) is the share of items that are done, as the
 * national evaluation (PEKPPP) asks; 0 for a plan without items.
 */
export type PlanProgress = {
  readonly total: number;
  readonly done: number;
  readonly underway: number;
  readonly notDone: number;
  readonly percent: number;
};

export function progressOf(items: readonly PlanOutcome[]): PlanProgress {
  const count = (status: PlanOutcome['status']) => items.filter((item) => item.status === status).length;
  const done = count('done');
  const percent = items.length === 0 ? 0 : (done * 100) / items.length;
  return { total: items.length, done, underway: count('underway'), notDone: count('notDone'), percent };
}

/**
 * Items of the previous plan that nobody has answered: nothing recorded, neither a date nor a word. The report
 * can't go to the Camat while there are any.
 */
export function unanswered(items: readonly PlanOutcome[]): readonly PlanOutcome[] {
  return items.filter((item) => item.date === null && item.note.trim() === '');
}
