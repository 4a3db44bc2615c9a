import { compareElements, type ElementCode } from './element';
import { plainText } from './plainText';
import type { SurveyResponse } from './surveyResponse';
import type { SurveyVocabulary } from './vocabulary';

/** Answers that call for a reason: the two lower of four. */
const isLow = (answer: number | null): boolean => answer !== null && answer <= 2;

/** Elements that a respondent rated 1 or 2 in any question, in the official order. */
export const lowElements = ({ answers }: Pick<SurveyResponse, 'answers'>): readonly ElementCode[] =>
  (Object.keys(answers) as ElementCode[])
    .filter((code) => answers[code]?.some(isLow) === true)
    .sort(compareElements);

/**
 * The one element that a written reason is about: the only one rated low, or the only one of those that the text names.
 * Null where that can't be told; nothing is guessed.
 */
export const reasonElement = (
  response: SurveyResponse,
  { elements }: Pick<SurveyVocabulary, 'elements'>,
): ElementCode | null => {
  const low = lowElements(response);
  const text = ` ${plainText(response.reason ?? '')} `;
  const about =
    low.length === 1
      ? low
      : low.filter((code) =>
          elements.some(([phrase, element]) => element === code && text.includes(` ${phrase} `)),
        );
  return about.length === 1 ? (about[0] ?? null) : null;
};
