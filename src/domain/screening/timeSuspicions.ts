import type { CivilDate } from '../calendar/civilDate';
import { addDays } from '../calendar/dateArithmetic';
import { dayNumberOf } from '../calendar/dayNumber';
import type { SurveyResponse } from '../survey/surveyResponse';
import type { Suspicion } from './suspicion';

/** An answer takes about three minutes: five within two minutes come from one hand or a handful of phones. */
const burstSize = 5;
const burstMs = 2 * 60_000;
const nightSize = 3;

/** Milliseconds on the office's own clock, for differences only; null for a time that isn't `YYYY-MM-DD HH:MM:SS`. */
const wallMs = (at: string): number | null => {
  const [, day, hours, minutes, seconds] = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(at) ?? [];
  if (day === undefined) return null;
  return (
    dayNumberOf(day as CivilDate) * 86_400_000 +
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  );
};

type Timed = { readonly id: string; readonly at: string; readonly ms: number };

const timed = (responses: readonly SurveyResponse[]): readonly Timed[] =>
  responses
    .flatMap(({ id, at }): Timed[] => {
      if (at === undefined) return [];
      const ms = wallMs(at);
      return ms === null ? [] : [{ id, at, ms }];
    })
    .sort((a, b) => a.ms - b.ms);

/** Runs of online answers each of which has `burstSize` − 1 others within two minutes. */
export const bursts = (responses: readonly SurveyResponse[]): readonly Suspicion[] => {
  const all = timed(responses);
  // Filled from the first to the last.
  const inBurst = new Set<number>();
  for (let first = 0; first + burstSize <= all.length; first += 1) {
    const last = first + burstSize - 1;
    if ((all[last]?.ms ?? 0) - (all[first]?.ms ?? 0) > burstMs) continue;
    for (let at = first; at <= last; at += 1) inBurst.add(at);
  }
  const groups: Timed[][] = [];
  let previous = -2;
  for (const at of inBurst) {
    const one = all[at];
    if (one === undefined) continue;
    const group = groups.at(-1);
    const near = previous === at - 1 && one.ms - (all[previous]?.ms ?? 0) <= burstMs;
    if (group !== undefined && near) group.push(one);
    else groups.push([one]);
    previous = at;
  }
  return groups.map((group) => ({
    kind: 'burst',
    ids: group.map(({ id }) => id),
    from: (group[0]?.at ?? '').slice(0, 16),
  }));
};

/** The night an answer fell in (21.00 to 05.00), by the day on which it began; null by day. `at` is as `timed` has it. */
const nightOf = ({ at }: Timed): CivilDate | null => {
  const [day, hour] = [at.slice(0, 10) as CivilDate, Number(at.slice(11, 13))];
  if (hour >= 5 && hour < 21) return null;
  return hour >= 21 ? day : addDays(day, -1);
};

/** Three or more online answers in one night. A single one is nothing: people answer when they have time. */
export const nightSeries = (responses: readonly SurveyResponse[]): readonly Suspicion[] => {
  const nights = new Map<CivilDate, string[]>();
  for (const one of timed(responses)) {
    const night = nightOf(one);
    if (night === null) continue;
    const ids = nights.get(night);
    if (ids === undefined) nights.set(night, [one.id]);
    else ids.push(one.id);
  }
  return [...nights]
    .filter(([, ids]) => ids.length >= nightSize)
    .map(([night, ids]) => ({ kind: 'night', ids, night }));
};
