import { breakdownOf, type GroupResult } from '../../domain/index/breakdown';
import type { ProfileTable, RespondentRow, ResultFacts } from '../../domain/report/reportFacts';
import { ageBandKey, standardAgeBands } from '../../domain/survey/ageBand';
import type { ElementCode } from '../../domain/survey/element';
import { type ProfileKey, profileGroupOf } from '../../domain/survey/profileKey';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { profileGroupLabel } from '../../shared/format/profileLabel';
import { methodOf, type Snapshot } from '../data/snapshot';

/** Profile tables in printed order. */
const tables = [
  'sex',
  'age',
  'education',
  'occupation',
  'service',
  'disability',
] as const satisfies readonly ProfileKey[];

/** Ages in their own order; other groups by size. */
const ageOrder = standardAgeBands.map(ageBandKey);

/** Most respondents that the report lists one by one. */
export const listedRespondents = 300;

/** The period's figures as the report prints them: overall as locked, by service and by profile. */
export function resultFactsOf(snapshot: Snapshot): ResultFacts {
  const { result, responses, questionnaire } = snapshot;
  const groups = (key: ProfileKey) =>
    breakdownOf(responses, questionnaire, {
      groupOf: (response) => profileGroupOf(response, key),
      order: key === 'age' ? ageOrder : [],
      ...methodOf(snapshot),
    });
  return {
    overall: result,
    services: groups('service').flatMap(({ group, counted, result: own }) =>
      group === null || own === null ? [] : [{ service: group, counted, ikm: own.ikm, grade: own.grade }],
    ),
    profile: tables.map((key) => profileTable(key, groups(key))).filter(({ rows }) => rows.length > 0),
  };
}

/** Empty when nobody was asked or nobody said. */
function profileTable(key: (typeof tables)[number], groups: readonly GroupResult[]): ProfileTable {
  const said = groups.some(({ group }) => group !== null);
  const rows = said ? groups : [];
  return {
    key,
    rows: rows.map(({ group, counted, percent }) => ({
      label: profileGroupLabel(key, group),
      n: counted,
      percent,
    })),
  };
}

/** Lampiran 2, by survey date and then as they came in; null when there are too many for it. */
export function respondentRowsOf({ responses, questionnaire }: Snapshot): readonly RespondentRow[] | null {
  if (responses.length > listedRespondents) return null;
  const dated = [...responses].sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1,
  );
  return dated.map((response) => ({
    values: Object.fromEntries(
      questionnaire.flatMap(({ code }): readonly (readonly [ElementCode, number])[] => {
        const mean = meanOf(response, code);
        return mean === null ? [] : [[code, mean]];
      }),
    ),
  }));
}

function meanOf({ answers }: SurveyResponse, code: ElementCode): number | null {
  const given = answers[code] ?? [];
  const values = given.flatMap((value) => value ?? []);
  if (values.length === 0 || values.length < given.length) return null;
  return values.reduce<number>((sum, value) => sum + value, 0) / values.length;
}
