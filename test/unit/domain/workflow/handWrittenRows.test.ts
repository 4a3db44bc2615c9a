import { chain, emptyHead, headOf } from '../../../../src/domain/log/chain';
import type { NewEvent } from '../../../../src/domain/workflow/event';
import { foldPeriod } from '../../../../src/domain/workflow/evolve';
import { unchained } from '../log/someLog';
import { act, attempt, goodCommands, newOffice, type Office, people, walk } from './office';

/** A real event's fields, from which rows are written by hand. */
const model = (office: Office): NewEvent => {
  const event = office.log.at(-1);
  if (event === undefined) throw new Error('no event');
  return { ...unchained(event), content: {}, key: 'by hand' };
};

/** The log with one row more, in the chain as a person who can count would write it. */
const withRow = (office: Office, row: NewEvent) => {
  const end = office.log.at(-1);
  return [...office.log, chain(end === undefined ? emptyHead : headOf(end), row)];
};

const opening = model(walk(newOffice, 'openPeriod'));
const sent = walk(newOffice, 'recordSending');
const archived = walk(newOffice, 'archive');
const atCamat = walk(newOffice, 'makeLetter');
const camat = { role: 'camat', email: 'camat@kec.go.id' } as const;
const pelaksana = { role: 'pelaksana', email: 'pelaksana@kec.go.id' } as const;
const approval = {
  action: 'approve',
  step: 7,
  details: { signature: 'none', comparedBy: '' },
  ...camat,
} as const;
const sending = {
  action: 'recordSending',
  step: 8,
  details: { channel: 'hand', to: 'Bagian Organisasi', date: '2026-07-08', proof: 'Ibu Sari', intent: '' },
  ...pelaksana,
} as const;
const correction = {
  action: 'openCorrection',
  step: 8,
  details: { toStep: 4, letter: '700/15' },
  ...pelaksana,
} as const;

describe('given a row that somebody wrote under the right post and step', () => {
  const rows: readonly (readonly [string, Office, NewEvent])[] = [
    [
      'approves before the letter is made',
      walk(newOffice, 'lockData'),
      { ...model(walk(newOffice, 'lockData')), ...approval },
    ],
    [
      'returns to a step to which nothing is returned',
      atCamat,
      { ...model(atCamat), action: 'return', step: 7, details: { toStep: 1 }, ...camat },
    ],
    [
      'returns what has been sent',
      sent,
      { ...model(sent), action: 'return', step: 8, details: { toStep: 4 }, ...camat },
    ],
    [
      'settles a mail that nobody meant to send',
      walk(newOffice, 'approve'),
      {
        ...model(walk(newOffice, 'approve')),
        ...sending,
        details: { ...sending.details, intent: 'none' },
      },
    ],
    ['sends once more what is archived', archived, { ...model(archived), ...sending }],
    ['skips a correction', sent, { ...model(sent), ...correction, correction: 2, revision: 1 }],
    [
      'opens a correction in a later round',
      sent,
      { ...model(sent), ...correction, correction: 1, revision: 2 },
    ],
    ['opens a correction that is none', sent, { ...model(sent), ...correction, correction: 0, revision: 1 }],
    ['opens the period as a correction', newOffice, { ...opening, correction: 1 }],
    ['opens the period in its second round', newOffice, { ...opening, revision: 2 }],
  ];

  test.each(rows)('when it %s, then it changes nothing and is listed', (_what, office, row) => {
    const { action, role, step } = row;
    expect(foldPeriod('2026-S1', withRow(office, row))).toEqual({
      ...office.state,
      ignored: [{ no: office.log.length + 1, action, role, step }],
    });
  });

  test('when it says what would be allowed, then it counts: its writer’s cell has to stand for it', () => {
    const row = { ...model(sent), ...correction, correction: 1, revision: 1 } as const;
    expect(foldPeriod('2026-S1', withRow(sent, row))).toMatchObject({
      correction: 1,
      current: 4,
      ignored: [],
    });
  });
});

describe('given a log whose first row was taken out', () => {
  const returned = act(atCamat, people.camat, goodCommands.return);
  const again = act(returned, people.pelaksana, { ...goodCommands.reopenStep, step: 2 });

  test('then the period counts as not opened, and every row of it is listed', () => {
    const rows = again.log.slice(1);
    expect(foldPeriod('2026-S1', rows)).toEqual({
      stage: 'notOpened',
      period: '2026-S1',
      version: '',
      keys: [],
      ignored: rows.map(({ no, action, role, step }) => ({ no, action, role, step })),
    });
  });
});

describe('given a half-signed report and a row that binds nothing', () => {
  test('when the data change, then the Kasi’s mark goes with the turn', () => {
    const office = walk(newOffice, 'finaliseReport');
    const row = {
      ...model(office),
      action: 'initialReport',
      step: 5,
      role: 'kasiYanum',
      email: 'kasi@kec.go.id',
      details: {},
    } as const;
    const log = withRow(office, row);
    const half: Office = { log, state: foldPeriod('2026-S1', log) };
    const { result, office: after } = attempt(half, people.pelaksana, goodCommands.lockData, {
      content: { data: 'e'.repeat(64) },
    });
    expect(result.ok).toBe(true);
    expect(after.state).toMatchObject({ current: 2, steps: { 5: { status: 'waiting' } } });
  });
});
