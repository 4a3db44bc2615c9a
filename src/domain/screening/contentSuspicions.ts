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

/** What two sheets of one person have in common; null where too little is known to tell people apart. */
const likeness = (response: SurveyResponse): string | null => {
  const { profile, date } = response;
  if (date === undefined || profile.age === undefined || profile.sex === undefined) return null;
  return `${date}/${profile.sex}/${profile.age}/${values(response).map(String).join('')}`;
};

const rest = ({ profile }: SurveyResponse): string =>
  [profile.education, profile.occupation, profile.service].map((one) => one?.toLowerCase() ?? '').join('/');

/**
 * Sheets alike: within a source with the whole profile equal; across sources without education, occupation and
 * service, which paper, form and website often word differently.
 */
export const alike = (responses: readonly SurveyResponse[]): readonly Suspicion[] => {
  const groups = new Map<string, SurveyResponse[]>();
  for (const response of responses) {
    const key = likeness(response);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [response]);
    else group.push(response);
  }
  return [...groups.values()].flatMap((group): Suspicion[] => {
    if (group.length < 2) return [];
    if (new Set(group.map(({ source }) => source)).size > 1)
      return [{ kind: 'acrossSources', ids: group.map(({ id }) => id) }];
    const same = new Map<string, string[]>();
    for (const one of group) same.set(rest(one), [...(same.get(rest(one)) ?? []), one.id]);
    return [...same.values()]
      .filter((ids) => ids.length > 1)
      .map((ids) => ({ kind: 'identical', ids }) as const);
  });
};
