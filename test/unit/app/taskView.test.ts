import { flowViews } from '../../../src/app/home/flowViews';
import { taskView } from '../../../src/app/home/taskView';
import type { CivilDate } from '../../../src/domain/calendar/civilDate';
import { standardConfig } from '../../../src/domain/workflow/config';
import { notOpened } from '../../../src/domain/workflow/evolve';

const settingOn = (today: CivilDate) =>
  ({
    config: standardConfig,
    calendar: { daysPerWeek: 5, holidays: new Set<never>(), zone: 'WIB' },
    today,
  }) as const;
const facts = {
  documents: [],
  drafted: false,
  drift: null,
  endsOn: '2026-06-30',
  notes: [],
  deadlines: [],
} as const;

describe('step 1 before anybody began it', () => {
  // The semester ends on Tuesday, 30 June; step 1 has one working day.
  it.each([
    ['2026-06-30', 'Direncanakan Rabu, 1 Juli 2026', false],
    ['2026-07-01', 'Paling lambat Rabu, 1 Juli 2026', false],
    ['2026-07-06', 'Lewat 3 hari kerja', true],
  ] as const)('on %s says by when: %s', (today, due, overdue) => {
    const setting = settingOn(today);
    expect(taskView(notOpened('2026-S1'), null, setting, facts)).toMatchObject({ step: 1, due, overdue });
    // The tab Beranda and the screen Alur say the same.
    expect(flowViews(notOpened('2026-S1'), setting, facts.endsOn)[0]).toMatchObject({
      dueText: due,
      overdue,
    });
  });
});

describe('what the SOP says of the step in hand', () => {
  it('names needs, legal basis and warning while step 1 waits to be begun', () => {
    const { sop } = taskView(notOpened('2026-S1'), null, settingOn('2026-07-01'), facts);

    expect(sop?.needs).toBe('Komputer, Internet, Formulir SKM');
    expect(sop?.legalBasis).toEqual([expect.stringContaining('Peraturan Menteri PANRB Nomor 14 Tahun 2017')]);
    expect(sop?.related).toEqual([]);
    expect(sop?.warning).toContain('perencanaan tindak lanjut');
  });
});
