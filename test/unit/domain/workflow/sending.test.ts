import { act, goodCommands, newOffice, opened, outcome, people, walk } from './office';

const approved = walk(newOffice, 'approve');

describe('given an approved report', () => {
  test('when the first sending is recorded, then step 8 is done', () => {
    const office = act(approved, people.pelaksana, goodCommands.recordSending);
    expect(opened(office)).toMatchObject({ current: null });
    expect(opened(office).sendings).toEqual([
      expect.objectContaining({
        status: 'sent',
        channel: 'hand',
        proof: 'Diterima Ibu Sari',
        date: '2026-07-08',
      }),
    ]);
  });

  test.each([
    [{ proof: ' ' }, 'proofMissing'],
    [{ date: '2026-08-01' }, 'dateInFuture'],
  ] as const)('when it is recorded with %j, then %s', (wrong, kind) => {
    expect(outcome(approved, people.pelaksana, { ...goodCommands.recordSending, ...wrong })).toBe(kind);
  });

  test('when a mail has no addressee, then it is not even intended', () => {
    expect(outcome(approved, people.pelaksana, { ...goodCommands.intendSending, to: ' ' })).toBe(
      'addresseeMissing',
    );
  });
});

describe('given a mail that was about to leave', () => {
  const intended = act(approved, people.pelaksana, goodCommands.intendSending);
  const intent = intended.log.at(-1)?.key ?? '';

  test('when its sending is recorded, then one sending stands', () => {
    const mail = {
      ...goodCommands.recordSending,
      channel: 'email',
      to: 'organisasi@kab.go.id',
      intent,
    } as const;
    const office = act(intended, people.pelaksana, mail);
    expect(opened(office).sendings.map(({ status, channel }) => [status, channel])).toEqual([
      ['sent', 'email'],
    ]);
    expect(opened(office).current).toBeNull();
  });

  test('when nobody knows whether it left, then no second mail and no archive before a person has looked', () => {
    expect(outcome(intended, people.pelaksana, goodCommands.intendSending)).toBe('sendingInDoubt');
    expect(outcome(intended, people.pelaksana, goodCommands.archive)).toBe('notSentYet');
  });

  test('when the person finds it in the Sent folder, then step 8 is done', () => {
    const office = act(intended, people.pelaksana, { ...goodCommands.resolveSending, intent });
    expect(opened(office).current).toBeNull();
  });

  test('when the person does not find it, then it can be sent again', () => {
    const office = act(intended, people.pelaksana, { ...goodCommands.resolveSending, intent, found: false });
    expect(opened(office).current).toBe(8);
    expect(opened(office).sendings.map((sending) => sending.status)).toEqual(['notSent']);
    expect(outcome(office, people.pelaksana, goodCommands.intendSending)).toBe('ok');
  });

  test('when a further mail is in doubt after another channel, then the period is not archived', () => {
    const sent = act(approved, people.pelaksana, goodCommands.recordSending);
    const doubt = act(sent, people.pelaksana, goodCommands.intendSending);
    expect(outcome(doubt, people.pelaksana, goodCommands.archive)).toBe('sendingInDoubt');
  });
});
