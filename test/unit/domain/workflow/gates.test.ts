import {
  act,
  allContent,
  attempt,
  goodCommands,
  hashOf,
  newOffice,
  opened,
  outcome,
  people,
  walk,
} from './office';

const problemOf = (...args: Parameters<typeof attempt>) => {
  const { result } = attempt(...args);
  return result.ok ? null : result.problem;
};

describe('given data to be locked', () => {
  const office = walk(newOffice, 'openPeriod');
  const lock = (counted: number, target: number | null, shortfallReason = '') =>
    ({ action: 'lockData', shortfallReason, facts: { counted, excluded: 0, target } }) as const;

  test('when no response counts, then it is refused', () => {
    expect(problemOf(office, people.pelaksana, lock(0, null))).toEqual({ kind: 'noResponses' });
  });

  test('when the target is missed without a reason, then both figures are named', () => {
    const problem = { kind: 'shortfallUnexplained', counted: 79, target: 80 };
    expect(problemOf(office, people.pelaksana, lock(79, 80, '  '))).toEqual(problem);
  });

  test('when the shortfall is explained, then it is locked and the reason kept', () => {
    const { office: after } = attempt(office, people.pelaksana, lock(16, 80, 'Pandemi'));
    expect(after.log.at(-1)).toMatchObject({ note: 'Pandemi', details: { counted: 16, target: 80 } });
  });

  test.each([
    [80, 80],
    [1, null],
  ])('when %s count against a target of %s, then no reason is asked', (counted, target) => {
    expect(problemOf(office, people.pelaksana, lock(counted, target))).toBeNull();
  });
});

describe('given a draft', () => {
  const office = walk(newOffice, 'lockData');
  test.each([
    ['missing', true, 'reconciliationMissing'],
    ['differs', true, 'reconciliationUnexplained'],
    ['agrees', false, 'draftNotMarked'],
    ['agrees', true, 'ok'],
    ['explained', true, 'ok'],
    ['notNeeded', true, 'ok'],
  ] as const)(
    'when reconciliation is %s and its mark stands: %s, then %s',
    (reconciliation, draftMarked, kind) => {
      const command = { action: 'submitDraft', facts: { reconciliation, draftMarked } } as const;
      expect(outcome(office, people.pelaksana, command)).toBe(kind);
    },
  );
});

describe('given an evaluation', () => {
  const office = walk(newOffice, 'submitDraft');
  const decide = (evaluationWritten: boolean, planned: readonly `U${number}`[]) =>
    ({
      action: 'decideEvaluation',
      facts: { evaluationWritten, priorities: ['U3', 'U9'], planned },
    }) as const;

  test('when nothing is written, then it is refused', () => {
    expect(problemOf(office, people.kasiYanum, decide(false, ['U3', 'U9']))).toEqual({
      kind: 'evaluationMissing',
    });
  });

  test('when a priority element has no plan item, then it is named', () => {
    const problem = { kind: 'planIncomplete', elements: ['U9'] };
    expect(problemOf(office, people.kasiYanum, decide(true, ['U3', 'U1']))).toEqual(problem);
  });

  test('when an item that was begun lacks something, or a line can’t be read, then that is named before what is missing', () => {
    const { facts } = decide(true, []);
    const item = { subject: 'U1', programme: 'Loket baru', gaps: ['quarters'] } as const;
    const asked = (more: object) =>
      problemOf(office, people.kasiYanum, { action: 'decideEvaluation', facts: { ...facts, ...more } });
    expect(asked({ unfinished: [item] })).toEqual({ kind: 'planItemUnfinished', item });
    expect(asked({ unfinished: [item], unread: [7] })).toEqual({ kind: 'planUnread', rows: [7] });
    expect(asked({ unfinished: [], unread: [] })).toEqual({ kind: 'planIncomplete', elements: ['U3', 'U9'] });
  });

  test('when complete, then the event names the draft it was decided on', () => {
    const { office: after } = attempt(office, people.kasiYanum, decide(true, ['U9', 'U3']));
    expect(after.log.at(-1)?.details).toEqual({ citedDraft: hashOf('draftText') });
  });
});

describe('given a report to be finished and verified', () => {
  test.each([
    [false, false, 'decisionsNotIncluded'],
    [true, true, 'draftMarkLeft'],
    [true, false, 'ok'],
  ] as const)(
    'when the decisions are in it: %s, and Draf still stands: %s, then %s',
    (decisionsIncluded, draftMarked, kind) => {
      const command = { action: 'finaliseReport', facts: { decisionsIncluded, draftMarked } } as const;
      expect(outcome(walk(newOffice, 'decideEvaluation'), people.pelaksana, command)).toBe(kind);
    },
  );

  test('when items of the checklist are not ticked, then they are named', () => {
    const command = {
      action: 'verifyReport',
      checklist: ['b'],
      facts: { checklist: ['a', 'b', 'c'] },
    } as const;
    const problem = { kind: 'checklistIncomplete', items: ['a', 'c'] };
    expect(problemOf(walk(newOffice, 'initialReport'), people.sekcam, command)).toEqual(problem);
  });
});

describe('given a letter, an approval, a scan', () => {
  test('when the letter has no number, then it is refused', () => {
    const command = { ...goodCommands.makeLetter, number: ' ' };
    expect(outcome(walk(newOffice, 'verifyReport'), people.pelaksana, command)).toBe('letterNumberMissing');
  });

  test('when a rewritten signed file has been compared by nobody, then it is refused', () => {
    const signed = { content: { ...allContent, signedReport: hashOf('signedReport') } };
    const compared = { ...goodCommands.approve, signature: 'compared' } as const;
    const office = walk(newOffice, 'makeLetter');
    expect(outcome(office, people.camat, compared, signed)).toBe('comparisonMissing');
    expect(outcome(office, people.camat, { ...compared, comparedBy: 'sekcam@kec.go.id' }, signed)).toBe('ok');
  });

  test('when a signed approval comes without the signed file, then it is refused', () => {
    const command = { ...goodCommands.approve, signature: 'electronic' } as const;
    const problem = { kind: 'contentNotRead', content: ['signedReport'] };
    expect(problemOf(walk(newOffice, 'makeLetter'), people.camat, command)).toEqual(problem);
  });
});

describe('given a scan of the paper that the Camat signed by hand', () => {
  const scanned = { content: { ...allContent, signedReport: hashOf('signedReport') } };
  const office = act(walk(newOffice, 'makeLetter'), people.pelaksana, goodCommands.fileScan, scanned);

  test('when another person has compared it, then the step is done by paper and both are named', () => {
    const after = act(office, people.sekcam, goodCommands.confirmScan, { ...scanned, via: 'paper' });
    expect(opened(after).current).toBe(8);
    expect(after.log.at(-1)).toMatchObject({
      role: 'sekcam',
      via: 'paper',
      details: { scannedBy: 'pelaksana@kec.go.id' },
    });
  });

  test('when the scan was replaced since, then comparing is refused', () => {
    const other = { content: { ...allContent, signedReport: hashOf('signedReport', 2) } };
    expect(outcome(office, people.sekcam, goodCommands.confirmScan, other)).toBe('scanChanged');
  });

  test('when a second signed file was not filed with it, gone or not looked at, then comparing goes by what was', () => {
    const { signedReport } = scanned.content;
    const signedLetter = hashOf('signedLetter');
    const compare = (filed: object, now: object): string =>
      outcome(
        act(walk(newOffice, 'makeLetter'), people.pelaksana, goodCommands.fileScan, {
          content: { ...allContent, signedReport, ...filed },
        }),
        people.sekcam,
        goodCommands.confirmScan,
        { content: { ...allContent, signedReport, ...now } },
      );
    expect(compare({}, { signedLetter })).toBe('ok');
    expect(compare({ signedLetter }, {})).toBe('ok');
    expect(compare({ signedLetter: null }, { signedLetter: null })).toBe('ok');
    expect(compare({ signedLetter }, { signedLetter: null })).toBe('scanChanged');
    expect(compare({ signedLetter }, { signedLetter: hashOf('signedLetter', 2) })).toBe('scanChanged');
  });

  test('when the one who scanned also holds the comparing post, then somebody else must compare', () => {
    const both = {
      ...people.pelaksana,
      posts: [...people.pelaksana.posts, { role: 'sekcam', deputy: 'plh' }],
    } as const;
    expect(outcome(office, both, goodCommands.confirmScan, scanned)).toBe('scanBySamePerson');
  });

  test('when the report was sent back meanwhile, then the scan no longer counts', () => {
    const back = act(office, people.camat, goodCommands.return);
    expect(opened(back).scan).toBeNull();
    expect(outcome(walk(back, 'makeLetter'), people.sekcam, goodCommands.confirmScan, scanned)).toBe(
      'scanNotFiled',
    );
  });
});

describe('given words that an act needs', () => {
  test.each([
    [
      'return from the sidebar',
      walk(newOffice, 'submitDraft'),
      people.kasiYanum,
      { ...goodCommands.return, note: ' ' },
      'noteMissing',
    ],
    [
      'reopening',
      walk(newOffice, 'lockData'),
      people.pelaksana,
      { ...goodCommands.reopenStep, reason: '' },
      'reasonMissing',
    ],
    [
      'excluding',
      walk(newOffice, 'openPeriod'),
      people.pelaksana,
      { ...goodCommands.excludeResponse, reason: '' },
      'reasonMissing',
    ],
    [
      'correcting',
      walk(newOffice, 'recordSending'),
      people.pelaksana,
      { ...goodCommands.openCorrection, reason: '' },
      'reasonMissing',
    ],
    [
      'reopening the archive',
      walk(newOffice, 'archive'),
      people.camat,
      { ...goodCommands.reopenArchive, reason: '' },
      'reasonMissing',
    ],
    [
      'filing a scan',
      walk(newOffice, 'makeLetter'),
      people.pelaksana,
      { ...goodCommands.fileScan, paperPlace: '' },
      'paperPlaceMissing',
    ],
  ] as const)(
    'when %s comes without them, then they are asked for',
    (_name, office, actor, command, kind) => {
      const scan = { content: { ...allContent, signedReport: hashOf('signedReport') } };
      expect(outcome(office, actor, command, command.action === 'fileScan' ? scan : {})).toBe(kind);
    },
  );

  test('when the Camat only dragged a file, then the return counts and its note is empty', () => {
    const drive = { via: 'drive', expectedVersion: null } as const;
    const after = act(
      walk(newOffice, 'makeLetter'),
      people.camat,
      { action: 'return', toStep: null, note: '' },
      drive,
    );
    expect(opened(after).sentBack.at(-1)).toMatchObject({ note: '', via: 'drive', from: 7, to: 4 });
  });

  test('when words come from another system, then they are kept composed and with plain line ends', () => {
    const note = ' Perbaiki\r\ntabel\re\u0301 ';
    const after = act(walk(newOffice, 'submitDraft'), people.kasiYanum, { ...goodCommands.return, note });
    expect(after.log.at(-1)?.note).toBe('Perbaiki\ntabel\n\u00e9');
  });
});

describe('given responses set aside by hand', () => {
  const office = act(walk(newOffice, 'openPeriod'), people.pelaksana, goodCommands.excludeResponse);

  test('when it is done again, then it is refused; when undone, then it counts again', () => {
    expect(opened(office).excluded).toMatchObject({ 'paper:7': { reason: 'Diisi dua kali', said: 'a1b2' } });
    expect(outcome(office, people.pelaksana, goodCommands.excludeResponse)).toBe('alreadyExcluded');
    const include = { action: 'includeResponse', response: 'paper:7', reason: 'Ternyata sah' } as const;
    expect(opened(act(office, people.pelaksana, include)).excluded).toEqual({});
  });
});
