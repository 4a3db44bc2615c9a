import type { CivilDate } from '../../../../src/domain/calendar/civilDate';
import { isEmail, mailbox } from '../../../../src/domain/official/email';
import { heldPostOn, identify } from '../../../../src/domain/official/identify';
import { holderOn, isSamePerson, type Official, signatory } from '../../../../src/domain/official/official';
import { officials } from './officials';

describe('given an account as Google names it', () => {
  test.each([
    ['sari@kec.go.id', ['pelaksana']],
    [' SARI@Kec.go.id ', ['pelaksana']],
    ['camat@kec.go.id', ['camat']],
    ['sari.dewi@gmail.com', ['pelaksana']],
  ])('when it is %j, then its posts are %j', (email, posts) => {
    const identity = identify(officials, email, '2026-07-02');
    expect(identity).toMatchObject({
      kind: 'known',
      actor: { posts: posts.map((role) => ({ role, deputy: null })) },
    });
  });

  test.each([['saridewi@gmail.com'], ['Sari.Dewi+kantor@googlemail.com'], ['s.a.r.i.dewi@gmail.com']])(
    'when it is %j, then it is recognised as an alias of the registered address',
    (email) => {
      expect(identify(officials, email, '2026-07-02')).toMatchObject({
        kind: 'alias',
        email: email.toLowerCase(),
        registered: 'sari.dewi@gmail.com',
        actor: { name: 'Sari' },
      });
    },
  );

  test('when it has a plus in an office domain, then it is an alias; with dots moved it is not', () => {
    expect(identify(officials, 'joko+skm@kec.go.id', '2026-07-02').kind).toBe('alias');
    expect(identify(officials, 'jo.ko@kec.go.id', '2026-07-02').kind).toBe('unknown');
  });

  test.each([
    ['', 'blank'],
    ['   ', 'blank'],
    [null, 'blank'],
    [undefined, 'blank'],
    ['tamu@gmail.com', 'unknown'],
  ])('when it is %j, then it is %s', (email, kind) => {
    expect(identify(officials, email, '2026-07-02').kind).toBe(kind);
  });
});

describe('given a person with several appointments', () => {
  test('when they come with either address, then all their posts of the day are theirs', () => {
    const posts = [
      { role: 'kasiYanum', deputy: null },
      { role: 'sekcam', deputy: 'plt' },
    ];
    for (const email of ['budi@kec.go.id', 'budi.plt@kec.go.id']) {
      const identity = identify(officials, email, '2026-07-02');
      expect(identity).toMatchObject({ kind: 'known', actor: { email, posts } });
      if (identity.kind === 'known')
        expect(identity.actor.emails).toEqual(
          expect.arrayContaining(['budi@kec.go.id', 'budi.plt@kec.go.id']),
        );
    }
  });

  test.each([
    ['2026-06-30', []],
    ['2026-07-01', ['sekcam']],
    ['2026-07-05', ['sekcam']],
    ['2026-07-06', ['sekcam', 'camat']],
    ['2026-07-10', ['sekcam', 'camat']],
    ['2026-07-11', ['sekcam']],
    ['2026-07-31', ['sekcam']],
    ['2026-08-01', []],
  ] as const)('when it is %s, then they are deputy for %j: first and last day included', (day, deputised) => {
    const identity = identify(officials, 'budi@kec.go.id', day);
    const posts = identity.kind === 'known' ? identity.actor.posts : [];
    expect(posts.filter((post) => post.deputy !== null).map((post) => post.role)).toEqual(deputised);
  });
});

describe('given somebody whose time is over or has not begun', () => {
  test('when a former Sekcam comes, then they are told until when', () => {
    expect(identify(officials, 'agus@kec.go.id', '2026-07-01')).toEqual({
      kind: 'notInForce',
      email: 'agus@kec.go.id',
      role: 'sekcam',
      why: 'ended',
      day: '2026-06-30',
    });
  });

  test('when somebody had several terms, then the one that ended last is named, whatever its line', () => {
    const agus = officials[5] as Official;
    const terms: readonly Official[] = [
      { ...agus, line: 2, role: 'kasiYanum', until: '2025-12-31' },
      { ...agus, line: 3, role: 'sekcam', from: '2026-01-01', until: '2026-06-29' },
      { ...agus, line: 4, role: 'pelaksana', until: '2024-12-31' },
    ];
    const ended = { kind: 'notInForce', role: 'sekcam', why: 'ended', day: '2026-06-29' };
    expect(identify(terms, 'agus@kec.go.id', '2026-07-01')).toMatchObject(ended);
    expect(identify([...terms].reverse(), 'agus@kec.go.id', '2026-07-01')).toMatchObject(ended);
  });

  test('when one term is over and the next has not begun, then the one that ended is named', () => {
    const agus = officials[5] as Official;
    const gap: readonly Official[] = [
      { ...agus, line: 2, role: 'camat', from: '2026-08-01', until: null },
      { ...agus, line: 3, until: '2026-06-30' },
    ];
    expect(identify(gap, 'agus@kec.go.id', '2026-07-15')).toMatchObject({ role: 'sekcam', why: 'ended' });
    expect(identify(gap, 'agus@kec.go.id', '2026-06-30')).toMatchObject({
      kind: 'known',
      actor: { posts: [{ role: 'sekcam', deputy: null }] },
    });
  });

  test('when a term with two dates has not begun, then its first day is named and not its last', () => {
    const plh = { ...(officials[6] as Official), nip: '', emails: ['plh@kec.go.id'] };
    expect(identify([plh], 'plh@kec.go.id', '2026-07-05')).toEqual({
      kind: 'notInForce',
      email: 'plh@kec.go.id',
      role: 'camat',
      why: 'notYet',
      day: '2026-07-06',
    });
  });

  test('when somebody has two terms ahead, then the one that begins first is named, whatever its line', () => {
    const agus = officials[5] as Official;
    const ahead: readonly Official[] = [
      { ...agus, line: 2, role: 'camat', from: '2027-01-01', until: null },
      { ...agus, line: 3, role: 'sekcam', from: '2026-08-01', until: '2026-12-31' },
    ];
    const coming = { kind: 'notInForce', role: 'sekcam', why: 'notYet', day: '2026-08-01' };
    expect(identify(ahead, 'agus@kec.go.id', '2026-07-01')).toMatchObject(coming);
    expect(identify([...ahead].reverse(), 'agus@kec.go.id', '2026-07-01')).toMatchObject(coming);
  });

  test('when the next one comes early, then they are told from when', () => {
    expect(identify(officials, 'wati@kec.go.id', '2026-07-31')).toMatchObject({
      why: 'notYet',
      day: '2026-08-01',
    });
    expect(heldPostOn(officials, 'wati@kec.go.id', 'sekcam', '2026-08-01')).toBe(true);
  });

  test('when an event claims a post on a day, then it can be checked', () => {
    expect(heldPostOn(officials, 'budi@kec.go.id', 'camat', '2026-07-10')).toBe(true);
    expect(heldPostOn(officials, 'budi@kec.go.id', 'camat', '2026-07-11')).toBe(false);
    expect(heldPostOn(officials, '', 'camat', '2026-07-10')).toBe(false);
    expect(heldPostOn(officials, 'saridewi@gmail.com', 'pelaksana', '2026-07-10')).toBe(true);
    expect(heldPostOn(officials, 'tamu@gmail.com', 'pelaksana', '2026-07-10')).toBe(false);
  });
});

describe('given a person whose name was written anew with their new post', () => {
  test('when they act, then it is under the name of the line in force', () => {
    const budi = officials[2] as Official;
    const lines = [
      { ...budi, name: 'Budi', until: '2026-06-30' },
      { ...budi, name: 'Budi Santoso, S.Sos', from: '2026-07-01' },
    ] as const;
    const nameOn = (day: CivilDate) => {
      const identity = identify(lines, 'budi@kec.go.id', day);
      return identity.kind === 'known' && identity.actor.kind === 'official' ? identity.actor.name : '';
    };
    expect([nameOn('2026-06-30'), nameOn('2026-07-01')]).toEqual(['Budi', 'Budi Santoso, S.Sos']);
  });

  test('when two lines share one of several addresses, then they are one person', () => {
    const [sari, joko] = officials as readonly [Official, Official];
    const shared = { ...joko, emails: ['joko@kec.go.id', 'sari@kec.go.id'] };
    expect([isSamePerson(sari, shared), isSamePerson(shared, sari), isSamePerson(sari, joko)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('given an address', () => {
  test.each([
    ['sari@kec.go.id', true],
    ['a@b.co', true],
    ['sari kec@kec.go.id', false],
    ['Sari <sari@kec.go.id', false],
    ['sari@kec.go.id, joko@kec.go.id', false],
    ['sari@kec.go.id>', false],
    ['sari@kec', false],
    ['sari@kec.i', false],
    ['@kec.go.id', false],
    ['sari@@kec.go.id', false],
  ])('when it is %j, then that it is one is %s', (text, is) => expect(isEmail(text)).toBe(is));

  test.each([
    ['s.a.r.i@googlemail.com', 'sari@gmail.com'],
    ['sari+skm+2026@kec.go.id', 'sari@kec.go.id'],
    ['s.ari@kec.go.id', 's.ari@kec.go.id'],
    ['s.ari@notgooglemail.com', 's.ari@notgooglemail.com'],
    ['s.ari@googlemail.com.id', 's.ari@googlemail.com.id'],
    ['a+b', 'a+b'],
    ['@gmail.com', '@gmail.com'],
    ['@googlemail.com', '@gmail.com'],
  ])('when it is %s, then its box is %s', (email, box) => expect(mailbox(email)).toBe(box));
});

describe('given a post whose signature is printed', () => {
  test('when a deputy is in office, then it is theirs; else the holder’s; else nobody’s', () => {
    expect(signatory(officials, 'camat', '2026-07-08')?.line).toBe(8);
    expect(signatory(officials, 'camat', '2026-07-20')?.line).toBe(6);
    expect(signatory(officials.slice(0, 2), 'camat', '2026-07-20')).toBeNull();
  });
  test('when somebody signs on the holder’s behalf, then the post stays the holder’s', () => {
    const camat = officials[4] as Official;
    const onBehalf: Official = { ...(officials[2] as Official), line: 10, role: 'camat', deputy: 'an' };
    const all = [camat, onBehalf, officials[6] as Official];
    expect(signatory(all, 'camat', '2026-07-20')?.line).toBe(10);
    expect(holderOn(all, 'camat', '2026-07-20')?.line).toBe(6);
    expect(holderOn(all, 'camat', '2026-07-08')?.line).toBe(8);
    expect(holderOn([onBehalf], 'camat', '2026-07-20')).toBeNull();
  });
});
