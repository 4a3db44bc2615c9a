import { type AgeBand, ageBandKey, ageBandOf, standardAgeBands } from './ageBand';
import type { SurveyResponse } from './surveyResponse';

/** What answers can be told apart by; `source` is the channel (form, paper, import). */
export type ProfileKey = 'service' | 'sex' | 'age' | 'education' | 'occupation' | 'disability' | 'source';

/**
 * The group a response belongs to: `L`/`P`, an age band's key, `yes`/`no` for disability, the source, or the words
 * as given. Null when the respondent didn't say.
 */
export const profileGroupOf = (
  { profile, source }: SurveyResponse,
  key: ProfileKey,
  bands: readonly AgeBand[] = standardAgeBands,
): string | null => {
  if (key === 'source') return source;
  if (key === 'disability')
    return profile.disability === undefined ? null : profile.disability ? 'yes' : 'no';
  if (key !== 'age') return profile[key] ?? null;
  const band = profile.age === undefined ? null : ageBandOf(profile.age, bands);
  return band === null ? null : ageBandKey(band);
};

/** The order in which a key's groups are shown; empty where the groups are free text, then size decides. */
export const groupOrderOf = (
  key: ProfileKey,
  bands: readonly AgeBand[] = standardAgeBands,
): readonly string[] => {
  if (key === 'age') return bands.map(ageBandKey);
  if (key === 'sex') return ['L', 'P'];
  if (key === 'disability') return ['yes', 'no'];
  return key === 'source' ? ['form', 'paper', 'import'] : [];
};
