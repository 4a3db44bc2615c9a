import { taskView } from '../../../src/app/home/taskView';
import { standardConfig } from '../../../src/domain/workflow/config';
import { notOpened } from '../../../src/domain/workflow/evolve';

describe('what the SOP says of the step in hand', () => {
  it('names needs, legal basis and warning while step 1 waits to be begun', () => {
    const setting = {
      config: standardConfig,
      calendar: { daysPerWeek: 5, holidays: new Set<never>(), zone: 'WIB' },
      today: '2026-07-01',
    } as const;
    const facts = { documents: [], drafted: false, drift: null, notes: [], deadlines: [] };

    const { sop } = taskView(notOpened('2026-S1'), null, setting, facts);

    expect(sop?.needs).toBe('Komputer, Internet, Formulir SKM');
    expect(sop?.legalBasis).toEqual([expect.stringContaining('Peraturan Menteri PANRB Nomor 14 Tahun 2017')]);
    expect(sop?.related).toEqual([]);
    expect(sop?.warning).toContain('perencanaan tindak lanjut');
  });
});
