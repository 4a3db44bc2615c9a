import { offsetHours } from '../../domain/deadline/instant';
import { saidMark } from '../../domain/survey/saidMark';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { SetAside } from '../../domain/workflow/state';
import type { AllAnswers } from './readAnswers';

/**
 * A decision not to count an answer sheet that no longer holds, because the sheet says something else or isn't found:
 * its respondent changed it, or its row was deleted. Somebody has to decide again before the data is locked.
 */
export type LapsedExclusion = SetAside & {
  /** Id under which it was set aside. */
  readonly id: string;
  /** The sheet as it stands now; null when it isn't found. */
  readonly now: SurveyResponse | null;
};

export type Exclusions = {
  /** Those that hold: id → reason. */
  readonly standing: Readonly<Record<string, string>>;
  readonly lapsed: readonly LapsedExclusion[];
};

/** Time stamp in the id of a form's answer; '' for other ids. */
const stampIn = (id: string): string => /^form:(\d{4}-.*):\d+$/.exec(id)?.[1] ?? '';

const leastHoursAhead = Math.min(...Object.values(offsetHours));

/** Whether a time stamp on the office's clock is later than an instant; an hour or two lenient east of WIB. */
const isLater = (stamp: string, instant: string): boolean =>
  Date.parse(`${stamp.replace(' ', 'T')}Z`) - leastHoursAhead * 3_600_000 > Date.parse(instant);

/**
 * An answer changed by its respondent keeps its row and gets a new time stamp, and with it a new id: it is the one that
 * was sent after the decision and stands among older ones. Rows that staff sorted no longer tell.
 */
const changedInPlace = (
  { id, at: decidedAt }: Pick<LapsedExclusion, 'id' | 'at'>,
  rows: readonly SurveyResponse[],
  taken: (id: string) => boolean,
): SurveyResponse | null => {
  const stamp = stampIn(id);
  if (stamp === '') return null;
  const found = rows.find(({ at = '', id: own }, place) => {
    const [before = '', after] = [rows[place - 1]?.at, rows[place + 1]?.at];
    return (
      isLater(at, decidedAt) && before <= stamp && (after === undefined || after >= stamp) && !taken(own)
    );
  });
  return found ?? null;
};

/** Which decisions still hold for the rows as they stand. Costs nothing where nothing was set aside. */
export const exclusionsOf = (
  { tabs }: AllAnswers,
  setAside: Readonly<Record<string, SetAside>>,
): Exclusions => {
  const ids = Object.keys(setAside);
  if (ids.length === 0) return { standing: {}, lapsed: [] };
  const present = new Map<string, SurveyResponse>();
  for (const { responses } of tabs)
    for (const one of responses) if (one.id in setAside) present.set(one.id, one);
  const form = tabs.find(({ source }) => source === 'form')?.responses ?? [];
  const standing: Record<string, string> = {};
  const lapsed: LapsedExclusion[] = [];
  for (const [id, decided] of Object.entries(setAside)) {
    const now = present.get(id) ?? null;
    if (now !== null && saidMark(now) === decided.said) standing[id] = decided.reason;
    else
      lapsed.push({
        ...decided,
        id,
        now: now ?? changedInPlace({ id, at: decided.at }, form, (own) => own in setAside),
      });
  }
  return { standing, lapsed };
};
