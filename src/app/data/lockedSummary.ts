import type { IndexResult } from '../../domain/index/indexResult';
import type { TrendPoint } from '../../domain/index/trend';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import { exclusionWords } from '../../shared/messages/exclusionWords';
import { filterSentence } from '../../shared/messages/filterWords';
import { latestEffect } from '../effectKey';
import type { SideEffect } from '../ports/sideEffects';
import { countBySource, type ExcludedResponse } from './judgedResponses';
import type { Snapshot } from './snapshot';

/** What a period's locked data come to, small enough for every screen; `data` is the snapshot's hash. */
export type LockedSummary = {
  readonly data: string;
  readonly result: IndexResult;
  readonly sources: readonly { readonly source: ResponseSource; readonly n: number }[];
  readonly excluded: readonly { readonly label: string; readonly n: number }[];
  readonly target: number | null;
  /** The newest earlier period known when the data was locked. */
  readonly previous: TrendPoint | null;
  /** The filter reported, in words; left out when all answers of the period are. */
  readonly filter?: string;
};

/** How many don't count, by reason in words. */
export const countExcluded = (
  excluded: readonly ExcludedResponse[],
): readonly { readonly label: string; readonly n: number }[] => {
  const counts = new Map<string, number>();
  for (const { reason } of excluded) {
    const label = exclusionWords(reason);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, n]) => ({ label, n })).sort((a, b) => b.n - a.n);
};

export const summaryOf = (snapshot: Snapshot, data: string): LockedSummary => ({
  data,
  result: snapshot.result,
  sources: countBySource(snapshot.responses),
  excluded: countExcluded(snapshot.excluded),
  target: snapshot.target?.size ?? null,
  previous: snapshot.trend.at(-1) ?? null,
  ...(snapshot.filter === undefined ? {} : { filter: filterSentence(snapshot.filter.filter) }),
});

/** The summary kept in `Berkas`. Shown on screens only: documents and approvals read the snapshot itself. */
export const summaryIn = (effects: readonly SideEffect[], period: string): LockedSummary | null => {
  const line = latestEffect(effects, period, 'result');
  if (line === null) return null;
  try {
    return JSON.parse(line.ref) as LockedSummary;
  } catch {
    // Typed over by someone; the health check names it, and the figures are in the snapshot.
    return null;
  }
};
