import fc from 'fast-check';
import type { CivilDate } from '../../../../src/domain/calendar/civilDate';
import { screenResponses } from '../../../../src/domain/screening/screenResponses';
import type { Answer } from '../../../../src/domain/survey/element';
import { standardElements } from '../../../../src/domain/survey/element';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';

const words = { degrees: ['s1'], publicService: ['pns'] };

type Sheet = Partial<Omit<SurveyResponse, 'answers'>> & { readonly points?: string };

const sheet = (id: string, { points = '342313243', ...over }: Sheet = {}): SurveyResponse => ({
  id,
  source: 'form',
  row: 2,
  date: '2026-06-13',
  profile: {},
  answers: Object.fromEntries(standardElements.map((code, at) => [code, [Number(points[at]) as Answer]])),
  ...over,
});

const kinds = (...sheets: readonly SurveyResponse[]) =>
  screenResponses(sheets, words).map(({ kind, ids }) => `${kind}: ${ids.join(' ')}`);

describe('what a person should look at', () => {
  test.each([
    ['age 6', { age: 6 }, true],
    ['age 9', { age: 9 }, true],
    ['age 10', { age: 10 }, false],
    ['age 100', { age: 100 }, false],
    ['age 101', { age: 101 }, true],
    ['a degree at 17', { age: 17, education: 'S1' }, true],
    ['a degree at 18', { age: 18, education: 'S1' }, false],
    ['in public service at 17', { age: 17, occupation: 'PNS' }, true],
    ['no age at all', { education: 'S1' }, false],
  ])('a profile with %s', (_, profile, flagged) => {
    expect(kinds(sheet('a', { profile }))).toEqual(flagged ? ['improbable: a'] : []);
  });

  test('one answer to every question', () => {
    expect(kinds(sheet('a', { points: '333333333' }), sheet('b'))).toEqual(['straightLine: a']);
  });

  test('five within two minutes are a burst, four are not, and a pause ends it', () => {
    const at = (id: string, time: string) => sheet(id, { at: `2026-06-13 ${time}` });
    const four = [at('a', '09:00:00'), at('b', '09:00:30'), at('c', '09:01:00'), at('d', '09:01:30')];
    expect(kinds(...four)).toEqual([]);
    expect(kinds(...four, at('e', '09:02:00'), at('f', '09:10:00'))).toEqual(['burst: a b c d e']);
    expect(kinds(...four, at('e', '09:02:01'))).toEqual([]);
  });

  test('three between nine in the evening and five in the morning are one night', () => {
    const night = [
      sheet('a', { at: '2026-06-13 21:00:00' }),
      sheet('b', { at: '2026-06-13 23:59:59' }),
      sheet('c', { at: '2026-06-14 04:59:00' }),
    ];
    expect(kinds(...night)).toEqual(['night: a b c']);
    expect(kinds(...night.slice(0, 2), sheet('c', { at: '2026-06-14 05:00:00' }))).toEqual([]);
  });

  test('the same person twice: within a source with the whole profile, across sources with less', () => {
    const profile = { sex: 'P', age: 41, education: 'SMA', service: 'KTP' } as const;
    const paper = { source: 'paper', profile: { sex: 'P', age: 41, education: 'SLTA' } } as const;
    expect(kinds(sheet('a', { profile }), sheet('b', { profile }))).toEqual(['identical: a b']);
    expect(kinds(sheet('a', { profile }), sheet('b', { profile: { ...profile, service: 'KK' } }))).toEqual(
      [],
    );
    expect(kinds(sheet('a', { profile }), sheet('b', paper))).toEqual(['acrossSources: a b']);
    const days = (date: CivilDate) => kinds(sheet('a', { profile }), sheet('b', { ...paper, date }));
    expect(days('2026-06-16')).toEqual(['acrossSources: a b']);
    expect(days('2026-06-17')).toEqual([]);
    expect(kinds(sheet('a'), sheet('b'))).toEqual([]);
  });

  test('it names only answers that are there, none twice within a finding', () => {
    const one = fc.record({
      points: fc.constantFrom('333333333', '342313243'),
      age: fc.integer({ min: 5, max: 105 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (all) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const sheets = all.map(({ points, age, hour, minute }, at) =>
          sheet(`r${at}`, {
            points,
            profile: { sex: 'L', age },
            at: `2026-06-13 ${two(hour)}:${two(minute)}:00`,
          }),
        );
        for (const { ids } of screenResponses(sheets, words)) {
          expect(new Set(ids).size).toBe(ids.length);
          expect(sheets.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
        }
      }),
      { numRuns: 50 },
    );
  });
});
