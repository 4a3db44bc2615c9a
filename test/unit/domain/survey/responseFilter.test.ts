import { groupOrderOf, type ProfileKey, profileGroupOf } from '../../../../src/domain/survey/profileKey';
import { matchesFilter, type ResponseFilter } from '../../../../src/domain/survey/responseFilter';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { ageBandLabel, profileGroupLabel } from '../../../../src/shared/format/profileLabel';

const response: SurveyResponse = {
  id: 'form:1',
  source: 'form',
  row: 2,
  date: '2021-06-13',
  profile: { sex: 'P', age: 41, education: 'S1', service: 'KTP', disability: false },
  answers: {},
};
const silent: SurveyResponse = { id: 'paper:1', source: 'paper', row: 3, profile: {}, answers: {} };

describe('the filter', () => {
  it.each<[ResponseFilter, boolean, boolean]>([
    [{}, true, true],
    [{ from: '2021-06-13', to: '2021-06-13' }, true, false],
    [{ from: '2021-06-14' }, false, false],
    [{ to: '2021-06-12' }, false, false],
    [{ groups: { service: ['KK', 'KTP'] } }, true, false],
    [{ groups: { service: ['KK'] } }, false, false],
    [{ groups: { sex: ['P'], age: ['36-45'], source: ['form'] } }, true, false],
    [{ groups: { sex: ['P'], age: ['17-25'] } }, false, false],
    [{ groups: { source: ['paper'] } }, false, true],
    [{ groups: { disability: ['no'] } }, true, false],
  ])('%j lets through', (filter, one, other) => {
    expect([matchesFilter(response, filter), matchesFilter(silent, filter)]).toEqual([one, other]);
  });

  it('takes the office’s own age bands', () => {
    expect(matchesFilter(response, { groups: { age: ['40-49'] } }, [{ from: 40, to: 49 }])).toBe(true);
    expect(profileGroupOf(response, 'age', [{ from: 0, to: 20 }])).toBeNull();
  });
});

describe('groups in words', () => {
  const keys: ProfileKey[] = ['sex', 'age', 'education', 'service', 'disability', 'source', 'occupation'];

  it('are Indonesian for what has a code, and as given for free text', () => {
    expect(keys.map((key) => profileGroupLabel(key, profileGroupOf(response, key)))).toEqual([
      'Perempuan',
      '36–45 tahun',
      'S1',
      'KTP',
      'Tidak',
      'Formulir daring',
      'Tidak diisi',
    ]);
  });

  it('name the open bands by their limits', () => {
    expect(groupOrderOf('age').map((band) => profileGroupLabel('age', band))).toEqual([
      'di bawah 17 tahun',
      '17–25 tahun',
      '26–35 tahun',
      '36–45 tahun',
      '46–55 tahun',
      'di atas 55 tahun',
    ]);
    expect(ageBandLabel({ from: null, to: null })).toBe('semua usia');
  });

  it('come in an order where their names have one', () => {
    expect([groupOrderOf('sex'), groupOrderOf('disability'), groupOrderOf('service')]).toEqual([
      ['L', 'P'],
      ['yes', 'no'],
      [],
    ]);
  });
});
