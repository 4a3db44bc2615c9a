import { breakdownOf, type GroupResult } from '../../domain/index/breakdown';
import { groupOrderOf, type ProfileKey, profileGroupOf } from '../../domain/survey/profileKey';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { ExaminerView } from '../../shared/contract/indexCalls';
import { formatDecimal, formatPercent } from '../../shared/format/formatNumber';
import { profileGroupLabel, profileTitles } from '../../shared/format/profileLabel';
import type { CountingMethod } from '../countingMethod';

/** What answers can be grouped by, in the order shown. */
export const breakdownKeys = [
  'service',
  'source',
  'sex',
  'age',
  'education',
  'occupation',
  'disability',
] as const satisfies readonly ProfileKey[];

const groupView = (key: ProfileKey, { group, counted, percent, small, result }: GroupResult) => ({
  label: profileGroupLabel(key, group),
  n: counted,
  percent: formatPercent(percent),
  ikm: result === null ? '–' : formatDecimal(result.ikm, 2),
  grade: result?.grade ?? '–',
  weak: small,
  nrr: (result?.elements ?? []).map(({ code, nrr }) => ({ code, nrr: formatDecimal(nrr, 2) })),
});

/** Figures per group of every profile key that anybody answered; groups under five are marked, this is no public view. */
export const breakdownViews = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
  method: CountingMethod,
): ExaminerView['breakdowns'] =>
  breakdownKeys.flatMap((key) => {
    const groups = breakdownOf(responses, questionnaire, {
      groupOf: (response) => profileGroupOf(response, key),
      order: groupOrderOf(key),
      ...method,
    });
    if (groups.every(({ group }) => group === null)) return [];
    return [{ title: profileTitles[key], groups: groups.map((one) => groupView(key, one)) }];
  });
