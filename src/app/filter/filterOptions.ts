import { type Period, periodOf, periodsPerYear } from '../../domain/period/period';
import { ok, type Result } from '../../domain/result';
import { groupOrderOf, type ProfileKey, profileGroupOf } from '../../domain/survey/profileKey';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { FilterOptions } from '../../shared/contract/indexCalls';
import { periodLabel } from '../../shared/format/periodLabel';
import { profileGroupLabel, profileTitles } from '../../shared/format/profileLabel';
import { filterSentence } from '../../shared/messages/filterWords';
import type { Problem } from '../problem';
import { type FilterWorld, readFilterable } from './filterable';
import { reportedFilter, savedFilters } from './savedFilters';

const keys = [
  'service',
  'source',
  'sex',
  'age',
  'education',
  'occupation',
  'disability',
] as const satisfies readonly ProfileKey[];

const groupsOf = (responses: readonly SurveyResponse[], key: ProfileKey) => {
  const counts = new Map<string, number>();
  for (const response of responses) {
    const group = profileGroupOf(response, key);
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const order = groupOrderOf(key);
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...counts]
    .map(([value, n]) => ({ value, label: profileGroupLabel(key, value), n }))
    .sort((a, b) => rank(a.value) - rank(b.value) || b.n - a.n || (a.label < b.label ? -1 : 1));
};

/** The year's semesters, quarters and months, and the year itself. */
const spansOf = ({ year }: Period): readonly Period[] =>
  (['semester', 'quarter', 'year', 'month'] as const).flatMap((kind) =>
    Array.from({ length: periodsPerYear[kind] }, (_, at) => periodOf(kind, year, at + 1)),
  );

/** What there is to choose from: the groups that occur, with how many; saved filters; the one reported. */
export const filterOptions = (
  world: FilterWorld,
  { period: id }: { readonly period: string },
): Result<FilterOptions, Problem> => {
  const read = readFilterable(world, id);
  if (!read.ok) return read;
  const { responses, period } = read.value;
  const effects = world.sideEffects.list('');
  const reported = reportedFilter(effects, period.id);
  return ok({
    keys: keys
      .map((key) => ({ key, title: profileTitles[key], groups: groupsOf(responses, key) }))
      .filter(({ groups }) => groups.length > 0),
    spans: spansOf(period).map((one) => ({ id: one.id, label: periodLabel(one) })),
    saved: savedFilters(effects).map(({ name, filter }) => ({ name, filter, words: filterSentence(filter) })),
    reported: reported === null ? null : { name: reported.name, words: filterSentence(reported.filter) },
  });
};
