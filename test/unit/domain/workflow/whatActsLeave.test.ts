import type { Command } from '../../../../src/domain/workflow/command';
import { type ConfigLine, parseConfig } from '../../../../src/domain/workflow/config';
import { type StepNumber, steps } from '../../../../src/domain/workflow/steps';
import {
  act,
  allContent,
  attempt,
  goodCommands,
  hashOf,
  newOffice,
  type Office,
  opened,
  outcome,
  people,
  type Settings,
  timeOf,
  walk,
} from './office';

const { pelaksana, kasiYanum, sekcam, camat } = people;
const scanned: Settings = { content: { ...allContent, signedReport: hashOf('signedReport') } };

/** Event that the command leaves; words come as people type them, with blanks around and foreign line ends. */
const leaves = (office: Office, actor: typeof pelaksana, command: Command, settings: Settings = {}) =>
  act(office, actor, command, settings).log.at(-1);

const approved = walk(newOffice, 'approve');
const sent = walk(newOffice, 'recordSending');

describe('given an act that is allowed', () => {
  test('when the period is opened, then its end and first round are kept', () => {
    expect(leaves(newOffice, pelaksana, goodCommands.openPeriod)).toMatchObject({
      action: 'openPeriod',
      details: { endsOn: '2026-06-30' },
      note: '',
      step: 1,
      correction: 0,
      revision: 1,
      email: 'pelaksana@kec.go.id',
      role: 'pelaksana',
      via: 'sidebar',
      at: timeOf(0),
      twoPosts: false,
    });
  });

  test('when the period is opened, then step 1 has the turn and the others wait', () => {
    const { stage, steps: at } = opened(walk(newOffice, 'openPeriod'));
    const waiting = { status: 'waiting' };
    expect(stage).toBe('underWay');
    expect(at).toEqual({
      1: { status: 'open', marks: [] },
      2: waiting,
      3: waiting,
      4: waiting,
      5: waiting,
      6: waiting,
      7: waiting,
      8: waiting,
    });
  });

  const office = walk(newOffice, 'openPeriod');
  const aside = act(office, pelaksana, goodCommands.excludeResponse);

  test.each([
    [
      'a response set aside',
      office,
      pelaksana,
      { ...goodCommands.excludeResponse, reason: ' Dua kali\r\n' },
      1,
      { response: 'paper:7', said: 'a1b2' },
      'Dua kali',
    ],
    [
      'a response taken back',
      aside,
      pelaksana,
      { action: 'includeResponse', response: 'paper:7', reason: ' Sah ' },
      1,
      { response: 'paper:7' },
      'Sah',
    ],
    ['the draft', walk(newOffice, 'lockData'), pelaksana, goodCommands.submitDraft, 2, {}, ''],
    ['the report', walk(newOffice, 'decideEvaluation'), pelaksana, goodCommands.finaliseReport, 4, {}, ''],
    ['the initial', walk(newOffice, 'finaliseReport'), kasiYanum, goodCommands.initialReport, 5, {}, ''],
    [
      'the verification',
      walk(newOffice, 'initialReport'),
      sekcam,
      goodCommands.verifyReport,
      5,
      { checklist: ['n'] },
      '',
    ],
    [
      'the letter',
      walk(newOffice, 'verifyReport'),
      pelaksana,
      { ...goodCommands.makeLetter, number: ' 12/KEC ' },
      6,
      { number: '12/KEC', date: '2026-07-06' },
      '',
    ],
    ['the desk', walk(newOffice, 'makeLetter'), pelaksana, goodCommands.placeOnDesk, 6, {}, ''],
    [
      'the approval',
      walk(newOffice, 'makeLetter'),
      camat,
      { ...goodCommands.approve, comparedBy: ' sekcam@kec.go.id ', note: ' Bagus ' },
      7,
      { signature: 'none', comparedBy: 'sekcam@kec.go.id' },
      'Bagus',
    ],
    [
      'an intended mail',
      approved,
      pelaksana,
      { ...goodCommands.intendSending, to: ' organisasi@kab.go.id ' },
      8,
      { channel: 'email', to: 'organisasi@kab.go.id' },
      '',
    ],
    [
      'a sending',
      approved,
      pelaksana,
      { ...goodCommands.recordSending, to: ' Bagian Organisasi', proof: ' Ibu Sari\r' },
      8,
      { channel: 'hand', to: 'Bagian Organisasi', date: '2026-07-08', proof: 'Ibu Sari', intent: '' },
      '',
    ],
    [
      'a receipt',
      sent,
      pelaksana,
      { ...goodCommands.recordReceipt, proof: ' No. 12 ' },
      8,
      { date: '2026-07-09', proof: 'No. 12' },
      '',
    ],
    [
      'the archive',
      sent,
      pelaksana,
      { ...goodCommands.archive, place: ' Lemari 2 ' },
      8,
      { place: 'Lemari 2' },
      '',
    ],
    [
      'the archive opened again',
      walk(newOffice, 'archive'),
      camat,
      { ...goodCommands.reopenArchive, reason: ' Salah ' },
      8,
      {},
      'Salah',
    ],
    [
      'a step opened again',
      walk(newOffice, 'submitDraft'),
      pelaksana,
      { ...goodCommands.reopenStep, reason: ' Tertinggal ' },
      1,
      {},
      'Tertinggal',
    ],
    [
      'a correction',
      sent,
      pelaksana,
      { ...goodCommands.openCorrection, letter: ' 700/15 ', reason: ' Kurang ' },
      8,
      { toStep: 4, letter: '700/15' },
      'Kurang',
    ],
    [
      'a return without a target',
      walk(newOffice, 'makeLetter'),
      camat,
      goodCommands.return,
      7,
      { toStep: 4 },
      'Perbaiki tabel 3.2',
    ],
    [
      'a return to a step',
      walk(newOffice, 'makeLetter'),
      camat,
      { ...goodCommands.return, toStep: 6 },
      7,
      { toStep: 6 },
      'Perbaiki tabel 3.2',
    ],
  ] as const)(
    'when it is %s, then the log keeps step, details and words',
    (_, from, actor, command, step, details, note) => {
      const event = leaves(from, actor as typeof pelaksana, command as Command);
      expect(event).toMatchObject({ action: command.action, step, note, role: actor.posts[0]?.role });
      expect(event?.details).toStrictEqual(details);
    },
  );

  test('when the evaluation is decided, then the draft is cited and no word is added', () => {
    expect(
      leaves(walk(newOffice, 'submitDraft'), kasiYanum as never, goodCommands.decideEvaluation),
    ).toMatchObject({
      details: { citedDraft: hashOf('draftText') },
      note: '',
    });
  });

  test('when the report is laid on the desk, then it lies there since, and no scan is filed', () => {
    const laid = act(walk(newOffice, 'makeLetter'), pelaksana, goodCommands.placeOnDesk);
    // The ninth event.
    expect(opened(laid)).toMatchObject({ onDeskSince: timeOf(8), scan: null });
  });

  test('when of two mails the second is found, then the first keeps not having been sent', () => {
    const settle = (office: Office, found: boolean) =>
      act(office, pelaksana, { ...goodCommands.resolveSending, intent: office.log.at(-1)?.key ?? '', found });
    const first = act(approved, pelaksana, goodCommands.intendSending);
    const second = act(settle(first, false), pelaksana, { ...goodCommands.intendSending, to: 'b@kab.go.id' });
    expect(opened(second).sendings.at(-1)).toMatchObject({ status: 'intended', date: null, proof: '' });
    expect(opened(settle(second, true)).sendings).toMatchObject([
      { status: 'notSent', to: 'organisasi@kab.go.id' },
      { status: 'sent', to: 'b@kab.go.id' },
    ]);
  });

  test('when it is a scan and its comparison, then both keep where the paper lies and who scanned', () => {
    const filed = act(
      walk(newOffice, 'makeLetter'),
      pelaksana,
      { ...goodCommands.fileScan, paperPlace: ' Lemari 2 ' },
      scanned,
    );
    expect(filed.log.at(-1)).toMatchObject({ step: 7, details: { paperPlace: 'Lemari 2' }, note: '' });
    expect(opened(filed).scan).toMatchObject({
      paperPlace: 'Lemari 2',
      mark: { email: 'pelaksana@kec.go.id', action: 'fileScan' },
    });
    const compared = leaves(filed, sekcam as never, { ...goodCommands.confirmScan, note: ' Sama ' }, scanned);
    expect(compared).toMatchObject({
      step: 7,
      details: { scannedBy: 'pelaksana@kec.go.id' },
      note: 'Sama',
    });
  });

  test('when a mail in doubt is looked up, then what was found is kept', () => {
    const intended = act(approved, pelaksana, goodCommands.intendSending);
    const intent = intended.log.at(-1)?.key ?? '';
    const found = act(intended, pelaksana, { ...goodCommands.resolveSending, intent, proof: ' Terkirim ' });
    expect(found.log.at(-1)).toMatchObject({
      step: 8,
      details: { intent, found: true, date: '2026-07-08', proof: 'Terkirim' },
      note: '',
    });
    expect(opened(found).sendings).toEqual([
      {
        key: intent,
        status: 'sent',
        channel: 'email',
        to: 'organisasi@kab.go.id',
        date: '2026-07-08',
        proof: 'Terkirim',
        at: found.log.at(-1)?.at,
        email: 'pelaksana@kec.go.id',
      },
    ]);
  });

  test('when it is the archive, then its place stands in the state until a correction takes it out', () => {
    const archived = walk(newOffice, 'archive');
    expect(opened(archived)).toMatchObject({ stage: 'archived', archivePlace: 'Arsip/2026-S1' });
    const again = act(archived, camat, goodCommands.reopenArchive);
    expect(opened(again)).toMatchObject({ stage: 'underWay', archivePlace: 'Arsip/2026-S1', current: null });
    const receipt = act(archived, pelaksana, goodCommands.recordReceipt);
    expect(opened(receipt)).toMatchObject({
      stage: 'archived',
      receipt: { date: '2026-07-09', proof: 'Tanda terima 12' },
    });
    const corrected = act(receipt, pelaksana, goodCommands.openCorrection);
    expect(opened(corrected)).toMatchObject({
      stage: 'underWay',
      correction: 1,
      revision: 1,
      current: 4,
      sendings: [],
      receipt: null,
      archivePlace: null,
      letter: null,
    });
    expect(opened(corrected).sentBack.at(-1)).toMatchObject({
      kind: 'correction',
      from: 8,
      to: 4,
      letter: '700/15',
      note: 'Tabel 2.5 kurang',
    });
  });
});

describe('given a letter whose number is given at signing', () => {
  const unnumbered = act(walk(newOffice, 'verifyReport'), pelaksana, {
    ...goodCommands.makeLetter,
    number: '',
    numberFollows: true,
  });
  const signed = walk(unnumbered, 'approve');

  test('when it is to be sent without one, then it is refused, by mail and by hand', () => {
    expect(outcome(signed, pelaksana, goodCommands.recordSending)).toBe('letterNumberOutstanding');
    expect(outcome(signed, pelaksana, goodCommands.intendSending)).toBe('letterNumberOutstanding');
  });

  test('when the number is recorded, then it stands with the letter’s date and is recorded once', () => {
    expect(outcome(signed, pelaksana, { ...goodCommands.recordLetterNumber, number: ' ' })).toBe(
      'letterNumberMissing',
    );
    const numbered = act(signed, pelaksana, { ...goodCommands.recordLetterNumber, number: ' 13/KEC ' });
    expect(numbered.log.at(-1)).toMatchObject({ step: 6, details: { number: '13/KEC' }, note: '' });
    expect(opened(numbered).letter).toEqual({ number: '13/KEC', date: '2026-07-06' });
    expect(attempt(numbered, pelaksana, goodCommands.recordLetterNumber).result).toEqual({
      ok: false,
      problem: { kind: 'letterNumberGiven', number: '13/KEC' },
    });
    expect(outcome(numbered, pelaksana, goodCommands.recordSending)).toBe('ok');
  });

  test('when there is no letter yet, then there is nothing to number', () => {
    expect(attempt(walk(newOffice, 'lockData'), pelaksana, goodCommands.recordLetterNumber).result).toEqual({
      ok: false,
      problem: { kind: 'notYetTurn', step: 6, current: 2, waitingFor: 'pelaksana' },
    });
  });
});

describe('given words that decide', () => {
  test('when a receipt or a look into the mailbox lacks its proof or lies ahead, then it is refused', () => {
    const receipt = (given: object) => ({ ...goodCommands.recordReceipt, ...given });
    expect(outcome(sent, pelaksana, receipt({ proof: ' ' }))).toBe('proofMissing');
    expect(outcome(sent, pelaksana, receipt({ date: '2026-08-01' }))).toBe('dateInFuture');
    expect(outcome(sent, pelaksana, receipt({ date: '2026-07-31' }))).toBe('ok');
    const intended = act(approved, pelaksana, goodCommands.intendSending);
    const look = (found: boolean, proof: string) => ({
      ...goodCommands.resolveSending,
      intent: intended.log.at(-1)?.key ?? '',
      found,
      proof,
    });
    expect(outcome(intended, pelaksana, look(true, ''))).toBe('proofMissing');
    expect(outcome(intended, pelaksana, look(false, ''))).toBe('ok');
  });

  test('when complaints are open and no item answers them, then the evaluation is not decided', () => {
    const { facts } = goodCommands.decideEvaluation;
    const decide = (complaintsUnplanned: boolean) => ({
      ...goodCommands.decideEvaluation,
      facts: { ...facts, complaintsUnplanned },
    });
    const office = walk(newOffice, 'submitDraft');
    expect(outcome(office, kasiYanum, decide(true))).toBe('planLacksComplaints');
    expect(outcome(office, kasiYanum, decide(false))).toBe('ok');
  });

  test('when a sheet was changed after it was set aside, then it may be set aside anew, else not', () => {
    const office = act(walk(newOffice, 'openPeriod'), pelaksana, goodCommands.excludeResponse);
    const anew = { ...goodCommands.excludeResponse, said: 'ffff' };
    expect(outcome(office, pelaksana, anew)).toBe('ok');
    expect(outcome(office, pelaksana, { ...goodCommands.includeResponse, response: 'paper:8' })).toBe(
      'notExcluded',
    );
    const two = act(office, pelaksana, { ...goodCommands.excludeResponse, response: 'paper:8' });
    const one = act(two, pelaksana, { ...goodCommands.includeResponse, response: 'paper:7' });
    expect(Object.keys(opened(one).excluded)).toEqual(['paper:8']);
    expect(outcome(walk(newOffice, 'lockData'), pelaksana, goodCommands.excludeResponse)).toBe('dataLocked');
  });
});

describe('given the SOP as it is written', () => {
  test.each<readonly [StepNumber, readonly string[], readonly string[]]>([
    [1, ['permenpanrb14-2017'], []],
    [2, ['permenpanrb14-2017'], []],
    [3, ['permenpanrb14-2017', 'perpres76-2013'], []],
    [4, ['permenpanrb14-2017'], []],
    [5, ['permenpanrb14-2017'], []],
    [6, [], ['outgoingMail']],
    [7, ['uu25-2009'], []],
    [8, ['uu25-2009'], ['outgoingMail', 'incomingMail', 'website', 'sipp']],
  ])('then step %i rests on %j and touches %j', (id, legalBasis, relatedSops) => {
    expect(steps[id]).toMatchObject({ id, legalBasis, relatedSops });
  });
});

describe('given settings as an office types them', () => {
  const line = (given: Partial<ConfigLine>): ConfigLine => ({
    line: 2,
    step: '5',
    performers: '',
    returnsTo: '',
    workingDays: '',
    ...given,
  });
  const ruleOf = (given: Partial<ConfigLine>) => {
    const parsed = parseConfig([line(given)]);
    return parsed.ok ? parsed.value.steps[5] : parsed.problem;
  };

  test.each([
    [
      { step: ' 5 ', performers: ' kasiYanum , sekcam, ', workingDays: ' 10 ' },
      { performers: ['kasiYanum', 'sekcam'], returnsTo: [4], workingDays: 10 },
    ],
    [{ returnsTo: ' - ' }, { returnsTo: [] }],
    [{ returnsTo: ' 4 ,, 1 ' }, { returnsTo: [4, 1] }],
    [{ returnsTo: '6' }, { kind: 'returnNotBackwards', line: 2, step: 5, given: '6' }],
    [{ returnsTo: '0' }, { kind: 'returnNotBackwards', line: 2, step: 5, given: '0' }],
    [{ workingDays: '1' }, { workingDays: 1 }],
    [{ workingDays: '999' }, { workingDays: 999 }],
    [{ workingDays: '1000' }, { kind: 'badWorkingDays', line: 2, given: '1000' }],
    [{ workingDays: '5 hari' }, { kind: 'badWorkingDays', line: 2, given: '5 hari' }],
    [{ workingDays: '-5' }, { kind: 'badWorkingDays', line: 2, given: '-5' }],
    [{ workingDays: '5e1' }, { kind: 'badWorkingDays', line: 2, given: '5e1' }],
    [{ performers: 'sekcam,kasiYanum,camat' }, { kind: 'performerCount', line: 2, step: 5, needed: 2 }],
    [
      { performers: 'kasiYanum,pelaksana' },
      { kind: 'judgesOwnWork', step: 5, submittedIn: 4, role: 'pelaksana' },
    ],
  ])('when a line says %j, then it is read as %j', (given, expected) => {
    expect(ruleOf(given)).toMatchObject(expected);
  });
});
