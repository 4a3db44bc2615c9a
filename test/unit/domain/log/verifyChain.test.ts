import fc from 'fast-check';
import { chain, headOf } from '../../../../src/domain/log/chain';
import { verifyChain } from '../../../../src/domain/log/verifyChain';
import type { WorkflowEvent } from '../../../../src/domain/workflow/event';
import { kindsOf, realLog, rowsOf, unchained } from './someLog';

const at = (index: number): WorkflowEvent => {
  const event = realLog[index];
  if (event === undefined) throw new Error(`no event ${index}`);
  return event;
};
const lastEvent = at(realLog.length - 1);
const reached = headOf(lastEvent);
const anywhere = fc.nat({ max: realLog.length - 1 });

describe('given an untouched log', () => {
  test('then nothing is found', () => {
    expect(verifyChain(rowsOf(realLog), { reached })).toEqual([]);
  });

  test('when only its end is read, then it is held against the event before it', () => {
    expect(verifyChain(rowsOf(realLog.slice(8)), { after: headOf(at(7)), reached })).toEqual([]);
    expect(kindsOf(verifyChain(rowsOf(realLog.slice(8)), { after: headOf(at(6)) }))).toEqual(['rowsDeleted']);
  });
});

describe('given a log with one thing done to it', () => {
  test('when any field of any row is changed, then that row is named', () => {
    const edits = fc.constantFrom<(event: WorkflowEvent) => WorkflowEvent>(
      (event) => ({ ...event, note: `${event.note}.` }),
      (event) => ({ ...event, at: '2026-07-02T00:00:00.001Z' }),
      (event) => ({ ...event, email: 'lain@kec.go.id' }),
      (event) => ({ ...event, period: '2026-S2' }),
      (event) => ({ ...event, revision: event.revision + 1 }),
      (event) => ({ ...event, correction: event.correction + 1 }),
      (event) => ({ ...event, twoPosts: !event.twoPosts }),
      (event) => ({ ...event, deputy: event.deputy === null ? 'plh' : null }),
      (event) => ({ ...event, role: event.role === 'camat' ? 'sekcam' : 'camat' }),
      (event) => ({ ...event, via: event.via === 'cell' ? 'drive' : 'cell' }),
      (event) => ({ ...event, step: event.step === 8 ? 7 : 8 }),
      (event) => ({ ...event, key: `${event.key}x` }),
      (event) => ({ ...event, content: { ...event.content, sent: 'f'.repeat(64) } }),
      (event) => ({ ...event, hash: event.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }),
      (event) => ({ ...event, previousHash: 'e'.repeat(64) }),
    );
    fc.assert(
      fc.property(anywhere, edits, (index, edit) => {
        const rows = rowsOf(realLog.map((event, i) => (i === index ? edit(event) : event)));
        expect(verifyChain(rows)).toContainEqual({ kind: 'rowChanged', row: index + 2, no: index + 1 });
      }),
    );
  });

  test('when a row is rewritten with a fitting hash, then the break behind it is named', () => {
    fc.assert(
      fc.property(fc.nat({ max: realLog.length - 2 }), (index) => {
        const before = index === 0 ? { no: 0, hash: '0'.repeat(64) } : headOf(at(index - 1));
        const rewritten = chain(before, { ...unchained(at(index)), note: 'lain' });
        const rows = rowsOf(realLog.map((event, i) => (i === index ? rewritten : event)));
        expect(verifyChain(rows)).toEqual([{ kind: 'linkBroken', row: index + 3, no: index + 2 }]);
      }),
    );
  });

  test('when rows are deleted, then the missing numbers are named', () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 3 }), (index, count) => {
        const gone = realLog.slice(index, index + count);
        const rows = rowsOf([...realLog.slice(0, index), ...realLog.slice(index + count)]);
        const from = index + 1;
        const to = index + gone.length;
        const end = to === realLog.length;
        const expected = end
          ? { kind: 'endMissing', lastNo: realLog.length, found: index }
          : { kind: 'rowsDeleted', from, to };
        expect(verifyChain(rows, { reached })).toEqual([expected]);
      }),
    );
  });

  test('when two rows are swapped, then it is called reordering, not deletion', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        fc.pre(a !== b);
        const swapped = realLog.map((event, i) => (i === a ? at(b) : i === b ? at(a) : event));
        const kinds = new Set(kindsOf(verifyChain(rowsOf(swapped), { reached })));
        expect([...kinds]).toEqual(['rowsReordered']);
      }),
    );
  });

  test('when a row is copied further down, then the second is named', () => {
    fc.assert(
      fc.property(anywhere, (index) => {
        const findings = verifyChain(rowsOf([...realLog, at(index)]));
        expect(findings).toEqual([{ kind: 'numberTwice', row: realLog.length + 2, no: index + 1 }]);
      }),
    );
  });

  test('when a row that is no event stands anywhere, then it is named and the rest still holds', () => {
    fc.assert(
      fc.property(anywhere, (index) => {
        const rows = rowsOf([...realLog.slice(0, index), null, ...realLog.slice(index)]);
        expect(verifyChain(rows, { reached })).toEqual([{ kind: 'foreignRow', row: index + 2 }]);
      }),
    );
  });
});

describe('given a log with two things done to it', () => {
  const without = (no: number) => realLog.filter((event) => event.no !== no);

  test('when a row was copied in and the row behind it deleted, then just that row is missing', () => {
    const rows = rowsOf([...realLog.slice(0, 5), at(2), ...realLog.slice(6)]);
    expect(verifyChain(rows)).toEqual([
      { kind: 'numberTwice', row: 7, no: 3 },
      { kind: 'rowsDeleted', from: 6, to: 6 },
    ]);
  });

  test('when a row was moved down and the row behind its new place deleted, then just that row is missing', () => {
    const rows = rowsOf([...realLog.slice(0, 2), ...realLog.slice(3, 6), at(2), ...realLog.slice(7)]);
    expect(verifyChain(rows)).toEqual([
      // That it is missing where it stood is not said: it was moved, not deleted.
      { kind: 'rowsReordered', row: 7, no: 3 },
      { kind: 'rowsDeleted', from: 7, to: 7 },
    ]);
  });

  test('when a row was deleted and a line that is no event stands in the log, then both are named', () => {
    expect(verifyChain(rowsOf([null, ...without(4)]))).toEqual([
      { kind: 'foreignRow', row: 2 },
      { kind: 'rowsDeleted', from: 4, to: 4 },
    ]);
  });

  test('when the last row was overwritten with something else, then the line and the missing end are named', () => {
    const last = realLog.length;
    expect(verifyChain(rowsOf([...realLog.slice(0, -1), null]), { reached })).toEqual([
      { kind: 'foreignRow', row: last + 1 },
      { kind: 'endMissing', lastNo: last, found: last - 1 },
    ]);
  });

  test('when only the end is read and a row of before stands at its head, then that row is named', () => {
    expect(verifyChain(rowsOf(realLog.slice(7)), { after: headOf(at(7)), reached })).toEqual([
      { kind: 'rowsReordered', row: 2, no: 8 },
    ]);
  });
});
