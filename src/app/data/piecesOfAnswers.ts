import { distinctId } from '../../domain/survey/responseIds';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { type CompactResponse, compact, expand } from './compactResponse';
import type { ReadTab } from './readAnswers';

type CompactTab = Omit<ReadTab, 'responses'> & { readonly responses: readonly CompactResponse[] };

/** What one call has read, as the text of a file for the next. */
export const pieceText = (tabs: readonly ReadTab[]): string =>
  JSON.stringify(
    tabs.map(
      (tab): CompactTab => ({
        ...tab,
        responses: tab.responses.map((one) => compact(one, tab.questionnaire)),
      }),
    ),
  );

export const parsePiece = (text: string): readonly ReadTab[] =>
  (JSON.parse(text) as readonly CompactTab[]).map((tab) => ({
    ...tab,
    responses: tab.responses.map((cells) => expand(cells, tab.questionnaire)),
  }));

/** Parts of tabs as whole tabs. Rows that look alike across the parts get their ordinals here. */
export const joinTabs = (parts: readonly ReadTab[]): readonly ReadTab[] => {
  const tabs = new Map<string, ReadTab[]>();
  for (const part of parts) tabs.set(part.source, [...(tabs.get(part.source) ?? []), part]);
  return [...tabs.values()].flatMap((own) => {
    const [first, second] = own;
    if (first === undefined || second === undefined) return own;
    const taken = new Set<string>();
    const named = <T extends { readonly id: string }>(one: T): T => {
      const id = distinctId(one.id, first.source, taken);
      return id === one.id ? one : { ...one, id };
    };
    const responses: SurveyResponse[] = [];
    const unreadable: ReadTab['unreadable'][number][] = [];
    for (const part of own) {
      for (const one of part.responses) responses.push(named(one));
      for (const one of part.unreadable) unreadable.push(named(one));
    }
    return [{ ...first, responses, unreadable }];
  });
};
