import { parseConfig, standardConfig } from '../../../../src/domain/workflow/config';
import { act, allContent, attempt, goodCommands, newOffice, opened, outcome, people, walk } from './office';

const statuses = (office: Parameters<typeof opened>[0]) =>
  Object.values(opened(office).steps)
    .map((step) => step.status)
    .join(' ');

describe('given a return', () => {
  test('when the Camat returns to step 4, then the next revision starts there and later signatures lapse', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.camat, {
      action: 'return',
      toStep: 4,
      note: 'BAB V',
    });
    expect(statuses(office)).toBe('done done done returned lapsed lapsed waiting waiting');
    expect(opened(office)).toMatchObject({ revision: 2, current: 4, letter: null });
    expect(opened(office).sentBack).toEqual([
      expect.objectContaining({
        kind: 'returned',
        role: 'camat',
        from: 7,
        to: 4,
        note: 'BAB V',
        revision: 1,
      }),
    ]);
    expect(office.log.at(-1)).toMatchObject({ step: 7, revision: 1, details: { toStep: 4 } });
  });

  test('when signatures lapse by it, then they say which return it was', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.camat, goodCommands.return);
    const { steps, sentBack } = opened(office);
    const [by] = sentBack;
    expect(by).toMatchObject({ kind: 'returned', from: 7, to: 4 });
    expect(steps[5]).toMatchObject({ status: 'lapsed', because: { kind: 'sentBack', by } });
  });

  test('when it is sent back further before all was done again, then what had lapsed still shows as lapsed', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.camat, {
      action: 'return',
      toStep: 4,
      note: 'BAB V',
    });
    const further = act(office, people.pelaksana, { ...goodCommands.reopenStep, step: 2 });
    expect(statuses(further)).toBe('done returned lapsed waiting lapsed lapsed waiting waiting');
    expect(opened(further)).toMatchObject({ revision: 3, current: 2 });
  });

  test('when only the letter is wrong, then the verified report keeps its signatures', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.camat, {
      action: 'return',
      toStep: 6,
      note: 'Nomor',
    });
    expect(statuses(office)).toBe('done done done done done returned waiting waiting');
  });

  test('when no target is named, then the office’s default is taken', () => {
    const office = act(walk(newOffice, 'initialReport'), people.sekcam, goodCommands.return);
    expect(opened(office).current).toBe(4);
  });

  test('when the target is not in the table, then the allowed ones are named', () => {
    const command = { action: 'return', toStep: 1, note: 'Data' } as const;
    const { result } = attempt(walk(newOffice, 'makeLetter'), people.camat, command);
    expect(result).toEqual({ ok: false, problem: { kind: 'returnTarget', from: 7, allowed: [4, 6] } });
  });

  test('when the round after it is walked, then it ends as the first would have, and every mark is still there', () => {
    const first = walk(newOffice, 'makeLetter');
    const second = walk(act(first, people.camat, goodCommands.return), 'recordSending');
    expect(opened(second)).toMatchObject({ current: null, revision: 2 });
    // Steps 1–6 with two marks at step 5, then 4, 5 (two), 6, 7 and 8 once more.
    expect(opened(second).marks).toHaveLength(7 + 6);
    expect(opened(second).passes.map((pass) => pass.step)).toEqual([1, 2, 3, 4, 5, 6, 4, 5, 6, 7, 8]);
  });
});

describe('given an office with its own return table', () => {
  const parsed = parseConfig([
    { line: 2, step: '7', performers: '', returnsTo: '2, 4', workingDays: '' },
    { line: 3, step: '5', performers: '', returnsTo: '-', workingDays: '' },
  ]);
  const config = parsed.ok ? parsed.value : standardConfig;

  test('when the Camat returns, then its targets hold', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.camat, goodCommands.return, { config });
    expect(opened(office).current).toBe(2);
    expect(outcome(walk(newOffice, 'initialReport'), people.sekcam, goodCommands.return, { config })).toBe(
      'noReturnFromHere',
    );
  });
});

describe('given a step reopened with a reason', () => {
  test('when the Pelaksana reopens the data, then everything after it lapses and the reason is kept', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.pelaksana, goodCommands.reopenStep);
    expect(statuses(office)).toBe('returned lapsed lapsed lapsed lapsed lapsed waiting waiting');
    expect(opened(office)).toMatchObject({ revision: 2, current: 1 });
    expect(opened(office).sentBack.at(-1)).toMatchObject({
      kind: 'reopened',
      note: 'Ada formulir tertinggal',
      from: 7,
    });
  });

  test('when only the approval is reopened, then the letter with its number stays', () => {
    const office = act(walk(newOffice, 'approve'), people.sekcam, { ...goodCommands.reopenStep, step: 7 });
    expect(statuses(office)).toBe('done done done done done done returned waiting');
    expect(opened(office).letter).toEqual({ number: '000.8.3.4/12/KEC/2026', date: '2026-07-06' });
  });

  test('when the Camat has approved, then only Sekcam or Camat may', () => {
    const office = walk(newOffice, 'approve');
    const { result } = attempt(office, people.pelaksana, goodCommands.reopenStep);
    expect(result).toEqual({ ok: false, problem: { kind: 'needsSuperior', allowed: ['sekcam', 'camat'] } });
    expect(outcome(office, people.sekcam, goodCommands.reopenStep)).toBe('ok');
  });
});

describe('given locked data that are gone while a later step is reopened', () => {
  test('when the Sekcam reopens step 6, then step 6 is to be done again, but the turn is with step 1, which has lapsed', () => {
    const office = act(
      walk(newOffice, 'approve'),
      people.sekcam,
      { ...goodCommands.reopenStep, step: 6 },
      { content: { ...allContent, data: null } },
    );
    expect(statuses(office)).toBe('lapsed lapsed lapsed lapsed lapsed returned lapsed waiting');
    expect(opened(office)).toMatchObject({ revision: 2, current: 1 });
  });
});

describe('given a report that the regency sent back', () => {
  const office = act(walk(newOffice, 'archive'), people.pelaksana, goodCommands.openCorrection);

  test('when the correction is opened, then it is a report of its own from the named step', () => {
    expect(opened(office)).toMatchObject({
      stage: 'underWay',
      correction: 1,
      revision: 1,
      current: 4,
      sendings: [],
    });
    expect(statuses(office)).toBe('done done done returned waiting waiting waiting waiting');
  });

  test('when it is sent in turn, then a second correction can follow', () => {
    const sent = walk(office, 'recordSending');
    expect(opened(sent)).toMatchObject({ current: null, correction: 1 });
    const second = act(sent, people.sekcam, goodCommands.openCorrection);
    expect(opened(second).correction).toBe(2);
    expect(second.log.at(-1)).toMatchObject({ correction: 2, revision: 1, role: 'sekcam' });
  });

  test('when it would start at the sending, then that is no correction', () => {
    const command = { ...goodCommands.openCorrection, toStep: 8 } as const;
    expect(outcome(walk(newOffice, 'recordSending'), people.pelaksana, command)).toBe('returnTarget');
  });
});

describe('given an archived period', () => {
  test('when it is reopened, then a further sending can be recorded and it can be archived again', () => {
    const office = act(walk(newOffice, 'archive'), people.camat, goodCommands.reopenArchive);
    const further = act(office, people.pelaksana, { ...goodCommands.recordSending, channel: 'srikandi' });
    expect(opened(further).sendings.map((sending) => sending.channel)).toEqual(['hand', 'srikandi']);
    expect(opened(further).passes.filter((pass) => pass.step === 8)).toHaveLength(1);
    expect(opened(act(further, people.guardian, goodCommands.archive)).stage).toBe('archived');
  });
});
