import { dayNumberOf } from '../calendar/dayNumber';
import type { SurveyResponse } from '../survey/surveyResponse';
import type { Suspicion } from './suspicion';

/** Words for what makes a profile improbable; the words themselves are data of the questionnaire. */
export type ProbableProfile = {
  /** Plain-text education that nobody has before `degreeAge`. */
  readonly degrees: readonly string[];
  /** Plain-text occupations that nobody has before `serviceAge`. */
  readonly publicService: readonly string[];
};

const youngest = 10;
const oldest = 100;
const degreeAge = 18;
const serviceAge = 18;
/** With fewer questions the same answer everywhere says little. */
const straightFrom = 5;

const values = ({ answers }: SurveyResponse): readonly (number | null)[] =>
  Object.keys(answers)
    .sort()
    .flatMap((code) => answers[code as keyof typeof answers] ?? []);

const isStraight = (response: SurveyResponse): boolean => {
  const all = values(response);
  return all.length >= straightFrom && all[0] !== null && all.every((one) => one === all[0]);
};

/** Sheets that give every question the same answer. */
export const straightLines = (responses: readonly SurveyResponse[]): readonly Suspicion[] => {
  const ids = responses.filter(isStraight).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ kind: 'straightLine', ids }];
};

const isImprobable = ({ profile }: SurveyResponse, { degrees, publicService }: ProbableProfile): boolean => {
  const { age } = profile;
  if (age === undefined) return false;
  const among = (word: string | undefined, list: readonly string[]): boolean =>
    word !== undefined && list.includes(word.trim().toLowerCase());
  return (
    age < youngest ||
    age > oldest ||
    (age < degreeAge && among(profile.education, degrees)) ||
    (age < serviceAge && among(profile.occupation, publicService))
  );
};

/** Ages that can hardly be. */
export const improbableProfiles = (
  responses: readonly SurveyResponse[],
  words: ProbableProfile,
): readonly Suspicion[] => {
  const ids = responses.filter((one) => isImprobable(one, words)).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ kind: 'improbable', ids }];
};

/** Sheets of one person taken in twice may carry the day of the visit in one place and of the typing in the other. */
const daysApart = 3;

type Known = { readonly response: SurveyResponse; readonly day: number; readonly likeness: string };

/** What two sheets of one person have in common but for the day; null where too little is known to tell people apart. */
const knownOf = (response: SurveyResponse): Known | null => {
  const { profile, date } = response;
  if (date === undefined || profile.age === undefined || profile.sex === undefined) return null;
  const likeness = `${profile.sex}/${profile.age}/${values(response).map(String).join('')}`;
  return { response, day: dayNumberOf(date), likeness };
};

const rest = ({ profile }: SurveyResponse): string =>
  [profile.education, profile.occupation, profile.service].map((one) => one?.toLowerCase() ?? '').join('/');

/** Neighbours in time: each within so many days of the one before; the same answer everywhere says too little for that. */
const nearby = (group: readonly Known[]): readonly (readonly Known[])[] => {
  const sorted = [...group].sort((a, b) => a.day - b.day);
  const runs: Known[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const limit = isStraight(one.response) ? 0 : daysApart;
    if (run !== undefined && before !== undefined && one.day - before.day <= limit) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

const idsOf = (all: readonly Known[]): readonly string[] => all.map(({ response }) => response.id);

/**
 * Sheets alike: within a source on the same day with the whole profile equal; across sources within a few days and
 * without education, occupation and service, which paper, form and website often word differently.
 */
export const alike = (responses: readonly SurveyResponse[]): readonly Suspicion[] => {
  const known = responses.flatMap((one) => knownOf(one) ?? []);
  return groupBy(known, ({ likeness }) => likeness)
    .flatMap(nearby)
    .flatMap((run): Suspicion[] => {
      if (new Set(run.map(({ response }) => response.source)).size > 1)
        return [{ kind: 'acrossSources', ids: idsOf(run) }];
      return groupBy(run, ({ day, response }) => `${day}/${rest(response)}`).map((same) => ({
        kind: 'identical',
        ids: idsOf(same),
      }));
    });
};
