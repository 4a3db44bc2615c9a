import { canonicalEvent } from '../../../../src/domain/log/canonical';
import { chain, emptyHead, headOf } from '../../../../src/domain/log/chain';
import { compareMirror, type MirrorEntry } from '../../../../src/domain/log/compareMirror';
import { counterSign } from '../../../../src/domain/log/counterSign';
import { eventColumns, eventToRow, rowToEvent } from '../../../../src/domain/log/eventRow';
import { isDetailsOf } from '../../../../src/domain/log/parseDetails';
import { chainEnd } from '../../../../src/domain/log/stretches';
import type { Action, NewEvent, WorkflowEvent } from '../../../../src/domain/workflow/event';
import { honestCells, realLog, unchained } from './someLog';

const at = (index: number): WorkflowEvent => {
  const event = realLog.at(index);
  if (event === undefined) throw new Error(`no event ${index}`);
  return event;
};

describe('given an event to be hashed', () => {
  const hash = 'ab'.repeat(32);
  const event: NewEvent = {
    action: 'makeLetter',
    details: { number: '12/KEC', date: '2026-07-06' },
    at: '2026-07-06T03:00:00.000Z',
    email: 'pelaksana@kec.go.id',
    role: 'pelaksana',
    deputy: null,
    twoPosts: false,
    period: '2026-S1',
    correction: 0,
    step: 6,
    revision: 2,
    via: 'sidebar',
    note: 'Baik',
    content: { letterPdf: '', reportPdf: hash },
    key: 'k1',
  };

  test('when its text is made, then it is the one that rows of 2026 were hashed from, for ever', () => {
    expect(canonicalEvent(event, 7, emptyHead.hash)).toBe(
      `["eskm-event-1",7,"2026-07-06T03:00:00.000Z","pelaksana@kec.go.id","pelaksana",null,false,"2026-S1",0,6,` +
        `"makeLetter",2,"sidebar","Baik",[["reportPdf","${hash}"],["letterPdf",""]],` +
        `[["date","2026-07-06"],["number","12/KEC"]],"k1","${'0'.repeat(64)}"]`,
    );
  });

  test('when its details come in another order, or with one left undefined, then the text is the same', () => {
    const turned = {
      ...event,
      details: { date: '2026-07-06', number: '12/KEC', more: undefined },
    } as NewEvent;
    expect(canonicalEvent(turned, 7, emptyHead.hash)).toBe(canonicalEvent(event, 7, emptyHead.hash));
  });
});

describe('given details read back from a row', () => {
  const good: { readonly [A in Action]: object } = {
    openPeriod: { endsOn: '2026-06-30' },
    excludeResponse: { response: 'paper:7', said: 'a1' },
    includeResponse: { response: 'paper:7' },
    lockData: { counted: 0, excluded: 2, target: null },
    submitDraft: {},
    decideEvaluation: { citedDraft: '' },
    finaliseReport: {},
    initialReport: {},
    verifyReport: { checklist: ['a', 'b'] },
    makeLetter: { number: '', date: '2026-07-06' },
    recordLetterNumber: { number: '12' },
    placeOnDesk: {},
    approve: { signature: 'electronic', comparedBy: '' },
    fileScan: { paperPlace: 'Lemari' },
    confirmScan: { scannedBy: 'a@b.go.id' },
    intendSending: { channel: 'email', to: 'a@b.go.id' },
    recordSending: { channel: 'hand', to: '', date: '2026-07-08', proof: '', intent: '' },
    resolveSending: { intent: 'k', found: true, date: '2026-07-08', proof: '' },
    recordReceipt: { date: '2026-07-09', proof: '' },
    return: { toStep: 4 },
    reopenStep: {},
    archive: { place: '' },
    reopenArchive: {},
    openCorrection: { toStep: 1, letter: '' },
  };
  const actions = Object.keys(good) as Action[];

  test.each(actions)(
    'when they are those of %s, then all of its fields are needed, rightly typed, and no others',
    (action) => {
      const details = good[action] as Record<string, unknown>;
      expect(isDetailsOf(action, details)).toBe(true);
      expect(isDetailsOf(action, { ...details, lain: '' })).toBe(false);
      for (const field of Object.keys(details)) {
        const { [field]: _gone, ...less } = details;
        expect(isDetailsOf(action, less)).toBe(false);
        expect(isDetailsOf(action, { ...less, lain: '' })).toBe(false);
        expect(isDetailsOf(action, { ...details, [field]: { deep: 1 } })).toBe(false);
        expect(isDetailsOf(action, { ...details, [field]: undefined })).toBe(false);
      }
    },
  );

  test.each([
    ['approve', { signature: 'none', comparedBy: '' }, true],
    ['approve', { signature: 'compared', comparedBy: '' }, true],
    ['approve', { signature: 'lain', comparedBy: '' }, false],
    ['lockData', { counted: 1, excluded: 0, target: 80 }, true],
    ['lockData', { counted: 1.5, excluded: 0, target: 80 }, false],
    ['lockData', { counted: 1, excluded: 0, target: -1 }, false],
    ['lockData', { counted: '1', excluded: 0, target: null }, false],
    ['return', { toStep: 9 }, false],
    ['return', { toStep: '4' }, false],
    ['openPeriod', { endsOn: '2026-06-31' }, false],
    ['openPeriod', { endsOn: 20260630 }, false],
    ['openPeriod', { endsOn: ['2026-06-30'] }, false],
    ['verifyReport', { checklist: [] }, true],
    ['verifyReport', { checklist: ['a', 1] }, false],
    ['verifyReport', { checklist: 'a' }, false],
    ['resolveSending', { intent: 'k', found: 'true', date: '2026-07-08', proof: '' }, false],
    ['intendSending', { channel: 'merpati', to: '' }, false],
    ['submitDraft', [], false],
    ['submitDraft', null, false],
    ['submitDraft', 'x', false],
    ['submitDraft', 7, false],
  ] as const)('when %s says %j, then that it is one is %s', (action, details, is) => {
    expect(isDetailsOf(action, details)).toBe(is);
  });
});

describe('given a row whose hashes are almost right', () => {
  const row = eventToRow(at(1));
  const withCell = (column: (typeof eventColumns)[number], cell: unknown) =>
    row.map((text, place) => (eventColumns[place] === column ? cell : text));
  const hash = 'ab'.repeat(32);

  test.each([
    ['hash', `${hash}0`],
    ['hash', `x${hash}`],
    ['hash', hash.toUpperCase()],
    ['content', `{"data":"x${hash}"}`],
    ['content', `{"data":"${hash}0"}`],
    ['content', `{"data":"${hash}","lain":"${hash}"}`],
    ['content', '{"data":7}'],
    ['content', `{"data":["${hash}"]}`],
    ['content', '7'],
    ['content', 'null'],
    ['content', '"teks"'],
    ['no', '1234567890'],
    ['no', '1,5'],
    ['correction', ''],
    ['revision', 'x'],
  ] as const)('when its %s is %j, then it is not read', (column, cell) => {
    expect(rowToEvent(withCell(column, cell))).toBeNull();
  });

  test('when a content was looked for and gone, then it is read as such', () => {
    expect(rowToEvent(withCell('content', `{"data":"${hash}","plan":""}`))?.content).toEqual({
      data: hash,
      plan: '',
    });
  });
});

describe('given the guardian’s clock and its tolerance of ten minutes', () => {
  const [event] = realLog;
  if (event === undefined) throw new Error('no event');
  // The event says 2026-07-01T00:00:00.000Z.
  const kinds = (entry: Partial<MirrorEntry>) =>
    compareMirror(
      [event],
      [{ no: 1, hash: event.hash, bookedAt: event.at, lookedBefore: null, ...entry }],
    ).findings.map(({ kind }) => kind);

  test('when it is kept to the millisecond, then nothing is said; a millisecond more is', () => {
    expect(event.at).toBe('2026-07-01T00:00:00.000Z');
    expect(kinds({ bookedAt: '2026-06-30T23:50:00.000Z' })).toEqual([]);
    expect(kinds({ bookedAt: '2026-06-30T23:49:59.999Z' })).toEqual(['postdated']);
    const bookedAt = '2026-07-01T00:20:00.000Z';
    expect(kinds({ bookedAt, lookedBefore: '2026-07-01T00:10:00.000Z' })).toEqual([]);
    expect(kinds({ bookedAt, lookedBefore: '2026-07-01T00:10:00.001Z' })).toEqual(['backdated']);
    expect(kinds({ bookedAt, lookedBefore: null })).toEqual([]);
  });
});

describe('given a log to be continued', () => {
  test('when it is empty, then it begins; when whole, then behind its last event', () => {
    expect(chainEnd([], [])).toEqual(emptyHead);
    expect(chainEnd(realLog, realLog)).toEqual(headOf(at(-1)));
    expect(chainEnd(realLog, [])).toEqual(headOf(at(-1)));
  });

  test('when rows were put in by hand behind it, then they are no part of it', () => {
    const forged = chain({ no: 90, hash: 'f'.repeat(64) }, unchained(at(2)));
    expect(chainEnd([...realLog, forged], realLog)).toEqual(headOf(at(-1)));
    expect(chainEnd([...realLog, forged], realLog.slice(0, 3))).toEqual(headOf(at(-1)));
    expect(chainEnd([...realLog, forged], [forged])).toEqual(headOf(forged));
  });

  test('when a row hangs on a row that another hangs on already, then it is no part of it', () => {
    const fork = chain(headOf(at(3)), { ...unchained(at(4)), key: 'fork' });
    expect(chainEnd([...realLog, fork], realLog)).toEqual(headOf(at(-1)));
  });

  test('when a row hangs on the last one but its number does not follow, then it is no part of it', () => {
    const skipping = chain({ no: 90, hash: at(-1).hash }, unchained(at(2)));
    expect(chainEnd([...realLog, skipping], realLog)).toEqual(headOf(at(-1)));
  });

  test('when a row in the middle is gone, then it goes on behind the last event, not at the gap', () => {
    const torn = realLog.filter((event) => event !== at(5));
    expect(chainEnd(torn, torn)).toEqual(headOf(at(-1)));
    expect(chainEnd(torn, [])).toEqual(headOf(at(-1)));
  });
});

describe('given rows and cells that do not agree', () => {
  test('when a copy of a row was changed and stands before the true one, then the true one counts', () => {
    const copy = { ...at(3), note: 'lain' };
    const rows = [...realLog.slice(0, 3), copy, ...realLog.slice(3)];
    const { backed } = counterSign(rows, honestCells(realLog));
    expect(backed).not.toContain(copy);
    expect(backed).toContain(at(3));
  });

  test('when the guardian’s acts are booked, then only those that are count; unread, all do', () => {
    const own = chain(headOf(at(-1)), { ...unchained(at(-1)), role: 'guardian', email: 'pemilik@kec.go.id' });
    const all = [...realLog, own];
    const cells = honestCells(realLog);
    expect(counterSign(all, cells).backed).toContain(own);
    expect(counterSign(all, cells, new Set([own.hash])).backed).toContain(own);
    const unbooked = counterSign(all, cells, new Set());
    expect(unbooked.backed).not.toContain(own);
    expect(unbooked.findings.map(({ kind }) => kind)).toEqual(['eventWithoutCell']);
  });
});
