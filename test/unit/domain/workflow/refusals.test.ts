import { neededContent } from '../../../../src/domain/workflow/boundContent';
import { act, allContent, attempt, goodCommands, hashOf, newOffice, people, timeOf, walk } from './office';

const problemOf = (...args: Parameters<typeof attempt>) => {
  const { result } = attempt(...args);
  return result.ok ? null : result.problem;
};
const { pelaksana, kasiYanum, sekcam, camat } = people;

describe('given an act that somebody has done already', () => {
  test('when it is asked for again, then it is said who did it and when', () => {
    // submitDraft is the third event (minute 2), verifyReport the seventh, after the Kasi's initial.
    const office = walk(newOffice, 'verifyReport');
    expect(problemOf(office, pelaksana, goodCommands.submitDraft)).toEqual({
      kind: 'alreadyDone',
      step: 2,
      role: 'pelaksana',
      at: timeOf(2),
    });
    expect(problemOf(office, sekcam, goodCommands.verifyReport)).toEqual({
      kind: 'alreadyDone',
      step: 5,
      role: 'sekcam',
      at: timeOf(6),
    });
  });
});

describe('given a step from which nothing is returned', () => {
  test('when it is returned all the same, then the step is named; of a sent report the last', () => {
    expect(problemOf(walk(newOffice, 'lockData'), pelaksana, goodCommands.return)).toEqual({
      kind: 'noReturnFromHere',
      step: 2,
    });
    expect(problemOf(walk(newOffice, 'recordSending'), camat, goodCommands.return)).toEqual({
      kind: 'noReturnFromHere',
      step: 8,
    });
  });

  test('when a correction would start at the sending, then the steps are named at which it can', () => {
    const command = { ...goodCommands.openCorrection, toStep: 8 } as const;
    expect(problemOf(walk(newOffice, 'recordSending'), pelaksana, command)).toEqual({
      kind: 'returnTarget',
      from: 8,
      allowed: [1, 2, 3, 4, 5, 6, 7],
    });
  });
});

describe('given a report on its way again after a return', () => {
  const returned = act(walk(newOffice, 'makeLetter'), camat, goodCommands.return);
  const again = walk(returned, 'finaliseReport');

  test('when the letter is made before it is verified again, then it is told whom it waits for, not that content changed', () => {
    expect(problemOf(again, pelaksana, goodCommands.makeLetter)).toEqual({
      kind: 'notYetTurn',
      step: 6,
      current: 5,
      waitingFor: 'kasiYanum',
    });
  });
});

describe('given an approved report that the Sekcam has taken back', () => {
  const back = act(walk(newOffice, 'approve'), sekcam, { ...goodCommands.reopenStep, step: 4 });

  test('when an earlier step is to be reopened too, then the Pelaksana may: nothing is approved any more', () => {
    expect(problemOf(back, pelaksana, { ...goodCommands.reopenStep, step: 2 })).toBeNull();
  });
});

describe('given an act on content that was not read', () => {
  const atCamat = walk(newOffice, 'makeLetter');
  const scanned = { content: { ...allContent, signedReport: hashOf('signedReport') } };
  const filed = act(atCamat, pelaksana, goodCommands.fileScan, scanned);
  const approved = walk(newOffice, 'approve');
  const pdfs = ['reportPdf', 'letterPdf'] as const;

  test.each([
    ['openPeriod', newOffice, pelaksana, null],
    ['lockData', walk(newOffice, 'openPeriod'), pelaksana, ['data']],
    ['submitDraft', walk(newOffice, 'lockData'), pelaksana, ['data', 'draftText']],
    [
      'decideEvaluation',
      walk(newOffice, 'submitDraft'),
      kasiYanum,
      ['data', 'plan', 'decisions', 'draftText'],
    ],
    [
      'finaliseReport',
      walk(newOffice, 'decideEvaluation'),
      pelaksana,
      ['data', 'plan', 'decisions', 'reportPdf'],
    ],
    [
      'initialReport',
      walk(newOffice, 'finaliseReport'),
      kasiYanum,
      ['data', 'plan', 'decisions', 'reportPdf'],
    ],
    ['verifyReport', walk(newOffice, 'initialReport'), sekcam, ['data', 'plan', 'decisions', 'reportPdf']],
    ['makeLetter', walk(newOffice, 'verifyReport'), pelaksana, pdfs],
    ['placeOnDesk', atCamat, pelaksana, pdfs],
    ['approve', atCamat, camat, pdfs],
    ['fileScan', atCamat, pelaksana, [...pdfs, 'signedReport']],
    ['confirmScan', filed, sekcam, [...pdfs, 'signedReport']],
    ['intendSending', approved, pelaksana, pdfs],
    ['recordSending', approved, pelaksana, pdfs],
    ['archive', walk(newOffice, 'recordSending'), pelaksana, null],
  ] as const)('when it is %s, then what it has to be done on is named', (action, office, actor, content) => {
    expect(neededContent(goodCommands[action])).toEqual(content ?? []);
    expect(problemOf(office, actor, goodCommands[action], { content: {} })).toEqual(
      content === null ? null : { kind: 'contentNotRead', content },
    );
  });

  test('when a hash is the empty text of something gone, then it is missing, as null is', () => {
    const gone = { ...allContent, reportPdf: '', letterPdf: null };
    expect(
      problemOf(walk(newOffice, 'recordSending'), pelaksana, goodCommands.recordSending, {
        content: gone,
        key: 'k',
      }),
    ).toEqual({
      kind: 'contentMissing',
      content: ['reportPdf', 'letterPdf'],
    });
  });
});
