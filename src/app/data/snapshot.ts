import * as v from 'valibot';
import type { CivilDate } from '../../domain/calendar/civilDate';
import type { IndexResult } from '../../domain/index/indexResult';
import type { TrendPoint } from '../../domain/index/trend';
import type { PaperCounts } from '../../domain/paper/paperCounts';
import type { PeriodId } from '../../domain/period/period';
import type { SampleMethod } from '../../domain/sample/sampleTarget';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { type CountingMethod, usualMethod } from '../countingMethod';
import type { NamedFilter } from '../filter/savedFilters';
import { type CompactResponse, compact, expand } from './compactResponse';
import type { ExcludedResponse } from './judgedResponses';

/**
 * The locked data of a period (Kunci Data): which answers count, which don't and why, what they come to. Every later
 * step reads this file and not the tabs, so that no figure drifts. Its bytes are what approvals bind as `data`.
 */
export type Snapshot = {
  readonly format: 'eskm-data-1';
  readonly period: PeriodId;
  readonly lockedOn: CivilDate;
  readonly questionnaire: Questionnaire;
  readonly responses: readonly SurveyResponse[];
  readonly excluded: readonly ExcludedResponse[];
  readonly population: number | null;
  readonly target: { readonly method: SampleMethod; readonly size: number } | null;
  readonly shortfallReason: string;
  readonly result: IndexResult;
  /** How it was counted; left out when in the usual way. */
  readonly method?: CountingMethod;
  /** The filter (saring) whose result is reported; left out when all answers of the period are. */
  readonly filter?: NamedFilter;
  /** Paper sheets as counted by the office; left out when nobody counted. */
  readonly paper?: PaperCounts;
  /** Answers of the period that the filter leaves out of the result. */
  readonly outside?: readonly SurveyResponse[];
  /** Earlier periods, oldest first: locked ones as they were reported, others as their rows stood then. */
  readonly trend: readonly EarlierPoint[];
};

/** `locked` false: that period's data was never locked here; its figures were computed from the raw rows. */
export type EarlierPoint = TrendPoint & { readonly counted: number; readonly locked: boolean };

/** How it was counted; the usual way where the file doesn't say. */
export const methodOf = ({ method }: Pick<Snapshot, 'method'>): CountingMethod => method ?? usualMethod;

/** The file's text: a line per response, so that a person can read and compare it. */
export const snapshotText = (snapshot: Snapshot): string => {
  const { responses, outside, ...rest } = snapshot;
  const compacted = (list: readonly SurveyResponse[]) =>
    list.map((one) => compact(one, snapshot.questionnaire));
  const kept = outside === undefined ? rest : { ...rest, outside: compacted(outside) };
  const head = JSON.stringify(kept).slice(0, -1);
  const lines = compacted(responses).map((one) => JSON.stringify(one));
  return `${head},"responses":[\n${lines.join(',\n')}\n]}\n`;
};

const shape = v.looseObject({
  format: v.literal('eskm-data-1'),
  period: v.string(),
  questionnaire: v.array(v.looseObject({ code: v.string(), questions: v.number() })),
  responses: v.array(v.looseTuple([v.string(), v.number()])),
});

/** @throws Error when the text is no snapshot: its hash is bound, so that this is damage and no one's choice. */
export const parseSnapshot = (text: string): Snapshot => {
  const value: unknown = JSON.parse(text);
  v.parse(shape, value);
  // The file's bytes are what the events bind; whoever reads it compares the hash first.
  const raw = value as Omit<Snapshot, 'responses' | 'outside'> & {
    readonly responses: readonly CompactResponse[];
    readonly outside?: readonly CompactResponse[];
  };
  const expanded = (list: readonly CompactResponse[]) => list.map((one) => expand(one, raw.questionnaire));
  const { outside, ...rest } = raw;
  return {
    ...rest,
    responses: expanded(raw.responses),
    ...(outside === undefined ? {} : { outside: expanded(outside) }),
  };
};
