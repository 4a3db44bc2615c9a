import type { SurveyResponse } from '../survey/surveyResponse';
import { alike, improbableProfiles, type ProbableProfile, straightLines } from './contentSuspicions';
import type { Suspicion } from './suspicion';
import { bursts, nightSeries } from './timeSuspicions';

/** Everything about the counted answers that a person should look at; flags only, in order of weight. */
export const screenResponses = (
  responses: readonly SurveyResponse[],
  words: ProbableProfile,
): readonly Suspicion[] => {
  const same = alike(responses);
  return [
    ...same.filter(({ kind }) => kind === 'acrossSources'),
    ...same.filter(({ kind }) => kind === 'identical'),
    ...improbableProfiles(responses, words),
    ...bursts(responses),
    ...nightSeries(responses),
    ...straightLines(responses),
  ];
};
