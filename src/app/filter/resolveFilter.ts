import type { CivilDate } from '../../domain/calendar/civilDate';
import { parseIsoDate } from '../../domain/deadline/isoDate';
import { boundsOf, type Period, parsePeriod } from '../../domain/period/period';
import type { ProfileKey } from '../../domain/survey/profileKey';
import type { ResponseFilter } from '../../domain/survey/responseFilter';
import type { FilterInput } from '../../shared/contract/indexCalls';

const later = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
const earlier = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The page's filter as the domain's: the span and the dates narrow each other; a key without groups lets all in. */
export const resolveFilter = ({ span, from, to, groups }: FilterInput): ResponseFilter => {
  const period = span === null ? null : parsePeriod(span);
  const bounds = period?.ok ? boundsOf(period.value) : null;
  const first = later(bounds?.from, parseIsoDate(from ?? '') ?? undefined);
  const last = earlier(bounds?.to, parseIsoDate(to ?? '') ?? undefined);
  const chosen = (Object.keys(groups) as ProfileKey[]).flatMap((key) => {
    const values = groups[key] ?? [];
    return values.length === 0 ? [] : [[key, values] as const];
  });
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    groups: Object.fromEntries(chosen),
  };
};

/** Whether all that the filter can let through lies in the period, so that its locked data suffice. */
export const liesWithin = ({ from, to }: ResponseFilter, period: Period): boolean => {
  const bounds = boundsOf(period);
  return (from === undefined || from >= bounds.from) && (to === undefined || to <= bounds.to);
};
