import { ok, type Result, refuse } from '../result';
import { type Asked, askedQuestions, onlyElements, withAsked } from './askedQuestions';
import type { ElementCode } from './element';
import { type Questionnaire, standardQuestionnaire } from './questionnaire';
import type { ResponseSource, SurveyResponse } from './surveyResponse';

/** The answers of one source to be judged together; `elements`: those that the office says must be there. */
export type SourceRows = {
  readonly source: ResponseSource;
  readonly questionnaire: Questionnaire;
  readonly elements?: readonly ElementCode[] | undefined;
  readonly responses: readonly SurveyResponse[];
};

/** An element that some sources ask about and others don't. */
export type LeftOutElement = { readonly element: ElementCode; readonly askedIn: readonly ResponseSource[] };

/** One element asked with several questions here and with another number there: their means can't be pooled. */
export type QuestionsDiffer = {
  readonly kind: 'questionsDiffer';
  readonly element: ElementCode;
  readonly sources: readonly { readonly source: ResponseSource; readonly questions: number }[];
};

export type Pooled = {
  readonly questionnaire: Questionnaire;
  /** In the order given, with the answers to the pooled questionnaire only. */
  readonly responses: readonly (readonly SurveyResponse[])[];
  readonly leftOut: readonly LeftOutElement[];
};

/**
 * Brings the answers of several sources under one questionnaire: the elements that every source in use asks about. An
 * index over nine elements and one over eleven are different figures, so that respondents are pooled over what all of
 * them were asked, and the rest is named. A source without answers has no say.
 */
export const poolSources = (sources: readonly SourceRows[]): Result<Pooled, QuestionsDiffer> => {
  const asked = sources.map(({ questionnaire, responses, elements }) =>
    askedQuestions(questionnaire, responses, elements),
  );
  const used = sources.flatMap(({ source, responses }, at) => {
    const own = asked[at];
    return responses.length === 0 || own === undefined ? [] : [{ source, questionnaire: own.questionnaire }];
  });
  const all = [...new Set(used.flatMap(({ questionnaire }) => questionnaire.map(({ code }) => code)))];
  const askedIn = (element: ElementCode) =>
    used.flatMap(({ source, questionnaire }) => {
      const found = questionnaire.find(({ code }) => code === element);
      return found === undefined ? [] : [{ source, questions: found.questions }];
    });
  const common = all.filter((code) => askedIn(code).length === used.length);
  for (const element of common) {
    const places = askedIn(element);
    if (places.some(({ questions }) => questions !== places[0]?.questions))
      return refuse({ kind: 'questionsDiffer', element, sources: places });
  }
  const pooled = common.length === all.length ? asked : asked.map((one) => onlyElements(one, common));
  const deciding = sources.findIndex(({ responses }) => responses.length > 0);
  return ok({
    questionnaire: pooled[Math.max(0, deciding)]?.questionnaire ?? standardQuestionnaire,
    responses: sources.map(({ responses }, at) => stripped(responses, pooled[at])),
    leftOut: all
      .filter((code) => !common.includes(code))
      .map((element) => ({ element, askedIn: askedIn(element).map(({ source }) => source) })),
  });
};

const stripped = (
  responses: readonly SurveyResponse[],
  asked: Asked | undefined,
): readonly SurveyResponse[] =>
  asked === undefined || asked.parts === null ? responses : responses.map((one) => withAsked(one, asked));
