import { breakdownOf, type GroupResult } from '../../domain/index/breakdown';
import type { ProfileTable, RespondentRow, ResultFacts } from '../../domain/report/reportFacts';
import { ageBandKey, standardAgeBands } from '../../domain/survey/ageBand';
import type { ElementCode } from '../../domain/survey/element';
import { type ProfileKey, profileGroupOf } from '../../domain/survey/profileKey';
import { schoolOrder } from '../../domain/survey/schoolOrder';
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

/** Ages in their own order. */
const ageOrder = standardAgeBands.map(ageBandKey);

/** Schools in their own order, ages too; other groups by size. */
const orderOf = (key: ProfileKey, responses: Snapshot['responses']): readonly string[] => {
  if (key === 'age') return ageOrder;
  if (key !== 'education') return [];
  return schoolOrder([...new Set(responses.flatMap((one) => profileGroupOf(one, key) ?? []))]);
};

/** Most respondents that the report lists one by one. */
export const listedRespondents = 300;

/** The period's figures as the report prints them: overall as locked, by service and by profile. */
export function resultFactsOf(snapshot: Snapshot): ResultFacts {
  const { result, responses, questionnaire } = snapshot;
  const groups = (key: ProfileKey) =>
    breakdownOf(responses, questionnaire, {
      groupOf: (response) => profileGroupOf(response, key),
      order: orderOf(key, responses),
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

/** Lampiran 2, numbered as `Pengolahan Data` numbers the same respondents; null when there are too many for it. */
export function respondentRowsOf({ responses, questionnaire }: Snapshot): readonly RespondentRow[] | null {
  if (responses.length > listedRespondents) return null;
  return responses.map((response) => ({
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
