import { heldPostOn, identify } from '../../../../src/domain/official/identify';
import { signatory } from '../../../../src/domain/official/official';
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
  });
});

describe('given a post whose signature is printed', () => {
  test('when a deputy is in office, then it is theirs; else the holder’s; else nobody’s', () => {
    expect(signatory(officials, 'camat', '2026-07-08')?.line).toBe(8);
    expect(signatory(officials, 'camat', '2026-07-20')?.line).toBe(6);
    expect(signatory(officials.slice(0, 2), 'camat', '2026-07-20')).toBeNull();
  });
});
