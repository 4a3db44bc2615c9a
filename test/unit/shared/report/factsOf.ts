import { breakdownOf } from '../../../../src/domain/index/breakdown';
import { computeIndex } from '../../../../src/domain/index/computeIndex';
import type { IndexResult } from '../../../../src/domain/index/indexResult';
import { boundsOf, type Period } from '../../../../src/domain/period/period';
import type { ReportFacts } from '../../../../src/domain/report/reportFacts';
import { ageBandKey, standardAgeBands } from '../../../../src/domain/survey/ageBand';
import { type ProfileKey, profileGroupOf } from '../../../../src/domain/survey/profileKey';
import { standardQuestionnaire } from '../../../../src/domain/survey/questionnaire';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { profileGroupLabel } from '../../../../src/shared/format/profileLabel';
import { elementName } from '../../../../src/shared/questionnaire/elementNames';
import { questions } from '../../../../src/shared/questionnaire/questions';

const keys: readonly ProfileKey[] = ['sex', 'age', 'education', 'occupation', 'service'];

export function indexOf(responses: readonly SurveyResponse[]): IndexResult {
  const result = computeIndex(responses, standardQuestionnaire);
  if (!result.ok) throw new Error(`no index: ${result.problem.kind}`);
  return result.value;
}

/** Facts of a period whose answers are these, computed by the engine; everything else is an ordinary office. */
export function factsOf(
  period: Period,
  responses: readonly SurveyResponse[],
  changed: Partial<ReportFacts> = {},
): ReportFacts {
  const overall = indexOf(responses);
  const groups = (key: ProfileKey) =>
    breakdownOf(responses, standardQuestionnaire, {
      groupOf: (one) => profileGroupOf(one, key),
      order: key === 'age' ? standardAgeBands.map(ageBandKey) : [],
    });
  const profile = keys
    .map((key) => ({
      key,
      rows: groups(key).map(({ group, counted, percent }) => ({
        label: profileGroupLabel(key, group),
        n: counted,
        percent,
      })),
    }))
    .filter(({ rows }) => rows.some(({ label }) => label !== 'Tidak diisi'));
  return {
    stage: 'final',
    revision: 1,
    correction: 0,
    reportDate: '2021-07-05',
    office: {
      kecamatan: 'Metro Timur',
      regency: 'Kota Metro',
      province: 'Lampung',
      address: 'Jalan Ahmad Yani Nomor 10',
      postcode: '34112',
      phone: '(0725) 41234',
      email: 'kantor@metrotimur.example',
      website: 'metrotimur.example',
      place: 'Metro',
      services: [...new Set(responses.flatMap(({ profile: { service } }) => service ?? []))],
    },
    signatory: {
      mode: 'self',
      name: 'Dra. Sri Wahyuni, M.M.',
      rank: 'Pembina Tingkat I',
      nip: '197001011995032001',
    },
    team: [
      { role: 'pelaksana', name: 'Budi Santoso, S.Kom.' },
      { role: 'kasiYanum', name: 'Rina Marlina, S.Sos.' },
      { role: 'sekcam', name: 'Ahmad Fauzi, S.IP., M.Si.' },
      { role: 'camat', name: 'Dra. Sri Wahyuni, M.M.' },
    ],
    period,
    questionnaire: questions.map(({ element, text, choices }) => ({
      code: element,
      name: elementName(element),
      question: text,
      options: choices,
    })),
    collection: {
      official: 'workbook',
      filter: [],
      population: null,
      target: null,
      shortfallReason: '',
      sources: [{ source: 'form', n: responses.length }],
      excluded: [],
      paper: null,
      surveyed: surveyedOf(responses),
      location: null,
    },
    schedule: {
      preparation: null,
      collection: { ...boundsOf(period), workingDays: 122 },
      processing: { from: '2021-07-01', to: '2021-07-02', workingDays: 2 },
      reporting: { from: '2021-07-02', to: '2021-07-05', workingDays: 2 },
    },
    result: {
      overall,
      services: groups('service').flatMap(({ group, counted, result }) =>
        group === null || result === null
          ? []
          : [{ service: group, counted, ikm: result.ikm, grade: result.grade }],
      ),
      profile,
    },
    trend: [],
    complaints: {
      items: [],
      remarks: responses.filter(({ remark }) => remark !== undefined).length,
      reasons: [],
    },
    decision: null,
    previousPlan: null,
    photos: [],
    respondents:
      responses.length > 300 ? null : responses.map(({ answers }) => ({ values: valuesOf(answers) })),
    ...changed,
  };
}

function surveyedOf(responses: readonly SurveyResponse[]) {
  const dates = responses.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function valuesOf(answers: SurveyResponse['answers']) {
  return Object.fromEntries(
    Object.entries(answers).map(([code, values]) => [code, values?.[0] ?? undefined]),
  );
}
