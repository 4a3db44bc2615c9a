import type { CivilDate } from '../../domain/calendar/civilDate';
import type { Answer, ElementCode } from '../../domain/survey/element';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { Profile, ResponseSource, SurveyResponse } from '../../domain/survey/surveyResponse';

type CompactProfile = readonly [
  sex: 'L' | 'P' | '',
  age: number | null,
  education: string,
  occupation: string,
  service: string,
  /** Added only where it was asked. */
  disability?: boolean,
];

/**
 * An answer sheet as a line of a file: 300 000 of them stay below the 50 MB that a file made by a script may have.
 * The source is the beginning of the id.
 */
export type CompactResponse = readonly [
  id: string,
  row: number,
  date: CivilDate | null,
  profile: CompactProfile,
  /** One character per question in the questionnaire's order, `-` for a blank. */
  answers: string,
  /** These two are added only where something was written. */
  remark?: string,
  reason?: string,
];

const compactProfile = ({
  sex,
  age,
  education,
  occupation,
  service,
  disability,
}: Profile): CompactProfile => {
  const cells = [sex ?? '', age ?? null, education ?? '', occupation ?? '', service ?? ''] as const;
  return disability === undefined ? cells : [...cells, disability];
};

const expandProfile = ([sex, age, education, occupation, service, disability]: CompactProfile): Profile => ({
  ...(sex === '' ? {} : { sex }),
  ...(age === null ? {} : { age }),
  ...(education === '' ? {} : { education }),
  ...(occupation === '' ? {} : { occupation }),
  ...(service === '' ? {} : { service }),
  ...(disability === undefined ? {} : { disability }),
});

export const compact = (response: SurveyResponse, questionnaire: Questionnaire): CompactResponse => {
  const { id, row, date, profile, answers, remark = '', reason = '' } = response;
  const figures = questionnaire
    .map(({ code, questions }) =>
      Array.from({ length: questions }, (_, at) => answers[code]?.[at] ?? '-').join(''),
    )
    .join('');
  const cells = [id, row, date ?? null, compactProfile(profile), figures] as const;
  if (reason !== '') return [...cells, remark, reason];
  return remark === '' ? cells : [...cells, remark];
};

export const expand = (cells: CompactResponse, questionnaire: Questionnaire): SurveyResponse => {
  const [id, row, date, profile, answers, remark = '', reason = ''] = cells;
  let at = 0;
  const byElement: Partial<Record<ElementCode, (Answer | null)[]>> = {};
  for (const { code, questions } of questionnaire) {
    byElement[code] = [...answers.slice(at, at + questions)].map((one) =>
      one === '-' ? null : (Number(one) as Answer),
    );
    at += questions;
  }
  return {
    id,
    source: id.slice(0, id.indexOf(':')) as ResponseSource,
    row,
    profile: expandProfile(profile),
    answers: byElement,
    ...(date === null ? {} : { date }),
    ...(remark === '' ? {} : { remark }),
    ...(reason === '' ? {} : { reason }),
  };
};
