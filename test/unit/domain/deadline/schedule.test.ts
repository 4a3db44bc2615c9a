import type { CivilDate } from '../../../../src/domain/calendar/civilDate';
import { dueBy, plannedFrom, scheduleOf, stepDurations } from '../../../../src/domain/deadline/schedule';
import type { OfficeCalendar } from '../../../../src/domain/deadline/workingDays';
import { type ConfigLine, parseConfig, standardConfig } from '../../../../src/domain/workflow/config';
import type { Action } from '../../../../src/domain/workflow/event';
import type { Role } from '../../../../src/domain/workflow/role';
import { act, goodCommands, newOffice, type Office, opened, people } from '../workflow/office';

const calendar: OfficeCalendar = { daysPerWeek: 5, holidays: new Set(), zone: 'WIB' };

/** Noon in WIB. */
const noon = (day: CivilDate): string => `${day}T05:00:00.000Z`;

/** The office after these acts, each on its day. */
const officeAfter = (acts: readonly (readonly [Role, Action, CivilDate])[]): Office =>
  acts.reduce<Office>(
    (office, [role, action, day]) => act(office, people[role], goodCommands[action], { now: noon(day) }),
    newOffice,
  );

const due = (office: Office, today: CivilDate, config = standardConfig, days = calendar) =>
  scheduleOf(opened(office), today, config, days);

describe('given a semester that ended on Tuesday 30 June 2026', () => {
  test('when it was opened in May, then step 1 is due the first working day after its end, and the rest follow', () => {
    const office = officeAfter([['pelaksana', 'openPeriod', '2026-05-04']]);
    expect(due(office, '2026-06-30').map((one) => (one.kind === 'done' ? one.on : one.by))).toEqual([
      '2026-07-01',
      '2026-07-02',
      '2026-07-03',
      '2026-07-06',
      '2026-07-07',
      '2026-07-08',
      '2026-07-09',
      '2026-07-10',
    ]);
    expect(due(office, '2026-06-30')[0]).toEqual({ kind: 'due', step: 1, by: '2026-07-01', overdueDays: 0 });
  });

  test.each([
    ['2026-07-02', 1],
    ['2026-07-04', 2],
    ['2026-07-06', 3],
  ] as const)('when step 1 is still open on %s, then it is %i working days overdue', (today, overdueDays) => {
    const office = officeAfter([['pelaksana', 'openPeriod', '2026-05-04']]);
    expect(due(office, today)[0]).toMatchObject({ overdueDays });
  });

  test('when a step is overdue, then the later ones are planned from today', () => {
    const office = officeAfter([['pelaksana', 'openPeriod', '2026-05-04']]);
    expect(due(office, '2026-07-08').slice(0, 2)).toEqual([
      { kind: 'due', step: 1, by: '2026-07-01', overdueDays: 5 },
      { kind: 'planned', step: 2, by: '2026-07-09' },
    ]);
  });

  test('when a step was late, then the next still gets its own day', () => {
    const office = officeAfter([
      ['pelaksana', 'openPeriod', '2026-07-01'],
      ['pelaksana', 'lockData', '2026-07-03'],
    ]);
    expect(due(office, '2026-07-03').slice(0, 3)).toEqual([
      { kind: 'done', step: 1, on: '2026-07-03', overdueDays: 1 },
      { kind: 'due', step: 2, by: '2026-07-06', overdueDays: 0 },
      { kind: 'planned', step: 3, by: '2026-07-07' },
    ]);
  });

  test('when the evening in WIB is already the next day in WIT, then the office’s zone decides', () => {
    const late = act(newOffice, people.pelaksana, goodCommands.openPeriod, {
      now: '2026-07-01T15:30:00.000Z',
    });
    expect(due(late, '2026-07-02')[0]).toMatchObject({ by: '2026-07-02' });
    expect(due(late, '2026-07-02', standardConfig, { ...calendar, zone: 'WIT' })[0]).toMatchObject({
      by: '2026-07-03',
    });
  });
});

describe('given step 5, which two people share', () => {
  const toStep5 = [
    ['pelaksana', 'openPeriod', '2026-07-01'],
    ['pelaksana', 'lockData', '2026-07-01'],
    ['pelaksana', 'submitDraft', '2026-07-01'],
    ['kasiYanum', 'decideEvaluation', '2026-07-01'],
    ['pelaksana', 'finaliseReport', '2026-07-02'],
  ] as const;

  test('when the Kasi initials on the last day, then the Sekcam gets no further day', () => {
    const open = officeAfter(toStep5);
    const initialled = officeAfter([...toStep5, ['kasiYanum', 'initialReport', '2026-07-03']]);
    expect(due(open, '2026-07-03')[4]).toMatchObject({ kind: 'due', by: '2026-07-03' });
    expect(due(initialled, '2026-07-06')[4]).toMatchObject({ kind: 'due', by: '2026-07-03', overdueDays: 1 });
  });

  test('when the report is returned and done again, then both rounds count in its real duration', () => {
    const office = officeAfter([
      ...toStep5,
      ['kasiYanum', 'initialReport', '2026-07-03'],
      ['sekcam', 'return', '2026-07-03'],
      ['pelaksana', 'finaliseReport', '2026-07-07'],
      ['kasiYanum', 'initialReport', '2026-07-07'],
      ['sekcam', 'verifyReport', '2026-07-08'],
    ]);
    const durations = stepDurations(opened(office), standardConfig, calendar);
    // Step 4: 1 → 2 July (1 day), then 3 → 7 July (2 days, due on the 6th). Step 5: done once, 7 → 8 July.
    expect(durations[3]).toEqual({ step: 4, times: 2, workingDays: 3, overdueDays: 1 });
    expect(durations[4]).toEqual({ step: 5, times: 1, workingDays: 1, overdueDays: 0 });
    expect(durations[7]).toEqual({ step: 8, times: 0, workingDays: 0, overdueDays: 0 });
  });
});

describe('given a period opened long before its end', () => {
  test('when its data are locked the day after it ended, then step 1 took one working day', () => {
    const office = officeAfter([
      ['pelaksana', 'openPeriod', '2026-05-04'],
      ['pelaksana', 'lockData', '2026-07-01'],
    ]);
    expect(stepDurations(opened(office), standardConfig, calendar)[0]).toEqual({
      step: 1,
      times: 1,
      workingDays: 1,
      overdueDays: 0,
    });
  });
});

describe('given an office that allows three days for the draft', () => {
  const line: ConfigLine = { line: 2, step: '2', performers: '', returnsTo: '', workingDays: '3' };
  const parsed = parseConfig([line]);
  const config = parsed.ok ? parsed.value : standardConfig;

  test('then its deadline and all planned ones move', () => {
    const office = officeAfter([
      ['pelaksana', 'openPeriod', '2026-07-01'],
      ['pelaksana', 'lockData', '2026-07-01'],
    ]);
    expect(due(office, '2026-07-01', config).slice(1, 3)).toEqual([
      { kind: 'due', step: 2, by: '2026-07-06', overdueDays: 0 },
      { kind: 'planned', step: 3, by: '2026-07-07' },
    ]);
  });
});

describe('given steps done one after the other', () => {
  const acts = [
    ['pelaksana', 'openPeriod', '2026-07-01'],
    ['pelaksana', 'lockData', '2026-07-02'],
    ['pelaksana', 'submitDraft', '2026-07-03'],
    ['kasiYanum', 'decideEvaluation', '2026-07-07'],
  ] as const;

  test('when the third is done, then each shows its own day and lateness', () => {
    expect(due(officeAfter(acts), '2026-07-07').slice(0, 4)).toEqual([
      { kind: 'done', step: 1, on: '2026-07-02', overdueDays: 0 },
      { kind: 'done', step: 2, on: '2026-07-03', overdueDays: 0 },
      { kind: 'done', step: 3, on: '2026-07-07', overdueDays: 1 },
      { kind: 'due', step: 4, by: '2026-07-08', overdueDays: 0 },
    ]);
  });

  test('when step 1 was done twice, then its last day is shown', () => {
    const office = officeAfter([
      ...acts.slice(0, 2),
      ['pelaksana', 'reopenStep', '2026-07-03'],
      ['pelaksana', 'lockData', '2026-07-06'],
    ]);
    expect(due(office, '2026-07-06')[0]).toEqual({
      kind: 'done',
      step: 1,
      on: '2026-07-06',
      overdueDays: 0,
    });
  });

  test('when no step is current any more, then all are done and none is planned', () => {
    const finished = { ...opened(officeAfter(acts)), current: null };
    expect(scheduleOf(finished, '2026-07-07', standardConfig, calendar).map(({ kind }) => kind)).toEqual(
      Array(8).fill('done'),
    );
  });

  test('when the turn of a step other than the first comes before the period’s end, then it does not wait for it', () => {
    expect(dueBy(1, '2026-06-01', '2026-06-30', standardConfig, calendar)).toBe('2026-07-01');
    expect(dueBy(2, '2026-06-01', '2026-06-30', standardConfig, calendar)).toBe('2026-06-02');
    const early = { ...opened(officeAfter(acts)), endsOn: '2026-12-31' } as const;
    const days = stepDurations(early, standardConfig, calendar).map(({ workingDays }) => workingDays);
    expect(days.slice(0, 3)).toEqual([0, 1, 2]);
  });
});

describe('given a period that is to be locked by Thursday 1 July 2027', () => {
  test('when the steps from 5 on are planned, then each takes its working days after the one before, weekend and holiday left out', () => {
    // Friday 2, (3 and 4 weekend), Monday 5 is a holiday, so step 6 falls on Tuesday 6.
    const days: OfficeCalendar = { ...calendar, holidays: new Set<CivilDate>(['2027-07-05']) };
    expect(plannedFrom('2027-07-01', 5, standardConfig, days)).toEqual([
      { step: 5, by: '2027-07-02' },
      { step: 6, by: '2027-07-06' },
      { step: 7, by: '2027-07-07' },
      { step: 8, by: '2027-07-08' },
    ]);
  });
});
