import type { ContentKind } from '../../../../src/domain/workflow/content';
import { withContent } from '../../../../src/domain/workflow/lapse';
import { stepNumbers } from '../../../../src/domain/workflow/steps';
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
  walk,
} from './office';

const changed = (...kinds: readonly ContentKind[]) => ({
  ...allContent,
  ...Object.fromEntries(kinds.map((kind) => [kind, hashOf(kind, 2)])),
});

const lapsedSteps = (office: Office, content: Parameters<typeof withContent>[1]) => {
  const state = withContent(opened(office), content);
  return stepNumbers.filter((id) => state.steps[id].status === 'lapsed');
};

describe('given a report waiting for the Camat', () => {
  const office = walk(newOffice, 'makeLetter');

  test.each([
    ['data', [1, 2, 3, 4, 5], 1],
    ['plan', [3, 4, 5], 3],
    ['decisions', [3, 4, 5], 3],
    ['reportPdf', [4, 5, 6], 4],
    ['letterPdf', [6], 6],
    ['draftText', [], 7],
  ] as const)('when %s changes, then steps %j lapse and the turn is step %s', (kind, lapsed, current) => {
    expect(lapsedSteps(office, changed(kind))).toEqual(lapsed);
    expect(withContent(opened(office), changed(kind)).current).toBe(current);
  });

  test('when a file is gone, then what was bound to it lapses', () => {
    expect(lapsedSteps(office, { ...allContent, letterPdf: null })).toEqual([6]);
  });

  test('when nothing is looked at, then nothing lapses', () => {
    expect(withContent(opened(office), {})).toBe(office.state);
  });

  test('when what was changed is put back, then the signatures stand again', () => {
    expect(lapsedSteps(office, allContent)).toEqual([]);
  });

  test('when the Camat approves all the same, then it is refused and says what changed and who must act', () => {
    const { result } = attempt(office, people.camat, goodCommands.approve, { content: changed('plan') });
    const problem = { kind: 'contentChanged', step: 3, content: ['plan'], waitingFor: 'kasiYanum' };
    expect(result).toEqual({ ok: false, problem });
  });

  test('when the evaluation is decided again on the new plan, then everything built on the old one must be redone', () => {
    const decided = act(office, people.kasiYanum, goodCommands.decideEvaluation, {
      content: changed('plan'),
    });
    const state = opened(decided);
    expect(state.current).toBe(4);
    expect(state.revision).toBe(1);
    expect([state.steps[4].status, state.steps[5].status]).toEqual(['lapsed', 'lapsed']);
  });
});

describe('given a draft under evaluation', () => {
  test('when its text changes before the evaluation is decided, then its submission lapses', () => {
    const office = walk(newOffice, 'submitDraft');
    expect(lapsedSteps(office, changed('draftText'))).toEqual([2]);
    expect(
      outcome(office, people.kasiYanum, goodCommands.decideEvaluation, { content: changed('draftText') }),
    ).toBe('contentChanged');
  });

  test('when its text changes after that, then nothing lapses: step 4 has to change it', () => {
    expect(lapsedSteps(walk(newOffice, 'decideEvaluation'), changed('draftText'))).toEqual([]);
  });
});

describe('given a half-signed report', () => {
  test('when the PDF changes, then the Kasi’s initial lapses and both must sign again', () => {
    const office = walk(newOffice, 'initialReport');
    expect(lapsedSteps(office, changed('reportPdf'))).toEqual([4, 5]);
    const again = act(office, people.pelaksana, goodCommands.finaliseReport, {
      content: changed('reportPdf'),
    });
    expect(outcome(again, people.sekcam, goodCommands.verifyReport, { content: changed('reportPdf') })).toBe(
      'otherPartFirst',
    );
  });
});

describe('given an approved report', () => {
  const signed = { ...allContent, signedReport: hashOf('signedReport') };
  const office = act(
    walk(newOffice, 'makeLetter'),
    people.camat,
    { ...goodCommands.approve, signature: 'electronic' },
    { content: signed },
  );

  test('when the signed file is replaced, then the approval lapses', () => {
    expect(lapsedSteps(office, { ...signed, signedReport: hashOf('signedReport', 2) })).toEqual([7]);
  });

  test('when the signed letter is replaced, then the approval lapses as well', () => {
    const letter = { ...signed, signedLetter: hashOf('signedLetter') };
    const both = walk(newOffice, 'approve', { content: letter });
    expect(lapsedSteps(both, { ...letter, signedLetter: hashOf('signedLetter', 2) })).toEqual([7]);
  });

  test('when it has lapsed so, then it still takes Sekcam or Camat to undo what the Camat approved', () => {
    const content = { ...signed, signedReport: hashOf('signedReport', 2) };
    expect(outcome(office, people.pelaksana, goodCommands.reopenStep, { content })).toBe('needsSuperior');
  });

  test('when the signed file is gone and the Camat approves again, then it counts again', () => {
    const gone = { ...allContent, signedReport: null };
    expect(lapsedSteps(office, gone)).toEqual([7]);
    const again = act(office, people.camat, goodCommands.approve, { content: gone });
    expect(opened(again).current).toBe(8);
    expect(again.state.ignored).toEqual([]);
    expect(lapsedSteps(again, gone)).toEqual([]);
  });

  test('when a scan is filed beside an approval that had none, then the approval stands', () => {
    const plain = walk(newOffice, 'approve', { content: { ...allContent, signedReport: null } });
    expect(lapsedSteps(plain, signed)).toEqual([]);
  });

  test('when it has been sent, then a later change lapses nothing', () => {
    expect(lapsedSteps(walk(newOffice, 'recordSending'), changed('data', 'plan', 'reportPdf'))).toEqual([]);
  });
});

describe('given whose turn it is', () => {
  const statuses = (state: ReturnType<typeof opened>) =>
    stepNumbers.map((id) => state.steps[id].status).join(' ');

  test('when a step is done, then the next is open, with no marks yet, and the others wait', () => {
    const { steps } = opened(walk(newOffice, 'lockData'));
    expect(steps[2]).toEqual({ status: 'open', marks: [] });
    expect(steps[3]).toEqual({ status: 'waiting' });
  });

  test('when content bound earlier changes, then the step that had the turn waits again', () => {
    const state = withContent(opened(walk(newOffice, 'makeLetter')), changed('reportPdf'));
    expect(statuses(state)).toBe('done done done lapsed lapsed lapsed waiting waiting');
    expect(state.steps[7]).toEqual({ status: 'waiting' });
  });
});

describe('given a draft submitted again after it was once evaluated', () => {
  test('when its text changes before it is evaluated again, then its submission lapses', () => {
    const reopened = act(walk(newOffice, 'decideEvaluation'), people.pelaksana, {
      ...goodCommands.reopenStep,
      step: 2,
    });
    const office = act(reopened, people.pelaksana, goodCommands.submitDraft);
    expect(lapsedSteps(office, allContent)).toEqual([3]);
    expect(lapsedSteps(office, changed('draftText'))).toEqual([2, 3]);
  });
});

describe('given what the log knows of each content', () => {
  test('then it is the newest hash, of all that was ever looked at', () => {
    const office = walk(newOffice, 'submitDraft');
    const later = act(office, people.kasiYanum, goodCommands.decideEvaluation, {
      content: {
        data: hashOf('data'),
        draftText: hashOf('draftText'),
        plan: hashOf('plan', 2),
        decisions: hashOf('decisions'),
      },
    });
    expect(opened(later).known).toEqual({ ...allContent, plan: hashOf('plan', 2) });
  });

  test('when an act looks at nothing, then its event says so, and not that all was gone', () => {
    const office = act(newOffice, people.pelaksana, goodCommands.openPeriod, { content: { plan: null } });
    expect(office.log.at(-1)?.content).toEqual({ plan: '' });
  });
});

describe('given an act whose content is not at hand', () => {
  const office = walk(newOffice, 'initialReport');

  test('when a hash was not read, then nobody signs blindly', () => {
    const { reportPdf: _pdf, ...rest } = allContent;
    const { result } = attempt(office, people.sekcam, goodCommands.verifyReport, { content: rest });
    expect(result).toEqual({ ok: false, problem: { kind: 'contentNotRead', content: ['reportPdf'] } });
  });

  test('when a file that has never been made is missing, then it is named', () => {
    const { result } = attempt(walk(newOffice, 'verifyReport'), people.pelaksana, goodCommands.makeLetter, {
      content: { ...allContent, letterPdf: null },
    });
    expect(result).toEqual({ ok: false, problem: { kind: 'contentMissing', content: ['letterPdf'] } });
  });
});
