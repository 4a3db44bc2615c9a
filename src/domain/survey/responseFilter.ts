import type { CivilDate } from '../calendar/civilDate';
import { type AgeBand, standardAgeBands } from './ageBand';
import { type ProfileKey, profileGroupOf } from './profileKey';
import type { SurveyResponse } from './surveyResponse';

/**
 * Which responses are meant (menu saring): survey dates from–to (both included), and for each profile key the groups
 * that are let through. A part that is missing lets everything through; a response that doesn't say is let through
 * only by a missing part.
 */
export type ResponseFilter = {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly groups?: Readonly<Partial<Record<ProfileKey, readonly string[]>>>;
};

export const matchesFilter = (
  response: SurveyResponse,
  filter: ResponseFilter,
  bands: readonly AgeBand[] = standardAgeBands,
): boolean => {
  const { from, to, groups = {} } = filter;
  const { date } = response;
  if ((from !== undefined || to !== undefined) && date === undefined) return false;
  if (date !== undefined && ((from !== undefined && date < from) || (to !== undefined && date > to)))
    return false;
  return (Object.keys(groups) as ProfileKey[]).every((key) => {
    const group = profileGroupOf(response, key, bands);
    return groups[key] === undefined || (group !== null && groups[key].includes(group));
  });
};
