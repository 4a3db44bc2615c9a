import {
  type OfficialLine,
  parseOfficials,
  vacantPosts,
} from '../../../../src/domain/official/parseOfficials';

const line = (given: Partial<OfficialLine>): OfficialLine => ({
  line: 2,
  role: 'kasiYanum',
  deputy: '',
  name: 'Budi',
  nip: '198001012005011001',
  rank: 'Penata (III/c)',
  emails: 'budi@kec.go.id',
  from: '',
  until: '',
  ...given,
});

describe('given a line of the officials’ tab', () => {
  test('when it is good, then it is read with tidy addresses and an unspaced NIP', () => {
    const { officials, problems } = parseOfficials([
      line({
        nip: '19800101 200501 1 001',
        emails: ' Budi@Kec.go.id; budi@gmail.com,\nbudi@gmail.com',
        from: '2026-01-01',
      }),
    ]);
    expect(problems).toEqual([]);
    expect(officials).toEqual([
      expect.objectContaining({
        nip: '198001012005011001',
        emails: ['budi@kec.go.id', 'budi@gmail.com'],
        deputy: null,
        from: '2026-01-01',
        until: null,
      }),
    ]);
  });

  test('when cells have blanks around them, then they are read without', () => {
    const { officials, problems } = parseOfficials([
      line({
        role: ' camat ',
        deputy: ' plh ',
        name: ' Budi ',
        rank: ' Penata ',
        from: ' 2026-07-06 ',
        until: '2026-07-10 ',
      }),
    ]);
    expect(problems).toEqual([]);
    expect(officials).toEqual([
      {
        line: 2,
        role: 'camat',
        deputy: 'plh',
        name: 'Budi',
        nip: '198001012005011001',
        rank: 'Penata',
        emails: ['budi@kec.go.id'],
        from: '2026-07-06',
        until: '2026-07-10',
      },
    ]);
  });

  test('when only its last day is said, or only its first, then it does not end before it starts', () => {
    for (const dates of [{ until: '2026-07-01' }, { from: '2026-07-01' }, { from: ' ', until: ' ' }]) {
      expect(parseOfficials([line(dates)]).problems).toEqual([]);
    }
  });

  test.each([
    [{ role: 'lurah' }, 'unknownPost'],
    [{ deputy: 'pj' }, 'unknownDeputy'],
    [{ name: ' ' }, 'nameMissing'],
    [{ emails: ' ; ' }, 'emailMissing'],
    [{ emails: 'budi@kec' }, 'badEmail'],
    [{ emails: 'budi kec.go.id' }, 'badEmail'],
    [{ nip: '123' }, 'badNip'],
    [{ nip: '1980010120050110011' }, 'badNip'],
    [{ nip: 'NIP198001012005011001' }, 'badNip'],
    [{ deputy: 'plt', until: '2026-07-01' }, 'deputyWithoutDates'],
    [{ from: '31/09/2026' }, 'badDate'],
    [{ until: '2026-09-31' }, 'badDate'],
    [{ from: '2026-07-02', until: '2026-07-01' }, 'endsBeforeStart'],
    [{ deputy: 'plh', from: '2026-07-01' }, 'deputyWithoutDates'],
    [{ deputy: 'plt' }, 'deputyWithoutDates'],
  ] as const)('when it says %j, then %s, and the line is not used', (given, kind) => {
    const { officials, problems } = parseOfficials([line(given)]);
    expect(problems.map((problem) => [problem.kind, problem.line])).toEqual([[kind, 2]]);
    expect(officials).toEqual([]);
  });

  test.each([
    [{ deputy: 'plt', from: '2026-07-01' }],
    [{ deputy: 'plh', from: '2026-07-01', until: '2026-07-01' }],
    [{ nip: '' }],
  ] as const)('when it says %j, then it is good', (given) => {
    expect(parseOfficials([line(given)]).problems).toEqual([]);
  });

  test('when it is blank, then it is passed over', () => {
    const blank = line({ role: ' ', name: '', nip: '', emails: '', rank: '' });
    expect(parseOfficials([blank])).toEqual({ officials: [], problems: [] });
  });
});

describe('given two lines', () => {
  const other = { line: 3, name: 'Agus', nip: '197501012000011002', emails: 'agus@kec.go.id' };

  test('when two people share an address, then it is named: nobody could tell who acted', () => {
    const { problems } = parseOfficials([
      line({}),
      line({ ...other, role: 'sekcam', emails: 'agus@kec.go.id, budi@kec.go.id' }),
    ]);
    expect(problems).toEqual([{ kind: 'emailOfTwoPeople', line: 3, other: 2, email: 'budi@kec.go.id' }]);
  });

  test.each([
    ['Budi', '', 'Budi', '', false],
    ['Budi  Santoso', '', 'BUDI SANTOSO', '', false],
    ['Budi', '', 'Agus', '', true],
    ['Budi', '198001012005011001', 'Agus', '', true],
    ['Budi', '', 'Agus', '197501012000011002', true],
    ['Budi', '198001012005011001', 'budi', '', false],
    ['Budi', '', 'budi', '198001012005011001', false],
    ['Budi', '198001012005011001', 'Budi', '197501012000011002', true],
    ['Budi', '198001012005011001', 'Budi S.', '198001012005011001', false],
    ['Budi Santoso', '', 'BudiSantoso', '', true],
  ])(
    'when %s (%s) and %s (%s) have one address, then that it is a fault is %s',
    (name, nip, name2, nip2, fault) => {
      const { problems } = parseOfficials([
        line({ name, nip }),
        line({ line: 3, role: 'sekcam', name: name2, nip: nip2 }),
      ]);
      expect(problems.map((problem) => problem.kind)).toEqual(fault ? ['emailOfTwoPeople'] : []);
    },
  );

  test('when a deputy stands in for the holder, then the post is not held twice', () => {
    const deputy = { ...other, deputy: 'plh', from: '2026-07-01', until: '2026-07-02' };
    expect(parseOfficials([line({}), line(deputy)]).problems).toEqual([]);
    expect(parseOfficials([line(deputy), line({})]).problems).toEqual([]);
  });

  test('when two people hold two posts at a time, then that is well', () => {
    expect(parseOfficials([line({}), line({ ...other, role: 'sekcam' })]).problems).toEqual([]);
  });

  test('when one person has two posts, then that is well', () => {
    const { problems } = parseOfficials([
      line({}),
      line({ line: 3, role: 'sekcam', deputy: 'plt', from: '2026-07-01' }),
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['', '', '', '', true],
    ['', '2026-06-30', '2026-07-01', '', false],
    ['2026-07-01', '', '', '2026-06-30', false],
    ['2026-07-01', '', '', '2026-07-01', true],
    ['2026-07-01', '', '2026-01-01', '', true],
    ['', '2026-06-30', '', '2026-12-31', true],
    ['', '2026-06-30', '2026-01-01', '2026-12-31', true],
    ['2026-01-01', '2026-12-31', '', '2026-06-30', true],
    ['2026-01-01', '2026-12-31', '2026-06-30', '', true],
    ['', '2026-07-01', '2026-07-01', '', true],
    ['2026-08-01', '', '', '2026-07-31', false],
    ['2026-01-01', '2026-12-31', '2026-05-01', '2026-05-02', true],
  ])(
    'when one holds a post %s…%s and another %s…%s, then a clash is %s',
    (from, until, from2, until2, clash) => {
      const { problems } = parseOfficials([
        line({ from, until }),
        line({ ...other, from: from2, until: until2 }),
      ]);
      expect(problems.map((problem) => problem.kind)).toEqual(clash ? ['twoHolders'] : []);
    },
  );

  test('when several are Pelaksana, then that is well', () => {
    const { problems } = parseOfficials([line({ role: 'pelaksana' }), line({ ...other, role: 'pelaksana' })]);
    expect(problems).toEqual([]);
  });
});

test('given officials, when a post has nobody on a day, then it is vacant', () => {
  const { officials } = parseOfficials([
    line({}),
    line({ line: 3, role: 'camat', name: 'Ratna', nip: '', emails: 'camat@kec.go.id', until: '2026-07-01' }),
  ]);
  expect(vacantPosts(officials, '2026-07-01')).toEqual(['pelaksana', 'sekcam']);
  expect(vacantPosts(officials, '2026-07-02')).toEqual(['pelaksana', 'sekcam', 'camat']);
});
