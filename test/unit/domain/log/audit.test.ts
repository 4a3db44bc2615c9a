import { audit } from '../../../../src/domain/log/audit';
import { chain, headOf } from '../../../../src/domain/log/chain';
import { cellFor } from '../../../../src/domain/log/counterSign';
import { standardConfig } from '../../../../src/domain/workflow/config';
import type { NewEvent, WorkflowEvent } from '../../../../src/domain/workflow/event';
import { foldPeriod } from '../../../../src/domain/workflow/evolve';
import { act, goodCommands, newOffice, people, walk } from '../workflow/office';
import { honestCells, kindsOf, realLog, rowsOf, twoPeriods, unchained } from './someLog';

const configOf = () => standardConfig;
const inspect = (log: readonly WorkflowEvent[], cells = honestCells(log)) =>
  audit({ rows: rowsOf(log), cells, configOf });
const add = (log: readonly WorkflowEvent[], event: NewEvent): readonly WorkflowEvent[] => {
  const end = log.at(-1);
  return end === undefined ? [] : [...log, chain(headOf(end), event)];
};

describe('given an honest office', () => {
  test('then the states are the folds and nothing is found', () => {
    const { states, findings, backed } = inspect(twoPeriods);
    expect(findings).toEqual([]);
    expect(backed).toEqual(twoPeriods);
    expect([...states.keys()]).toEqual(['2026-S1', '2026-S2']);
    expect(states.get('2026-S2')).toEqual(foldPeriod('2026-S2', twoPeriods));
  });
});

describe('given a member of staff who writes the log by hand', () => {
  const office = walk(newOffice, 'makeLetter');
  const model = office.log.at(-1);
  if (model === undefined) throw new Error('no event');
  const approval = {
    ...unchained(model),
    action: 'approve',
    step: 7,
    details: { signature: 'none', comparedBy: '' },
    key: 'forged',
  } as const;

  test('when they approve in the Camat’s name, then nothing moves and it is named', () => {
    const forged = add(office.log, { ...approval, role: 'camat', email: 'camat@kec.go.id' });
    const { states, findings } = inspect(forged, honestCells(office.log));
    expect(states.get('2026-S1')).toEqual(office.state);
    expect(kindsOf(findings)).toEqual(['eventWithoutCell']);
  });

  test('when they approve in their own post and countersign it themselves, then nothing moves and it is named', () => {
    const forged = add(office.log, approval);
    const { states, findings } = inspect(forged);
    expect(states.get('2026-S1')).toMatchObject({ current: 7 });
    expect(kindsOf(findings)).toEqual(['outOfTurn']);
  });

  test('when they replay the Camat’s code of another round, then nothing moves and both are named', () => {
    const returned = act(office, people.camat, goodCommands.return);
    const forged = add(returned.log, { ...approval, role: 'camat' });
    const cells = honestCells(returned.log);
    const { states, findings } = inspect(forged, cells);
    expect(states.get('2026-S1')).toEqual(returned.state);
    expect(kindsOf(findings)).toEqual(['eventWithoutCell']);
  });

  test('when a row is dated years ahead, then only the step back behind it is named', () => {
    const ahead = add(office.log, { ...approval, role: 'camat', at: '2036-07-01T00:00:00.000Z' });
    const on = add(add(ahead, { ...approval, key: 'k' }), { ...approval, key: 'l' });
    const times = inspect(on).findings.filter((finding) => finding.kind === 'timeRunsBack');
    expect(times).toHaveLength(1);
  });

  test('when the clock of a row runs back, then it is named', () => {
    const back = add(office.log, { ...approval, role: 'camat', at: '2026-07-01T00:00:00.000Z' });
    const late = add(back, {
      ...approval,
      action: 'placeOnDesk',
      step: 6,
      details: {},
      key: 'k',
      at: '2026-06-01T00:00:00.000Z',
    });
    expect(kindsOf(inspect(late).findings)).toContain('timeRunsBack');
  });
});

describe('given a former deputy', () => {
  test('when they act after their last day, then it does not count and they are named', () => {
    const log = walk(newOffice, 'approve').log;
    const heldPost = (email: string): boolean => email !== 'camat@kec.go.id';
    const { states, findings } = audit({ rows: rowsOf(log), cells: honestCells(log), configOf, heldPost });
    expect(states.get('2026-S1')).toMatchObject({ current: 7 });
    expect(findings).toEqual([expect.objectContaining({ kind: 'notInOffice', email: 'camat@kec.go.id' })]);
  });
});

describe('given posts looked up in the list of officials', () => {
  test('when the guardian acted, who is not on it, then the act counts all the same', () => {
    const { log } = walk(newOffice, 'approve');
    const model = log.at(-1);
    if (model === undefined) throw new Error('no event');
    const own = add(log, { ...unchained(model), role: 'guardian', email: 'pemilik@kec.go.id', key: 'k' });
    const heldPost = (email: string): boolean => email !== 'pemilik@kec.go.id';
    const { backed, findings } = audit({ rows: rowsOf(own), cells: honestCells(log), configOf, heldPost });
    expect(backed).toEqual(own);
    expect(kindsOf(findings)).not.toContain('notInOffice');
  });
});

describe('given a line in the log that is no event', () => {
  test('then it is named and everything else stands', () => {
    const { states, findings, backed } = audit({
      rows: rowsOf([...realLog.slice(0, 4), null, ...realLog.slice(4)]),
      cells: honestCells(realLog),
      configOf,
    });
    expect(findings).toEqual([{ kind: 'foreignRow', row: 6 }]);
    expect(backed).toEqual(realLog);
    expect(states.get('2026-S1')).toEqual(foldPeriod('2026-S1', realLog));
  });
});

describe('given two people whose clocks differ', () => {
  const office = walk(newOffice, 'makeLetter');
  const model = office.log.at(-1);
  if (model === undefined) throw new Error('no event');
  const times = (first: string, second: string) => {
    const log = add(add(office.log, { ...unchained(model), at: first, key: 'k' }), {
      ...unchained(model),
      at: second,
      key: 'l',
    });
    return kindsOf(inspect(log).findings).filter((kind) => kind === 'timeRunsBack');
  };

  test('when a row is ten minutes earlier than the one before, then that is let pass; a millisecond more is not', () => {
    expect(times('2026-07-09T00:10:00.000Z', '2026-07-09T00:00:00.000Z')).toEqual([]);
    expect(times('2026-07-09T00:10:00.001Z', '2026-07-09T00:00:00.000Z')).toEqual(['timeRunsBack']);
  });
});

describe('given an event just made', () => {
  test('then its writer knows which cell to write with which code', () => {
    const event = realLog[1];
    if (event === undefined) throw new Error('no event');
    expect(cellFor(event)).toEqual({ period: '2026-S1', step: 1, role: 'pelaksana', code: event.hash });
    expect(cellFor({ ...event, role: 'guardian' })).toBeNull();
  });
});
