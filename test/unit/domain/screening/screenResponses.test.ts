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
    ['a degree at 17, blanks around it', { age: 17, education: ' S1 ' }, true],
    ['in public service at 18', { age: 18, occupation: 'PNS' }, false],
    ['school at 17', { age: 17, education: 'SMA', occupation: 'Pelajar' }, false],
  ])('a profile with %s', (_, profile, flagged) => {
    expect(kinds(sheet('a', { profile }))).toEqual(flagged ? ['improbable: a'] : []);
  });

  test('one answer to every question', () => {
    expect(kinds(sheet('a', { points: '333333333' }), sheet('b'))).toEqual(['straightLine: a']);
  });

  test('one answer to five questions says something, to four it does not, and nothing answered is no answer', () => {
    const answered = (id: string, ...answers: readonly (Answer | null)[]): SurveyResponse => ({
      ...sheet(id),
      answers: Object.fromEntries(answers.map((answer, at) => [`U${at + 1}`, [answer]])),
    });
    const five = answered('a', 4, 4, 4, 4, 4);
    expect(kinds(five, answered('b', 4, 4, 4, 4))).toEqual(['straightLine: a']);
    expect(kinds(answered('c', null, null, null, null, null), answered('d', 4, 4, 4, 4, null))).toEqual([]);
  });

  test('five within two minutes are a burst, four are not, and a pause ends it', () => {
    const at = (id: string, time: string) => sheet(id, { at: `2026-06-13 ${time}` });
    const four = [at('a', '09:00:00'), at('b', '09:00:30'), at('c', '09:01:00'), at('d', '09:01:30')];
    expect(kinds(...four)).toEqual([]);
    expect(kinds(...four, at('e', '09:02:00'), at('f', '09:10:00'))).toEqual(['burst: a b c d e']);
    expect(kinds(...four, at('e', '09:02:01'))).toEqual([]);
  });

  const moment = (id: string, at: string) => sheet(id, { at });
  const clock = (second: number) => new Date(second * 1000).toISOString().slice(11, 19);
  /** Answers so many seconds after nine in the morning, called by the letters from a on. */
  const morning = (...seconds: readonly number[]) =>
    seconds.map((second, at) =>
      moment(String.fromCharCode(97 + at), `2026-06-13 ${clock(9 * 3600 + second)}`),
    );

  test('a burst says from which minute, whatever the order of the rows', () => {
    const [a, b, c, d, e] = morning(3570, 3580, 3590, 3600, 3610).map((one, at) => ({ ...one, row: at }));
    const rows = [d, b, e, a, c] as readonly SurveyResponse[];
    expect(screenResponses(rows, words)).toEqual([
      { kind: 'burst', ids: ['a', 'b', 'c', 'd', 'e'], from: '2026-06-13 09:59' },
    ]);
  });

  test('five at one minute of five hours are none', () => {
    const hours = [8, 9, 10, 11, 12].map((hour) =>
      moment(`r${hour}`, `2026-06-13 ${String(hour).padStart(2, '0')}:30:00`),
    );
    expect(kinds(...hours)).toEqual([]);
  });

  test('two bursts are two findings, when the pause is longer than two minutes', () => {
    expect(kinds(...morning(0, 5, 10, 15, 20, 141, 145, 150, 155, 160))).toEqual([
      'burst: a b c d e',
      'burst: f g h i j',
    ]);
    expect(kinds(...morning(0, 5, 10, 15, 20, 140, 145, 150, 155, 160))).toEqual([
      'burst: a b c d e f g h i j',
    ]);
  });

  test('an answer between two bursts that belongs to neither keeps them apart', () => {
    // f has e 31 s before and g 84 s after it, but no four others within two minutes.
    expect(kinds(...morning(0, 30, 60, 90, 120, 151, 235, 240, 260, 300, 350))).toEqual([
      'burst: a b c d e',
      'burst: g h i j k',
    ]);
  });

  test('rows without a time, or with one that cannot be read, neither count nor part a burst', () => {
    const [a, b, c, d, e] = morning(0, 5, 10, 15, 20) as readonly SurveyResponse[] as SurveyResponse[];
    const strange = [sheet('x'), moment('y', 'kemarin'), moment('z', 'tgl 2026-06-13 09:00:07')];
    const mixed = [a, b, ...strange, c, d] as readonly SurveyResponse[];
    expect(kinds(...mixed)).toEqual([]);
    expect(kinds(...mixed, e as SurveyResponse)).toEqual(['burst: a b c d e']);
  });

  test('five rows whose time cannot be read are no burst', () => {
    expect(kinds(...['a', 'b', 'c', 'd', 'e'].map((id) => moment(id, 'kemarin')))).toEqual([]);
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

  test('sheets that say too little about the person are not compared', () => {
    const two = (profile: SurveyResponse['profile']) =>
      kinds(sheet('a', { profile }), sheet('b', { source: 'paper', profile }));
    expect(two({ sex: 'P', age: 41 })).toEqual(['acrossSources: a b']);
    expect(two({ sex: 'P' })).toEqual([]);
    expect(two({ age: 41 })).toEqual([]);
    const undated = (id: string): SurveyResponse => {
      const { date: _, ...rest } = sheet(id, { profile: { sex: 'P', age: 41 } });
      return rest;
    };
    expect(kinds(undated('a'), undated('b'))).toEqual([]);
  });

  test('the order of the questions does not matter, what was said where does', () => {
    const profile = { sex: 'P', age: 41 } as const;
    const one = sheet('a', { profile, points: '342313241' });
    const turned = { ...one, id: 'b', answers: Object.fromEntries(Object.entries(one.answers).reverse()) };
    expect(kinds(one, turned)).toEqual(['identical: a b']);
    const school = sheet('c', { profile: { ...profile, education: 'SMA' } });
    const work = sheet('d', { profile: { ...profile, occupation: 'SMA' } });
    expect(kinds(school, work)).toEqual([]);
    expect(kinds(school, sheet('e', { profile: { ...profile, education: 'sma' } }))).toEqual([
      'identical: c e',
    ]);
  });

  test('sheets of one day that differ in sex, age or an answer are not one person’s', () => {
    const paper = sheet('a', { source: 'paper', profile: { sex: 'P', age: 41 } });
    expect(kinds(paper, sheet('b', { profile: { sex: 'P', age: 42 } }))).toEqual([]);
    expect(kinds(paper, sheet('b', { profile: { sex: 'L', age: 41 } }))).toEqual([]);
    const answered = sheet('b', { source: 'paper', profile: { sex: 'P', age: 41 }, points: '342313242' });
    expect(kinds(paper, answered)).toEqual([]);
  });

  test('sheets of one person follow each other by up to three days, whatever their order', () => {
    const of = (id: string, source: SurveyResponse['source'], date: CivilDate, points = '342313243') =>
      sheet(id, { source, date, points, profile: { sex: 'P', age: 41 } });
    const late = of('c', 'form', '2026-06-19');
    expect(kinds(of('a', 'form', '2026-06-13'), late, of('b', 'paper', '2026-06-16'))).toEqual([
      'acrossSources: a b c',
    ]);
    expect(kinds(of('a', 'form', '2026-06-13'), late)).toEqual([]);
    // The same answer everywhere is given by many: only those of one day are one person's.
    const straight = (date: CivilDate) => of('e', 'paper', date, '333333333');
    const first = of('d', 'form', '2026-06-13', '333333333');
    expect(kinds(first, straight('2026-06-14'))).toEqual(['straightLine: d e']);
    expect(kinds(first, straight('2026-06-13'))).toEqual(['acrossSources: d e', 'straightLine: d e']);
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
