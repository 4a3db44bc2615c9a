import type { Command } from '../../../../src/domain/workflow/command';
import type { Action } from '../../../../src/domain/workflow/event';
import { actions } from '../../../../src/domain/workflow/event';
import { type Role, roles } from '../../../../src/domain/workflow/role';
import {
  act,
  allContent,
  attempt,
  goodCommands,
  hashOf,
  newOffice,
  type Office,
  outcome,
  people,
  walk,
} from './office';

/**
 * Every role × step × action × state. The table below is written by hand from the SOP: for each situation, what each
 * act's rightful people get. Everybody else gets `notYourRole` (see `refusalOfOthers`). Nothing refused leaves an event.
 */
type Asked = Exclude<Action, 'reopenStep'> | `reopen${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

const asked: readonly Asked[] = [
  ...actions.filter((action) => action !== 'reopenStep'),
  'reopen1',
  'reopen2',
  'reopen3',
  'reopen4',
  'reopen5',
  'reopen6',
  'reopen7',
];

const scanned = { ...allContent, signedReport: hashOf('signedReport') };

const at = {
  notOpened: newOffice,
  step1: walk(newOffice, 'openPeriod'),
  step2: walk(newOffice, 'lockData'),
  step3: walk(newOffice, 'submitDraft'),
  step4: walk(newOffice, 'decideEvaluation'),
  step5: walk(newOffice, 'finaliseReport'),
  step5Initialled: walk(newOffice, 'initialReport'),
  step6: walk(newOffice, 'verifyReport'),
  step7: walk(newOffice, 'makeLetter'),
  step8: walk(newOffice, 'approve'),
  step7Scanned: act(walk(newOffice, 'makeLetter'), people.pelaksana, goodCommands.fileScan, {
    content: scanned,
  }),
  sendingInDoubt: act(walk(newOffice, 'approve'), people.pelaksana, goodCommands.intendSending),
  sent: walk(newOffice, 'recordSending'),
  archived: walk(newOffice, 'archive'),
  returnedTo2: act(walk(newOffice, 'submitDraft'), people.kasiYanum, goodCommands.return),
  returnedTo4: act(walk(newOffice, 'initialReport'), people.sekcam, goodCommands.return),
  returnedTo6: act(walk(newOffice, 'makeLetter'), people.camat, {
    action: 'return',
    toStep: 6,
    note: 'Nomor surat salah',
  }),
  correctionAt4: act(walk(newOffice, 'recordSending'), people.pelaksana, goodCommands.openCorrection),
} as const satisfies Record<string, Office>;

type Situation = keyof typeof at;

/** What the rightful person gets; an act left out gets the situation's `else`. */
type Row = { readonly else: string } & Partial<Record<Asked, string>>;

const reopen = (from: number, to: number, kind: string): Partial<Record<Asked, string>> =>
  Object.fromEntries(
    ([1, 2, 3, 4, 5, 6, 7] as const).filter((n) => n >= from && n <= to).map((n) => [`reopen${n}`, kind]),
  );

/** Acts that mean nothing before a certain point, in any opened and unsent period. */
const underWay = {
  else: 'notYetTurn',
  openPeriod: 'periodAlreadyOpened',
  excludeResponse: 'dataLocked',
  includeResponse: 'dataLocked',
  recordReceipt: 'notSentYet',
  archive: 'notSentYet',
  openCorrection: 'notSentYet',
  reopenArchive: 'periodNotArchived',
  return: 'noReturnFromHere',
} as const;

const done = (...acts: readonly Asked[]): Partial<Record<Asked, string>> =>
  Object.fromEntries(acts.map((one) => [one, 'alreadyDone']));

const step4Row: Row = {
  ...underWay,
  ...done('lockData', 'submitDraft', 'decideEvaluation'),
  finaliseReport: 'ok',
  ...reopen(1, 3, 'ok'),
  ...reopen(4, 7, 'stepNotReached'),
};

const step6Row: Row = {
  ...underWay,
  ...done('lockData', 'submitDraft', 'decideEvaluation', 'finaliseReport', 'initialReport', 'verifyReport'),
  makeLetter: 'ok',
  ...reopen(1, 5, 'ok'),
  ...reopen(6, 7, 'stepNotReached'),
};

const step7Row: Row = {
  ...step6Row,
  makeLetter: 'alreadyDone',
  recordLetterNumber: 'letterNumberGiven',
  placeOnDesk: 'ok',
  approve: 'ok',
  fileScan: 'ok',
  confirmScan: 'scanNotFiled',
  return: 'ok',
  ...reopen(1, 6, 'ok'),
  reopen7: 'stepNotReached',
};

const step8Row: Row = {
  ...step7Row,
  ...done('placeOnDesk', 'approve', 'fileScan', 'confirmScan'),
  intendSending: 'ok',
  recordSending: 'ok',
  resolveSending: 'noSendingInDoubt',
  return: 'noReturnFromHere',
  reopen7: 'ok',
};

const table: Readonly<Record<Situation, Row>> = {
  notOpened: { else: 'periodNotOpened', openPeriod: 'ok' },
  step1: {
    ...underWay,
    excludeResponse: 'ok',
    includeResponse: 'notExcluded',
    lockData: 'ok',
    ...reopen(1, 7, 'stepNotReached'),
  },
  step2: {
    ...underWay,
    lockData: 'alreadyDone',
    submitDraft: 'ok',
    reopen1: 'ok',
    ...reopen(2, 7, 'stepNotReached'),
  },
  step3: {
    ...underWay,
    ...done('lockData', 'submitDraft'),
    decideEvaluation: 'ok',
    return: 'ok',
    ...reopen(1, 2, 'ok'),
    ...reopen(3, 7, 'stepNotReached'),
  },
  step4: step4Row,
  step5: {
    ...step4Row,
    finaliseReport: 'alreadyDone',
    initialReport: 'ok',
    verifyReport: 'otherPartFirst',
    return: 'ok',
    reopen4: 'ok',
  },
  step5Initialled: {
    ...step4Row,
    ...done('finaliseReport', 'initialReport'),
    verifyReport: 'ok',
    return: 'ok',
    ...reopen(4, 5, 'ok'),
  },
  step6: step6Row,
  step7: step7Row,
  step7Scanned: { ...step7Row, confirmScan: 'ok' },
  step8: step8Row,
  sendingInDoubt: {
    ...step8Row,
    intendSending: 'sendingInDoubt',
    recordSending: 'sendingInDoubt',
    // The key of another intent than the one in doubt.
    resolveSending: 'noSendingInDoubt',
  },
  sent: {
    ...step8Row,
    return: 'noReturnFromHere',
    recordReceipt: 'ok',
    archive: 'ok',
    openCorrection: 'ok',
    ...reopen(1, 7, 'alreadySent'),
  },
  archived: {
    else: 'periodArchived',
    openPeriod: 'periodAlreadyOpened',
    recordReceipt: 'ok',
    reopenArchive: 'ok',
    openCorrection: 'ok',
  },
  returnedTo2: {
    ...underWay,
    lockData: 'alreadyDone',
    submitDraft: 'ok',
    reopen1: 'ok',
    ...reopen(2, 7, 'stepNotReached'),
  },
  returnedTo4: step4Row,
  returnedTo6: step6Row,
  correctionAt4: step4Row,
};

/** Who may return in a situation: the people of the step whose turn it is or was within the step. */
const returners: Partial<Record<Situation, readonly Role[]>> = {
  step3: ['kasiYanum'],
  step5: ['kasiYanum'],
  step5Initialled: ['kasiYanum', 'sekcam'],
  step7: ['camat'],
  step7Scanned: ['camat'],
};

const afterApproval: readonly Situation[] = ['step8', 'sendingInDoubt', 'sent', 'archived'];

const owners: Readonly<Record<Asked, readonly Role[]>> = {
  openPeriod: ['pelaksana'],
  excludeResponse: ['pelaksana'],
  includeResponse: ['pelaksana'],
  lockData: ['pelaksana'],
  submitDraft: ['pelaksana'],
  decideEvaluation: ['kasiYanum'],
  finaliseReport: ['pelaksana'],
  initialReport: ['kasiYanum'],
  verifyReport: ['sekcam'],
  makeLetter: ['pelaksana'],
  recordLetterNumber: ['pelaksana'],
  placeOnDesk: ['pelaksana'],
  approve: ['camat'],
  fileScan: ['pelaksana'],
  confirmScan: ['sekcam'],
  intendSending: ['pelaksana'],
  recordSending: ['pelaksana'],
  resolveSending: ['pelaksana'],
  recordReceipt: ['pelaksana'],
  return: [],
  archive: ['pelaksana'],
  reopenArchive: ['sekcam', 'camat'],
  openCorrection: ['pelaksana', 'sekcam', 'camat'],
  reopen1: ['pelaksana'],
  reopen2: ['pelaksana'],
  reopen3: ['kasiYanum'],
  reopen4: ['pelaksana'],
  reopen5: ['kasiYanum', 'sekcam'],
  reopen6: ['pelaksana'],
  reopen7: ['camat'],
};

const ownersIn = (situation: Situation, one: Asked): readonly Role[] => {
  if (one === 'return') return returners[situation] ?? roles;
  if (one.startsWith('reopen') && one !== 'reopenArchive' && afterApproval.includes(situation)) {
    return ['sekcam', 'camat'];
  }
  return owners[one];
};

/** What stands above the question of whose post it is. */
const stageRefusals = ['periodNotOpened', 'periodAlreadyOpened', 'periodArchived', 'periodNotArchived'];

const expected = (situation: Situation, role: Role, one: Asked): string => {
  const rightful = table[situation][one] ?? table[situation].else;
  if (ownersIn(situation, one).includes(role) || stageRefusals.includes(rightful)) return rightful;
  const undoes = one.startsWith('reopen') && one !== 'reopenArchive' && afterApproval.includes(situation);
  return undoes ? 'needsSuperior' : 'notYourRole';
};

const commandOf = (one: Asked): Command => {
  const step = ([1, 2, 3, 4, 5, 6, 7] as const).find((n) => one === `reopen${n}`);
  if (step !== undefined) return { ...goodCommands.reopenStep, step };
  return goodCommands[one as Exclude<Action, 'reopenStep'>];
};

const situations = Object.keys(at) as Situation[];

describe.each(situations)('given a period %s', (situation) => {
  const office: Office = at[situation];

  describe.each(roles)('when the %s', (role) => {
    test.each(asked)('asks for %s, then the SOP answers as its table says', (one) => {
      const content =
        situation === 'step7Scanned' ? scanned : { ...allContent, signedReport: hashOf('signedReport') };
      const tried = attempt(office, people[role], commandOf(one), { content });
      const got = tried.result.ok ? 'ok' : tried.result.problem.kind;
      expect(got).toBe(expected(situation, role, one));
      const written = tried.office.log.slice(office.log.length);
      if (got === 'ok') {
        expect(written).toHaveLength(1);
        expect(written[0]).toMatchObject({ role, action: commandOf(one).action, email: people[role].email });
        expect(tried.office.state.ignored).toEqual([]);
        expect(tried.office.state.version).toBe(written[0]?.hash);
      } else {
        expect(tried.office).toBe(office);
      }
    });
  });

  test.each(asked)('when somebody without a post asks for %s, then they are told they hold none', (one) => {
    expect(outcome(office, people.stranger, commandOf(one))).toBe('notAnOfficial');
  });

  test.each(asked)('when the guardian itself does %s, then only what needs no post is possible', (one) => {
    const rightful = table[situation][one] ?? table[situation].else;
    const may = ['openPeriod', 'placeOnDesk', 'archive'].includes(one);
    const wanted = may || stageRefusals.includes(rightful) ? rightful : 'notForGuardian';
    expect(outcome(office, people.guardian, commandOf(one))).toBe(wanted);
  });
});

describe.each(situations)('given a period %s and approval cells instead of the sidebar', (situation) => {
  test.each(roles)('when the %s chooses in a cell, then the answer is the same', (role) => {
    for (const action of [
      'decideEvaluation',
      'initialReport',
      'verifyReport',
      'approve',
      'return',
    ] as const) {
      const cell = { via: 'cell', expectedVersion: null, as: role, key: `cell/${role}/${action}` } as const;
      expect([action, outcome(at[situation], people[role], goodCommands[action], cell)]).toEqual([
        action,
        expected(situation, role, action),
      ]);
    }
  });
});
