import fc from 'fast-check';
import { chain, emptyHead, headOf } from '../../../../src/domain/log/chain';
import { eventToRow, rowToEvent } from '../../../../src/domain/log/eventRow';
import { standardConfig } from '../../../../src/domain/workflow/config';
import { evolve, foldPeriod, notOpened } from '../../../../src/domain/workflow/evolve';
import type { PeriodState } from '../../../../src/domain/workflow/state';
import { stepNumbers } from '../../../../src/domain/workflow/steps';
import { newOffice, type Office, opened, walk } from './office';
import { run, tries } from './randomLog';

const walks = fc
  .tuple(tries, fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 1, maxLength: 8 }))
  .map(([all, progress]) => run(all, progress));

const last = (offices: readonly Office[]): Office => {
  const office = offices.at(-1);
  if (office === undefined) throw new Error('no office');
  return office;
};

describe('given any sequence of commands by anybody', () => {
  test('when the log is written to rows and read back, then its fold is the state everyone saw', () => {
    fc.assert(
      fc.property(walks, (offices) => {
        const { log, state } = last(offices);
        const read = log.map((event) => rowToEvent([...eventToRow(event)]));
        expect(read).toEqual(log);
        const oneByOne = log.reduce<PeriodState>(
          (before, event) => evolve(before, event, standardConfig),
          notOpened('2026-S1'),
        );
        expect(oneByOne).toEqual(state);
      }),
      { numRuns: 150 },
    );
  });

  test('when an act was allowed, then the fold accepts its event', () => {
    fc.assert(
      fc.property(walks, (offices) => {
        for (const { state } of offices) expect(state.ignored).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('when revisions follow each other, then no event is lost', () => {
    const signing = [
      'lockData',
      'submitDraft',
      'decideEvaluation',
      'finaliseReport',
      'initialReport',
      'verifyReport',
      'makeLetter',
      'approve',
      'confirmScan',
      'recordSending',
    ];
    fc.assert(
      fc.property(walks, (offices) => {
        const { log, state } = last(offices);
        expect(state.keys).toEqual(log.map((event) => event.key));
        if (state.stage === 'notOpened') return;
        const signed = log.filter(
          (event) =>
            signing.includes(event.action) || (event.action === 'resolveSending' && event.details.found),
        );
        expect(state.marks.map((mark) => mark.no)).toEqual(signed.map((event) => event.no));
        const back = log.filter((event) => ['return', 'reopenStep', 'openCorrection'].includes(event.action));
        expect(state.sentBack.map((one) => one.no)).toEqual(back.map((event) => event.no));
      }),
      { numRuns: 150 },
    );
  });

  test('then the turn is always with the first step that is not done, and only it can be open', () => {
    fc.assert(
      fc.property(walks, (offices) => {
        for (const office of offices) {
          if (office.state.stage === 'notOpened') continue;
          const { steps, current } = opened(office);
          expect(current).toBe(stepNumbers.find((id) => steps[id].status !== 'done') ?? null);
          const open = stepNumbers.filter((id) => steps[id].status === 'open');
          expect(open.every((id) => id === current)).toBe(true);
          if (current !== null) expect(steps[current].status).not.toBe('waiting');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('then the revision only grows within a report', () => {
    fc.assert(
      fc.property(walks, (offices) => {
        let before: readonly [number, number] = [0, 0];
        for (const office of offices) {
          if (office.state.stage === 'notOpened') continue;
          const { correction, revision } = opened(office);
          expect(correction > before[0] || (correction === before[0] && revision >= before[1])).toBe(true);
          before = [correction, revision];
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('given a log into which somebody writes an act of the wrong post', () => {
  test('then the state is what it was, and the row is listed', () => {
    fc.assert(
      fc.property(
        walks,
        fc.constantFrom('pelaksana' as const, 'kasiYanum' as const, 'sekcam' as const),
        (offices, role) => {
          const { log, state } = last(offices);
          const approval = log.find((event) => event.action === 'lockData');
          if (approval === undefined || state.stage === 'notOpened') return;
          const end = log.at(-1);
          const forged = chain(end === undefined ? emptyHead : headOf(end), {
            ...approval,
            role,
            action: 'approve',
            step: 7,
            details: { signature: 'none', comparedBy: '' },
            correction: state.correction,
            revision: state.revision,
            key: 'forged',
          });
          const after = foldPeriod('2026-S1', [...log, forged]);
          expect(after).toEqual({ ...state, ignored: [{ no: forged.no, action: 'approve', role, step: 7 }] });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('given a row that repeats or misplaces an act', () => {
  const sent = walk(newOffice, 'recordSending');
  const end = sent.log.at(-1);
  if (end === undefined) throw new Error('no event');
  const { no: _no, hash: _hash, previousHash: _previous, ...sending } = end;

  test.each([
    ['has the key of an act that was done', {}],
    ['is of another revision', { key: 'new', revision: 2 }],
    ['is of another report', { key: 'new', correction: 1 }],
    ['stands under another step', { key: 'new', step: 7 }],
  ] as const)('when it %s, then it changes nothing', (_name, change) => {
    const row = chain(headOf(end), { ...sending, ...change });
    const after = foldPeriod('2026-S1', [...sent.log, row]);
    expect(after).toEqual({ ...sent.state, ignored: [expect.objectContaining({ no: row.no })] });
  });

  test('when it belongs to another period, then it is not even looked at', () => {
    const row = chain(headOf(end), { ...sending, key: 'new', period: '2026-S2' });
    expect(foldPeriod('2026-S1', [...sent.log, row])).toEqual(sent.state);
  });
});
