import fc from 'fast-check';
import { breakdownOf } from '../../../../src/domain/index/breakdown';
import { computeIndex } from '../../../../src/domain/index/computeIndex';
import { profileGroupOf } from '../../../../src/domain/survey/profileKey';
import { questionnaireOf, standardQuestionnaire } from '../../../../src/domain/survey/questionnaire';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { anySurvey, responseOf } from './responses';

const one = questionnaireOf(['U1']);
const served = (answer: number, service?: string): SurveyResponse =>
  responseOf(one, [answer], { profile: service === undefined ? {} : { service } });
const byService = (response: SurveyResponse) => profileGroupOf(response, 'service');

describe('a breakdown', () => {
  it('gives each group its own index, largest first, those who did not say last', () => {
    const responses = [
      served(4),
      ...Array(5).fill(served(4, 'KTP')),
      ...Array(3).fill(served(2, 'KK')),
      ...Array(3).fill(served(3, 'IMB')),
    ];
    const groups = breakdownOf(responses, one, { groupOf: byService });
    expect(
      groups.map(({ group, counted, percent, small, result }) => [
        group,
        counted,
        percent,
        small,
        result?.ikm,
      ]),
    ).toEqual([
      ['KTP', 5, 41.67, false, 100],
      ['IMB', 3, 25, true, 75],
      ['KK', 3, 25, true, 50],
      [null, 1, 8.33, true, 100],
    ]);
  });

  it('may be put in an order; groups not named there follow', () => {
    const responses = [served(4, 'C'), served(4, 'C'), served(1, 'A'), served(2, 'B'), served(2)];
    const groups = breakdownOf(responses, one, { groupOf: byService, order: ['B', 'A'] });
    expect(groups.map(({ group }) => group)).toEqual(['B', 'A', 'C', null]);
  });

  it('puts those who did not say last even when they are most', () => {
    const groups = breakdownOf([served(1), served(2), served(3, 'KK')], one, { groupOf: byService });
    expect(groups.map(({ group }) => group)).toEqual(['KK', null]);
  });

  it('pools: the whole is not the mean of its groups', () => {
    const responses = [...Array(9).fill(served(4, 'KTP')), served(1, 'KK')];
    const groups = breakdownOf(responses, one, { groupOf: byService });
    expect(groups.map(({ result }) => result?.ikm)).toEqual([100, 25]);
    expect(computeIndex(responses, one)).toMatchObject({ value: { ikm: 92.5 } });
  });

  it('leaves out groups in which nobody counts, and gives no figure for an element nobody answered', () => {
    const blank = responseOf(standardQuestionnaire, [4, 4, 4, 4, 4, 4, 4, 4, 0], {
      profile: { service: 'KK' },
    });
    const full = responseOf(standardQuestionnaire, [4, 4, 4, 4, 4, 4, 4, 4, 4], {
      profile: { service: 'KTP' },
    });
    expect(
      breakdownOf([blank, full], standardQuestionnaire, { groupOf: byService }).map(({ group }) => group),
    ).toEqual(['KTP']);
    const perElement = breakdownOf([blank, full], standardQuestionnaire, {
      groupOf: byService,
      incomplete: 'perElement',
    });
    expect(perElement.map(({ group, result }) => [group, result?.ikm])).toEqual([
      ['KK', undefined],
      ['KTP', 100],
    ]);
  });

  it('of any survey counts everybody once, its percentages adding to 100,00', () => {
    fc.assert(
      fc.property(
        anySurvey({ blanks: false }),
        fc.infiniteStream(fc.nat(6)),
        ({ questionnaire, responses }, keys) => {
          const grouped = responses.map((response) => ({
            ...response,
            profile: { service: `S${keys.next().value}` },
          }));
          const groups = breakdownOf(grouped, questionnaire, { groupOf: byService });
          expect(groups.reduce((sum, { counted }) => sum + counted, 0)).toBe(responses.length);
          expect(groups.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0)).toBe(10_000);
        },
      ),
    );
  });
});
