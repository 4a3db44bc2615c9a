import {
  gapsOf,
  progressOf,
  unanswered,
  uncovered,
  unfinishedIn,
} from '../../../../src/domain/plan/planCoverage';
import type { PlanItem, PlanOutcome, PlanSubject } from '../../../../src/domain/plan/planItem';

const item = (subject: PlanSubject): PlanItem => ({
  subject,
  programme: 'Pelatihan petugas',
  quarters: [3],
  personInCharge: 'Sekcam',
});
const outcome = (status: PlanOutcome['status'], changed: Partial<PlanOutcome> = {}): PlanOutcome => ({
  ...item('U1'),
  status,
  date: null,
  note: '',
  evidence: '',
  ...changed,
});

describe('the follow-up plan', () => {
  it('given three priorities, lacks an item for each that has none', () => {
    expect(uncovered(['U6', 'U3', 'U5'], [item('U3'), item('complaints')])).toEqual(['U6', 'U5']);
    expect(uncovered(['U6', 'U3'], [item('U3'), item('U6'), item('U6')])).toEqual([]);
  });

  it('given more than three that share the lowest place, is enough with three of them', () => {
    const tied = ['U1', 'U2', 'U3', 'U4'] as const;
    expect(uncovered(tied, [item('U1'), item('U4')])).toEqual(['U2', 'U3']);
    expect(uncovered(tied, [item('U1'), item('U4'), item('U2')])).toEqual([]);
  });

  it('given no priority, needs no item', () => {
    expect(uncovered([], [])).toEqual([]);
  });

  it('given an item half filled, names what is missing', () => {
    expect(gapsOf({ ...item('U1'), programme: ' ', quarters: [], personInCharge: ' ' })).toEqual([
      'programme',
      'quarters',
      'personInCharge',
    ]);
    expect(gapsOf(item('U1'))).toEqual([]);
    expect(unfinishedIn([item('U1'), { ...item('U2'), personInCharge: '' }])).toEqual([
      { subject: 'U2', programme: item('U2').programme, gaps: ['personInCharge'] },
    ]);
  });

  it('given outcomes, tells the share that is done', () => {
    const items = [outcome('done'), outcome('done'), outcome('underway'), outcome('notDone')];
    expect(progressOf(items)).toEqual({ total: 4, done: 2, underway: 1, notDone: 1, percent: 50 });
    expect(progressOf([]).percent).toBe(0);
  });

  it('given an outcome without date or word, holds it for unanswered', () => {
    const silent = outcome('notDone', { note: ' ' });
    const items = [
      silent,
      outcome('notDone', { note: 'Anggaran tidak tersedia' }),
      outcome('done', { date: '2026-03-02' }),
    ];
    expect(unanswered(items)).toEqual([silent]);
  });
});
