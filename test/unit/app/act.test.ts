import { act } from '../../../src/app/act';
import { must, officeRun, period } from '../../support/officeRun';

const initial = { action: 'initialReport' } as const;

describe('an act under the lock', () => {
  test('given the report is finalised, when the Kasi initials it, then event and cell carry one code', () => {
    const run = officeRun();
    run.upTo(4);
    const { event } = must(run.act('kasiYanum', initial));
    expect(run.office.log.at(-1)?.hash).toBe(event.hash);
    const cell = run.office.cells.find((one) => one.step === 5 && one.role === 'kasiYanum');
    expect(cell?.code).toBe(event.hash);
  });

  test('given a stale screen, when it acts, then it is refused and nothing is written', () => {
    const run = officeRun();
    run.upTo(4);
    const old = run.version();
    must(run.act('kasiYanum', initial));
    const before = run.office.log.length;
    const refused = run.act('kasiYanum', { action: 'return', toStep: 4, note: 'Salah' }, old);
    expect(refused).toEqual({ ok: false, problem: { kind: 'stale' } });
    expect(run.office.log).toHaveLength(before);
  });

  test('given a double click, when the second arrives, then it answers the first and writes nothing', () => {
    const run = officeRun();
    run.upTo(4);
    const seen = run.version();
    const first = must(run.act('kasiYanum', initial, seen));
    const second = must(run.act('kasiYanum', initial, seen));
    expect(second.event.hash).toBe(first.event.hash);
    expect(second.fresh).toBe(false);
    expect(run.office.log.filter((one) => one.action === 'initialReport')).toHaveLength(1);
  });

  test('given a run that died between event and cell, when it is asked again, then it is finished, not repeated', () => {
    const run = officeRun();
    run.upTo(4);
    const seen = run.version();
    const { event } = must(run.act('kasiYanum', initial, seen));
    run.office.cells = run.office.cells.filter((one) => one.code !== event.hash);
    expect(run.home('kasiYanum').alarms.join(' ')).toContain('tidak didukung kode');

    const again = must(run.act('kasiYanum', initial, seen));
    expect(again.event.hash).toBe(event.hash);
    expect(run.office.log.filter((one) => one.action === 'initialReport')).toHaveLength(1);
    expect(run.home('sekcam').alarms.filter((text) => text.includes('tidak didukung'))).toEqual([]);
  });

  test('given the own column is closed, when the Sekcam returns, then the event is taken back and the sentence says so', () => {
    const run = officeRun({ closedColumns: ['sekcam'] });
    run.upTo(4);
    must(run.act('kasiYanum', initial));
    const before = run.office.log.length;
    const refused = run.act('sekcam', { action: 'return', toStep: 4, note: 'Periksa NIP' });
    expect(refused).toEqual({ ok: false, problem: { kind: 'ownColumnClosed', role: 'sekcam' } });
    expect(run.office.log).toHaveLength(before);
  });

  test('given another writer came in between, when the event does not follow, then nothing is left behind', () => {
    const run = officeRun();
    run.upTo(4);
    const seen = run.version();
    const world = run.as('kasiYanum');
    const refused = act(
      { ...world, log: { ...world.log, append: () => false } },
      { period, expectedVersion: seen, commands: [initial], content: contentOf(run) },
    );
    expect(refused).toEqual({ ok: false, problem: { kind: 'busy' } });
    expect(run.version()).toBe(seen);
  });

  test('given the lock is held, when somebody acts, then they are asked to wait', () => {
    const run = officeRun();
    run.upTo(4);
    run.office.lockFree = false;
    expect(run.act('kasiYanum', initial)).toEqual({ ok: false, problem: { kind: 'busy' } });
  });
});

const contentOf = (run: ReturnType<typeof officeRun>) => run.office.log.at(-1)?.content ?? {};
