import type { Actor } from '../../../../src/domain/official/actor';
import { standardConfig } from '../../../../src/domain/workflow/config';
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
  person,
  walk,
} from './office';

describe('given a person in two posts', () => {
  const kasiAsSekcam: Actor = {
    ...people.kasiYanum,
    posts: [
      { role: 'kasiYanum', deputy: null },
      { role: 'sekcam', deputy: 'plt' },
    ],
  };

  test('when a Kasi as Plt. Sekcam initials and verifies, then both count and the second is marked', () => {
    const initialled = act(walk(newOffice, 'finaliseReport'), kasiAsSekcam, goodCommands.initialReport);
    const verified = act(initialled, kasiAsSekcam, goodCommands.verifyReport);
    expect(opened(verified).current).toBe(6);
    expect(initialled.log.at(-1)).toMatchObject({ role: 'kasiYanum', deputy: null, twoPosts: false });
    expect(verified.log.at(-1)).toMatchObject({ role: 'sekcam', deputy: 'plt', twoPosts: true });
  });

  test('when a Pelaksana is also Plt. Kasi, then judging their own draft is allowed and marked', () => {
    const both = person('pelaksana@kec.go.id', 'pelaksana', 'kasiYanum');
    const decided = act(walk(newOffice, 'submitDraft'), both, goodCommands.decideEvaluation);
    expect(decided.log.at(-1)).toMatchObject({ role: 'kasiYanum', twoPosts: true });
  });

  test('when the cell of one column was written, then the act counts for that post or not at all', () => {
    const cell = { via: 'cell', expectedVersion: null, key: 'c' } as const;
    const office = walk(newOffice, 'initialReport');
    expect(outcome(office, kasiAsSekcam, goodCommands.verifyReport, { ...cell, as: 'kasiYanum' })).toBe(
      'notYourRole',
    );
    const returned = attempt(office, kasiAsSekcam, goodCommands.return, { ...cell, as: 'kasiYanum' }).office;
    expect(returned.log.at(-1)?.role).toBe('kasiYanum');
    const asSekcam = attempt(office, kasiAsSekcam, goodCommands.return, { ...cell, as: 'sekcam' }).office;
    expect(asSekcam.log.at(-1)).toMatchObject({ role: 'sekcam', deputy: 'plt' });
  });

  test('when they return without saying as whom, then as the one whose turn it is', () => {
    const returned = act(walk(newOffice, 'initialReport'), kasiAsSekcam, goodCommands.return);
    expect(returned.log.at(-1)).toMatchObject({ role: 'sekcam', deputy: 'plt', step: 5 });
  });

  test('when they hold a post for good and as deputy, then they act as its holder', () => {
    const camat: Actor = {
      ...people.camat,
      posts: [
        { role: 'camat', deputy: 'plh' },
        { role: 'camat', deputy: null },
      ],
    };
    const approved = act(walk(newOffice, 'makeLetter'), camat, goodCommands.approve);
    expect(approved.log.at(-1)?.deputy).toBeNull();
  });
});

describe('given a person who has changed posts since they submitted', () => {
  test('when they now judge their own submission, then it is refused', () => {
    const promoted = person('pelaksana@kec.go.id', 'kasiYanum');
    const { result } = attempt(walk(newOffice, 'submitDraft'), promoted, goodCommands.decideEvaluation);
    expect(result).toEqual({ ok: false, problem: { kind: 'ownSubmission', step: 2 } });
  });

  test('when they now compare the scan of what they submitted, then it is refused, whoever scanned it', () => {
    const signed = { content: { ...allContent, signedReport: hashOf('signedReport') } };
    const colleague = person('baru@kec.go.id', 'pelaksana');
    const filed = act(walk(newOffice, 'makeLetter'), colleague, goodCommands.fileScan, signed);
    const promoted = person('pelaksana@kec.go.id', 'sekcam');
    const { result } = attempt(filed, promoted, goodCommands.confirmScan, signed);
    expect(result).toEqual({ ok: false, problem: { kind: 'ownSubmission', step: 4 } });
    expect(outcome(filed, people.sekcam, goodCommands.confirmScan, signed)).toBe('ok');
  });

  test('when they come with another of their addresses, then it is still refused', () => {
    const promoted: Actor = {
      ...person('budi@gmail.com', 'camat'),
      emails: ['budi@gmail.com', 'pelaksana@kec.go.id'],
    };
    expect(outcome(walk(newOffice, 'makeLetter'), promoted, goodCommands.approve)).toBe('ownSubmission');
  });

  test('when somebody else has submitted again since, then they may judge it', () => {
    const promoted = person('pelaksana@kec.go.id', 'kasiYanum');
    const successor = person('baru@kec.go.id', 'pelaksana');
    const back = act(walk(newOffice, 'submitDraft'), people.kasiYanum, goodCommands.return);
    const again = act(back, successor, goodCommands.submitDraft);
    expect(outcome(again, promoted, goodCommands.decideEvaluation)).toBe('ok');
  });
});

describe('given an office whose rules let one post submit and judge', () => {
  test('when the same person does both, then it is refused all the same', () => {
    const rule = { ...standardConfig.steps[3], performers: ['pelaksana'] as const };
    const config = { ...standardConfig, steps: { ...standardConfig.steps, 3: rule } };
    const office = walk(newOffice, 'submitDraft');
    expect(outcome(office, people.pelaksana, goodCommands.decideEvaluation, { config })).toBe(
      'ownSubmission',
    );
    const colleague = person('baru@kec.go.id', 'pelaksana');
    expect(outcome(office, colleague, goodCommands.decideEvaluation, { config })).toBe('ok');
  });
});

describe('given a deputy', () => {
  test('when they act, then the event says as what', () => {
    const plh: Actor = { ...person('sekcam@kec.go.id'), posts: [{ role: 'camat', deputy: 'plh' }] };
    const approved = act(walk(newOffice, 'makeLetter'), plh, goodCommands.approve);
    expect(approved.log.at(-1)).toMatchObject({ role: 'camat', deputy: 'plh', twoPosts: true });
  });
});

describe('given an owner who is the Pelaksana too', () => {
  test('when their guardian archives what they have sent, then the event says that it is the same person', () => {
    const owner: Actor = { kind: 'guardian', email: people.pelaksana.email };
    const archived = act(walk(newOffice, 'recordSending'), owner, goodCommands.archive);
    expect(archived.log.at(-1)).toMatchObject({ role: 'guardian', twoPosts: true });
    const other = act(walk(newOffice, 'recordSending'), people.guardian, goodCommands.archive);
    expect(other.log.at(-1)).toMatchObject({ role: 'guardian', twoPosts: false });
  });
});
