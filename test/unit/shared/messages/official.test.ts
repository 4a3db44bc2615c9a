import type { ColumnProblem } from '../../../../src/domain/official/columnHolder';
import type { OfficialProblem } from '../../../../src/domain/official/parseOfficials';
import type { ConfigProblem } from '../../../../src/domain/workflow/config';
import { configProblemSentence } from '../../../../src/shared/messages/configProblem';
import { identitySentence } from '../../../../src/shared/messages/officialIdentity';
import {
  columnProblemSentence,
  officialProblemSentence,
} from '../../../../src/shared/messages/officialProblem';

type Examples<P extends { readonly kind: string }> = {
  readonly [K in P['kind']]: Extract<P, { readonly kind: K }>;
};

const officialExamples: Examples<OfficialProblem> = {
  unknownPost: { kind: 'unknownPost', line: 3, given: 'Lurah' },
  unknownDeputy: { kind: 'unknownDeputy', line: 3, given: 'Pj.' },
  nameMissing: { kind: 'nameMissing', line: 3 },
  emailMissing: { kind: 'emailMissing', line: 3 },
  badEmail: { kind: 'badEmail', line: 3, given: 'budi' },
  badNip: { kind: 'badNip', line: 3, given: '12' },
  badDate: { kind: 'badDate', line: 3, given: 'besok' },
  endsBeforeStart: { kind: 'endsBeforeStart', line: 3 },
  deputyWithoutDates: { kind: 'deputyWithoutDates', line: 3 },
  emailOfTwoPeople: { kind: 'emailOfTwoPeople', line: 3, other: 2, email: 'kec@gmail.com' },
  twoHolders: { kind: 'twoHolders', line: 3, other: 2, role: 'camat' },
};
const columnExamples: Examples<ColumnProblem> = {
  editorNotInPost: { kind: 'editorNotInPost', email: 'tamu@gmail.com', role: 'camat' },
  editorUnclear: { kind: 'editorUnclear', role: 'sekcam' },
  postVacant: { kind: 'postVacant', role: 'sekcam' },
};
const configExamples: Examples<ConfigProblem> = {
  unknownStep: { kind: 'unknownStep', line: 2, given: '9' },
  stepTwice: { kind: 'stepTwice', line: 2, step: 3 },
  unknownPerformer: { kind: 'unknownPerformer', line: 2, given: 'Lurah' },
  performerCount: { kind: 'performerCount', line: 2, step: 5, needed: 2 },
  judgesOwnWork: { kind: 'judgesOwnWork', step: 3, submittedIn: 2, role: 'pelaksana' },
  returnNotBackwards: { kind: 'returnNotBackwards', line: 2, step: 3, given: '4' },
  badWorkingDays: { kind: 'badWorkingDays', line: 2, given: '0' },
};

const sentences = [
  ...Object.values(officialExamples).map((problem) => officialProblemSentence(problem)),
  ...Object.values(columnExamples).map(columnProblemSentence),
  ...Object.values(configExamples).map(configProblemSentence),
];

test.each(sentences)(
  'given what is wrong with officials or settings, then it is said whole: %s',
  (sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|kasiYanum/);
  },
);

test('given a problem of one line, then the sentence names tab and line', () => {
  expect(officialProblemSentence(officialExamples.badNip)).toBe(
    'Tab Pejabat baris 3: NIP "12" tidak terdiri dari 18 angka.',
  );
});

describe('given an identity', () => {
  const actor = {
    kind: 'official',
    email: 'a@b.go.id',
    emails: ['a@b.go.id'],
    name: 'A',
    posts: [],
  } as const;

  test('when it is plainly known, then nothing needs saying', () => {
    expect(identitySentence({ kind: 'known', actor })).toBeNull();
  });

  test('when it is another writing of a registered address, then both are named', () => {
    const sentence = identitySentence({
      kind: 'alias',
      actor,
      email: 'a+b@gmail.com',
      registered: 'a@gmail.com',
    });
    expect(sentence).toContain('a+b@gmail.com');
    expect(sentence).toContain('a@gmail.com di tab Pejabat');
  });

  test('when a deputy’s time is over, then they are told the day', () => {
    const over = {
      kind: 'notInForce',
      email: 'a@b.go.id',
      role: 'sekcam',
      why: 'ended',
      day: '2026-07-31',
    } as const;
    expect(identitySentence(over)).toContain('Sekcam berakhir 31 Juli 2026');
    expect(identitySentence({ ...over, why: 'notYet' })).toContain('mulai 31 Juli 2026');
  });

  test('when Google says nothing or the account is not registered, then the way on is named', () => {
    expect(identitySentence({ kind: 'blank' })).toContain('muat ulang');
    expect(identitySentence({ kind: 'unknown', email: 'tamu@gmail.com' })).toContain(
      'tamu@gmail.com belum terdaftar',
    );
  });
});

test('what was typed in the sidebar stands in no line of the tab: the post is named instead', () => {
  expect(officialProblemSentence({ kind: 'badNip', line: 0, given: '12' }, 'sekcam')).toBe(
    'Sekcam: NIP "12" tidak terdiri dari 18 angka.',
  );
  expect(
    officialProblemSentence({ kind: 'emailOfTwoPeople', line: 0, other: 0, email: 'kec@gmail.com' }),
  ).toBe(
    'Surel kec@gmail.com sudah dipakai orang lain. Setiap orang perlu surel sendiri agar jelas siapa yang menyetujui.',
  );
});
