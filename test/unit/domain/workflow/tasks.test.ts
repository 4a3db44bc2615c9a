import type { Actor } from '../../../../src/domain/official/actor';
import { standardConfig } from '../../../../src/domain/workflow/config';
import { withContent } from '../../../../src/domain/workflow/lapse';
import type { Role } from '../../../../src/domain/workflow/role';
import { actionLeaves, taskOf } from '../../../../src/domain/workflow/tasks';
import {
  act,
  allContent,
  goodCommands,
  hashOf,
  newOffice,
  type Office,
  outcome,
  people,
  timeOf,
  walk,
} from './office';

const task = (office: Office, actor: Actor) => taskOf(office.state, actor, standardConfig);

describe('given where the SOP stands', () => {
  const places = [
    ['openPeriod', 1, 'pelaksana', 'lockData'],
    ['lockData', 2, 'pelaksana', 'submitDraft'],
    ['submitDraft', 3, 'kasiYanum', 'decideEvaluation'],
    ['decideEvaluation', 4, 'pelaksana', 'finaliseReport'],
    ['finaliseReport', 5, 'kasiYanum', 'initialReport'],
    ['initialReport', 5, 'sekcam', 'verifyReport'],
    ['verifyReport', 6, 'pelaksana', 'makeLetter'],
    ['makeLetter', 7, 'camat', 'approve'],
    ['approve', 8, 'pelaksana', 'recordSending'],
  ] as const;

  test.each(places)(
    'when %s is done, then step %i is the task of %s, who may %s; the others wait for them',
    (last, step, role, primary) => {
      const office = walk(newOffice, last);
      for (const other of ['pelaksana', 'kasiYanum', 'sekcam', 'camat'] as const satisfies readonly Role[]) {
        const expected = other === role ? { kind: 'act', step, role, primary } : { kind: 'wait', step, role };
        expect(task(office, people[other])).toMatchObject(expected);
      }
    },
  );

  test('when nothing is opened, then opening is the Pelaksana’s', () => {
    expect(task(newOffice, people.pelaksana)).toEqual({ kind: 'openPeriod', mine: true });
    expect(task(newOffice, people.camat)).toEqual({ kind: 'openPeriod', mine: false });
  });

  test('when everyone waits, then since that person’s turn came, also for the second of step 5', () => {
    // finaliseReport is the fifth event (minute 4), the Kasi's initial the sixth (minute 5).
    expect(task(walk(newOffice, 'finaliseReport'), people.camat)).toMatchObject({ since: timeOf(4) });
    expect(task(walk(newOffice, 'initialReport'), people.camat)).toMatchObject({ since: timeOf(5) });
  });

  test('when it is sent, then archiving is open to the Pelaksana; when archived, only what leaves it unchanged', () => {
    const names = (office: Office) => {
      const now = task(office, people.pelaksana);
      return 'others' in now ? now.others.map((request) => request.action) : [];
    };
    const sent = walk(newOffice, 'recordSending');
    expect(task(sent, people.pelaksana).kind).toBe('sent');
    expect(names(sent)).toEqual([
      'intendSending',
      'recordSending',
      'recordReceipt',
      'archive',
      'openCorrection',
    ]);
    expect(names(walk(newOffice, 'archive'))).toEqual(['recordReceipt', 'openCorrection']);
  });

  test('when the period is archived, then that is the task’s kind', () => {
    expect(task(walk(newOffice, 'archive'), people.kasiYanum)).toEqual({ kind: 'archived', others: [] });
    expect(task(walk(newOffice, 'archive'), people.pelaksana).kind).toBe('archived');
  });

  test('when a step is done for the first time, then nothing was sent back or lapsed, and what else is open is not its own act', () => {
    expect(task(walk(newOffice, 'finaliseReport'), people.kasiYanum)).toEqual({
      kind: 'act',
      step: 5,
      role: 'kasiYanum',
      since: timeOf(4),
      primary: 'initialReport',
      others: [{ action: 'return' }, { action: 'reopenStep', step: 3 }],
      sentBack: null,
      lapsed: null,
    });
  });

  test('when it was returned, then the task carries the note and who wrote it', () => {
    const office = act(walk(newOffice, 'makeLetter'), people.camat, goodCommands.return);
    expect(task(office, people.pelaksana)).toMatchObject({
      kind: 'act',
      step: 4,
      sentBack: { note: 'Perbaiki tabel 3.2', role: 'camat', from: 7, revision: 1 },
    });
  });

  test('when bound content has changed, then the task says what made the signature lapse', () => {
    const office = walk(newOffice, 'makeLetter');
    const state = withContent(office.state, { ...allContent, plan: hashOf('plan', 2) });
    expect(taskOf(state, people.kasiYanum, standardConfig)).toMatchObject({
      kind: 'act',
      step: 3,
      lapsed: { kind: 'contentChanged', content: ['plan'] },
    });
  });

  test('when a mail is in doubt, then settling that comes first', () => {
    const office = act(walk(newOffice, 'approve'), people.pelaksana, goodCommands.intendSending);
    expect(task(office, people.pelaksana)).toMatchObject({ kind: 'act', step: 8, primary: 'resolveSending' });
  });

  test('when a scan waits, then comparing it is the Sekcam’s task', () => {
    const scanned = { content: { ...allContent, signedReport: hashOf('signedReport') } };
    const office = act(walk(newOffice, 'makeLetter'), people.pelaksana, goodCommands.fileScan, scanned);
    expect(task(office, people.sekcam)).toMatchObject({ kind: 'act', step: 7, primary: 'confirmScan' });
  });

  test('when somebody without a post looks, then they see whom everyone waits for', () => {
    expect(task(walk(newOffice, 'lockData'), people.stranger)).toMatchObject({
      kind: 'wait',
      role: 'pelaksana',
      others: [],
    });
  });
});

describe('given the buttons of a person', () => {
  test('then each step but the sending has one to reopen it', () => {
    const { state } = walk(newOffice, 'makeLetter');
    const reopening = actionLeaves(state, people.pelaksana, standardConfig).filter(
      ({ request }) => request.action === 'reopenStep',
    );
    expect(reopening.map(({ request }) => request.step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    // Steps 1, 2, 4 and 6 are the Pelaksana's own.
    const open = reopening.filter(({ offBecause }) => offBecause === null);
    expect(open.map(({ request }) => request.step)).toEqual([1, 2, 4, 6]);
  });

  test.each([
    ['openPeriod'],
    ['submitDraft'],
    ['initialReport'],
    ['makeLetter'],
    ['approve'],
    ['recordSending'],
    ['archive'],
  ] as const)(
    'when %s was the last act, then a button is on exactly where the decision would be allowed or only a gate is missing',
    (last) => {
      const office = walk(newOffice, last);
      for (const actor of [people.pelaksana, people.kasiYanum, people.sekcam, people.camat]) {
        for (const { request, offBecause } of actionLeaves(office.state, actor, standardConfig)) {
          const command =
            request.action === 'reopenStep' && request.step !== undefined
              ? { ...goodCommands.reopenStep, step: request.step }
              : goodCommands[request.action];
          const content = { ...allContent, signedReport: hashOf('signedReport') };
          const decided = outcome(office, actor, command, { content });
          const gate = ['notExcluded', 'scanNotFiled'].includes(decided) ? 'ok' : decided;
          const button = offBecause?.kind === 'scanNotFiled' ? 'ok' : (offBecause?.kind ?? 'ok');
          expect([request.action, button]).toEqual([request.action, gate]);
        }
      }
    },
  );
});
