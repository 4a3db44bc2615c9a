import fc from 'fast-check';
import { chain, headOf } from '../../../../src/domain/log/chain';
import { type ApprovalCell, counterSign } from '../../../../src/domain/log/counterSign';
import type { WorkflowEvent } from '../../../../src/domain/workflow/event';
import { honestCells, kindsOf, realLog, twoPeriods, unchained } from './someLog';

const cells = honestCells(twoPeriods);
const last = (events: readonly WorkflowEvent[]): WorkflowEvent => {
  const event = events.at(-1);
  if (event === undefined) throw new Error('empty log');
  return event;
};
const put = (
  all: readonly ApprovalCell[],
  where: Partial<ApprovalCell>,
  code: string,
): readonly ApprovalCell[] =>
  all.map((cell) =>
    cell.period === where.period && cell.step === where.step && cell.role === where.role
      ? { ...cell, code }
      : cell,
  );
const camat7 = { period: '2026-S1', step: 7, role: 'camat' } as const;
const approvals = twoPeriods.filter((event) => event.action === 'approve');

describe('given a log and cells that only honest people have touched', () => {
  test('then every event counts, the earlier ones as ancestors', () => {
    expect(counterSign(twoPeriods, cells)).toEqual({ backed: twoPeriods, findings: [] });
  });
});

describe('given a forged approval', () => {
  const forged = chain(headOf(last(realLog)), {
    ...unchained(last(realLog)),
    role: 'camat',
    action: 'approve',
    step: 7,
    details: { signature: 'none', comparedBy: '' },
  });

  test('when the log has an act of the Camat that their cell does not carry, then it does not count', () => {
    const { backed, findings } = counterSign([...realLog, forged], honestCells(realLog));
    expect(backed).toEqual(realLog);
    expect(findings).toEqual([
      {
        kind: 'eventWithoutCell',
        event: { no: forged.no, period: '2026-S1', step: 7, role: 'camat', action: 'approve' },
      },
    ]);
  });

  test('when it replaces a row before a real act of the Camat, then it is no ancestor and does not count', () => {
    const index = realLog.findIndex((event) => event.action === 'makeLetter');
    const before = realLog[index - 1];
    if (before === undefined) throw new Error('no event');
    const inserted = chain(headOf(before), { ...unchained(forged), key: 'inserted' });
    const rewritten = realLog.map((event, i) => (i === index ? inserted : event));
    const { backed, findings } = counterSign(rewritten, honestCells(realLog));
    expect(backed).not.toContain(inserted);
    expect(kindsOf(findings)).toContain('eventWithoutCell');
  });
});

describe('given cells that somebody has typed into', () => {
  test('when a code stands there that no event has, then it is named', () => {
    const { findings } = counterSign(twoPeriods, put(cells, camat7, 'a'.repeat(64)));
    expect(findings).toContainEqual({ kind: 'codeWithoutEvent', cell: camat7 });
  });

  test('when it is the code of the same step in another period, then it is named as that one’s', () => {
    const other = approvals.at(-1)?.hash ?? '';
    const { findings, backed } = counterSign(twoPeriods, put(cells, camat7, other));
    expect(findings[0]).toMatchObject({
      kind: 'codeOfAnotherCell',
      cell: camat7,
      event: { period: '2026-S2' },
    });
    expect(backed.some((event) => event.period === '2026-S1' && event.role === 'camat')).toBe(false);
  });

  test('when any one cell is emptied, then just its acts no longer count', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells.filter((cell) => cell.code !== '')), (cell) => {
        const { backed, findings } = counterSign(twoPeriods, put(cells, cell, ''));
        const own = twoPeriods.filter(
          (event) => event.period === cell.period && event.step === cell.step && event.role === cell.role,
        );
        expect(backed).toEqual(twoPeriods.filter((event) => !own.includes(event)));
        expect(kindsOf(findings)).toEqual(own.map(() => 'eventWithoutCell'));
      }),
    );
  });

  test('when the cell is put back to an earlier act, then the later one no longer counts', () => {
    const [first, second] = realLog.filter((event) => event.role === 'kasiYanum' && event.step === 5);
    if (first === undefined || second === undefined) throw new Error('no two initials');
    const back = put(honestCells(realLog), { period: '2026-S1', step: 5, role: 'kasiYanum' }, first.hash);
    const { backed } = counterSign(realLog, back);
    expect(backed).toContain(first);
    expect(backed).not.toContain(second);
  });
});

describe('given a forged approval whose code its writer put into a cell of their own', () => {
  test('then it does not count: only the Camat’s own cell speaks for the Camat', () => {
    const [letter] = realLog.filter((event) => event.action === 'makeLetter');
    if (letter === undefined) throw new Error('no letter');
    const before = realLog.slice(0, letter.no);
    const forged = chain(headOf(letter), {
      ...unchained(letter),
      role: 'camat',
      action: 'approve',
      step: 7,
      details: { signature: 'none', comparedBy: '' },
      key: 'forged',
    });
    const own = { period: '2026-S1', step: 8, role: 'pelaksana' } as const;
    const { backed, findings } = counterSign([...before, forged], put(honestCells(before), own, forged.hash));
    expect(backed).toEqual(before);
    expect(kindsOf(findings)).toEqual(['codeOfAnotherCell', 'eventWithoutCell']);
  });
});

describe('given rows that somebody has copied', () => {
  const inserted = (at: number, row: WorkflowEvent) => [...realLog.slice(0, at), row, ...realLog.slice(at)];

  test('when a copy stands right behind its row, then the copy alone does not count', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realLog), (event) => {
        const copy = { ...event };
        const { backed } = counterSign(inserted(event.no, copy), honestCells(realLog));
        expect(backed).toEqual(realLog);
        expect(backed.includes(copy)).toBe(false);
      }),
    );
  });

  test('when a copy stands at the end, as it was or changed, then the true rows still count', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realLog), fc.constantFrom('', 'lain'), (event, more) => {
        const copy = { ...event, note: `${event.note}${more}` };
        const { backed } = counterSign([...realLog, copy], honestCells(realLog));
        expect(backed).toEqual(realLog);
        expect(backed.includes(copy)).toBe(false);
      }),
    );
  });
});

describe('given a row whose content was changed under its hash', () => {
  test('then it does not count although its cell still carries the hash', () => {
    const changed = realLog.map((event) => (event.no === 3 ? { ...event, note: 'lain' } : event));
    const { backed } = counterSign(changed, honestCells(realLog));
    expect(backed.map((event) => event.no)).toEqual(
      realLog.map((event) => event.no).filter((no) => no !== 3),
    );
  });
});

describe('given acts in the guardian’s name', () => {
  const own = chain(headOf(last(realLog)), {
    ...unchained(last(realLog)),
    role: 'guardian',
    via: 'guardian',
  });
  const log = [...realLog, own];

  test('when what the guardian booked can be read, then others’ are named', () => {
    expect(counterSign(log, honestCells(realLog), new Set([own.hash])).findings).toEqual([]);
    expect(kindsOf(counterSign(log, honestCells(realLog), new Set()).findings)).toEqual(['eventWithoutCell']);
  });
});
