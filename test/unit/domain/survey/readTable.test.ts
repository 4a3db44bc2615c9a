import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parsePeriod } from '../../../../src/domain/period/period';
import {
  inspectTable,
  readTable,
  type SurveyTable,
  type TableOptions,
} from '../../../../src/domain/survey/readTable';
import { type Cell, toTableRows } from '../../../../src/domain/survey/tableRow';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

type Given = Partial<TableOptions>;

const read = (cells: readonly (readonly Cell[])[], given: Given = {}) =>
  readTable(toTableRows(cells), { vocabulary: surveyVocabulary, ...given });

const table = (cells: readonly (readonly Cell[])[], given: Given = {}): SurveyTable => {
  const result = read(cells, given);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
};

const problem = (cells: readonly (readonly Cell[])[], given: Given = {}) => {
  const result = read(cells, given);
  if (result.ok) throw new Error('expected a refusal');
  return result.problem;
};

const period = (id: string) => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
};

const nine = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'];
const good = [4, 3, 4, 3, 4, 3, 4, 2, 1];
const csv = (name: string) =>
  Papa.parse<string[]>(readFileSync(join(__dirname, '../../../data/responses', name), 'utf8').trim()).data;

describe('a file of answers alone', () => {
  it('is read with its rows, as elements, and says that this was assumed', () => {
    const read = table([
      ['no', ...nine],
      ['1', ...good],
    ]);
    expect(read.order).toBe('element');
    expect(read.orderAssumed).toBe(true);
    expect(read.responses).toEqual([
      {
        id: 'import:1',
        source: 'import',
        row: 2,
        profile: {},
        answers: { U1: [4], U2: [3], U3: [4], U4: [3], U5: [4], U6: [3], U7: [4], U8: [2], U9: [1] },
      },
    ]);
  });

  it('swaps the last two when its numbers count questions', () => {
    const read = table([nine, good], { order: 'questionnaire' });
    expect(read.responses[0]?.answers).toMatchObject({ U8: [1], U9: [2] });
    expect(read.orderAssumed).toBe(false);
    expect(read.columns.map(({ title, element }) => `${title}=${element}`).slice(-2)).toEqual([
      'u9=U8',
      'u8=U9',
    ]);
  });

  it('reads all 49 of the published regency file', () => {
    expect(table(csv('sekadau-2019-s1-first49.csv')).responses).toHaveLength(49);
  });

  it('may have its columns in any order', () => {
    const read = table([[...nine].reverse(), [...good].reverse()]);
    expect(read.responses[0]?.answers).toEqual(table([nine, good]).responses[0]?.answers);
  });
});

describe('the kecamatan file', () => {
  it('gives its 16 answers of semester I 2021, with their profile', () => {
    const read = table(csv('kecamatan-2020-2021.csv'), { order: 'questionnaire', period: period('2021-S1') });
    expect(read.responses).toHaveLength(16);
    expect(read.outsidePeriod).toBe(25);
    expect(read.excluded).toEqual([]);
    expect(read.contradictedRows).toEqual([]);
    expect(read.responses[0]).toMatchObject({
      id: 'import:9',
      row: 2,
      date: '2021-06-13',
      profile: {
        sex: 'L',
        age: 23,
        education: 'D1, D3, D4',
        occupation: 'Pegawai Swasta',
        service: 'Surat Keterangan Tidak Mampu (SKTM)',
      },
    });
    // A person of 6 is for people to look at, not for the reader to throw away.
    expect(read.responses.map(({ profile }) => profile.age)).toContain(6);
  });

  it('lets the survey date outrank year and semester columns, and names the rows', () => {
    const cells = csv('kecamatan-2020-2021.csv').map((row) => [...row]);
    const [, second] = cells;
    if (second !== undefined) second[2] = '2';
    const read = table(cells, { order: 'questionnaire', period: period('2021-S1') });
    expect(read.responses).toHaveLength(16);
    expect(read.contradictedRows).toEqual([2]);
  });
});

describe('exports of E-SKM', () => {
  it('(a) header in the first line, profile, extra elements, suggestions', () => {
    const header = [
      'NO',
      'TANGGAL',
      'JAM',
      'JENIS KELAMIN',
      'USIA',
      'PENDIDIKAN',
      'PEKERJAAN',
      ...nine.map((u) => u.toUpperCase()),
      'U10',
      'U11',
      'SARAN',
    ];
    const row = [1, '2023-05-02', '08.00–12.00', 'P', 41, 'S1', 'PNS', ...good, 4, '', 'Antrean dipercepat'];
    const read = table([header, row]);
    expect(read.questionnaire.map(({ code }) => code)).toEqual([
      'U1',
      'U2',
      'U3',
      'U4',
      'U5',
      'U6',
      'U7',
      'U8',
      'U9',
      'U10',
    ]);
    // U11 stands in the header but nobody was asked it.
    expect(read.ignoredColumns).toEqual(['U11']);
    expect(read.responses[0]).toMatchObject({
      date: '2023-05-02',
      profile: { sex: 'P', age: 41 },
      remark: 'Antrean dipercepat',
    });
  });

  it('(b) starting at B2, with NIK and names, which are dropped at the door', () => {
    const header = ['', 'NIK', 'NAMA', 'JENIS PELAYANAN', 'JENIS KELAMIN', ...nine, 'TANGGAL SURVEY'];
    const row = ['', '3201000000000000', 'Siti', 'KTP', 'Perempuan', ...good, '2-7-2023'];
    const read = table([['Data Survei'], header, row]);
    expect(read.droppedColumns).toEqual(['NIK', 'NAMA']);
    expect(JSON.stringify(read.responses)).not.toMatch(/Siti|3201/);
    expect(read.responses[0]).toMatchObject({
      row: 3,
      date: '2023-07-02',
      profile: { sex: 'P', service: 'KTP' },
    });
  });

  it('(c) with answers as text', () => {
    const texts = [
      'b. Kurang Sesuai, 2',
      'Mudah',
      'd. Sangat Cepat, 4',
      'Gratis',
      'Sesuai',
      'Kompeten',
      'Sopan dan ramah',
      'Dikelola dengan baik',
      'Cukup',
    ];
    const read = table([nine, texts]);
    expect(Object.values(read.responses[0]?.answers ?? {}).flat()).toEqual([2, 3, 4, 4, 3, 3, 3, 4, 2]);
  });

  it('with a letterhead, a header of two rows, column numbers, a repeated header and sums below', () => {
    const read = table([
      ['PEMERINTAH KABUPATEN'],
      [],
      ['NO', 'JENIS KELAMIN', 'NILAI PER UNSUR PELAYANAN'],
      ['', '', ...nine.map((u) => u.toUpperCase())],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
      [1, 'L', ...good],
      ['', '', '', '', '', '', '', '', '', '', ''],
      ['NO', 'JENIS KELAMIN', ...nine],
      [2, 'P', ...good],
      ['Jumlah nilai per unsur', '', 8, 6, 8, 6, 8, 6, 8, 4, 2],
      ['NRR tertimbang', '', 0.44, 0.33, 0.44, 0.33, 0.44, 0.33, 0.44, 0.22, 0.11],
    ]);
    expect(read.responses.map(({ row, profile }) => [row, profile.sex])).toEqual([
      [6, 'L'],
      [9, 'P'],
    ]);
    expect(read.summaryRows).toEqual([10, 11]);
  });

  it('with dates as spreadsheet serial numbers', () => {
    expect(
      table([
        ['Tanggal', ...nine],
        [44360, ...good],
      ]).responses[0]?.date,
    ).toBe('2021-06-13');
  });
});

describe('a questionnaire of another make', () => {
  it('may have several questions for an element', () => {
    const read = table([
      ['u1', 'u2', 'u3b', 'u3a', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'],
      [1, 2, 4, 3, 4, 3, 2, 1, 2, 3],
    ]);
    expect(read.questionnaire[2]).toEqual({ code: 'U3', questions: 2 });
    expect(read.responses[0]?.answers.U3).toEqual([3, 4]);
  });

  it('may ask about fewer elements, where the office says so', () => {
    const elements = ['U1', 'U2', 'U3', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
    const eight = nine.filter((u) => u !== 'u4');
    expect(table([eight, good.slice(1)], { elements }).questionnaire).toHaveLength(8);
    expect(problem([eight, good.slice(1)])).toMatchObject({
      kind: 'missingElements',
      row: 1,
      elements: ['U4'],
    });
  });
});

describe('questionnaires that do not count', () => {
  const cells = [
    ['no', 'tanggal', ...nine],
    [1, '1/6/2021', ...good],
    [2, '1/6/2021', 4, '', 4, 3, 4, 3, 4, 2, '-'],
    [3, '1/6/2021', '', '', '', '', '', '', '', '', ''],
    [4, '', ...good],
    ['', '', '', '', '', '', '', '', '', '', ''],
  ];

  it('are named with their line and reason; a blank row is none', () => {
    const read = table(cells, { period: period('2021-S1') });
    expect(read.responses.map(({ row }) => row)).toEqual([2]);
    expect(read.excluded).toEqual([
      { row: 3, id: 'import:2', reason: { kind: 'incomplete', missing: ['U2', 'U9'] } },
      { row: 4, id: 'import:3', reason: { kind: 'unanswered' } },
      { row: 5, id: 'import:4', reason: { kind: 'undated' } },
    ]);
  });

  it('need no date when no period is asked for', () => {
    expect(table(cells).responses.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('count for what they answer under the other policy', () => {
    const read = table(cells, { incomplete: 'perElement' });
    expect(read.responses.map(({ row }) => row)).toEqual([2, 3, 5]);
    expect(read.responses[1]?.answers).toMatchObject({ U1: [4], U2: [null] });
  });
});

describe('a refused table', () => {
  const badRow = (at: number, value: Cell): Cell[] =>
    good.map((answer, index) => (index === at ? value : answer));

  it.each([
    [5, 'outOfRange'],
    [0, 'outOfRange'],
    ['3,5', 'notWhole'],
    ['baik sekali', 'unknownText'],
    ['Cepat, 1', 'contradiction'],
  ])('has the answer %p: its row and column are named', (value, fault) => {
    expect(
      problem([
        ['no', ...nine],
        [1, ...good],
        [2, ...badRow(2, value)],
      ]),
    ).toEqual({
      kind: 'badAnswer',
      element: 'U3',
      fault,
      given: String(value),
      place: { row: 3, column: 4, title: 'u3' },
    });
  });

  it.each([
    ['31/09/2021', 'impossibleDate'],
    ['31 September 2021', 'impossibleDate'],
    ['kemarin', 'unreadableDate'],
  ])('has the date %s', (given, kind) => {
    expect(
      problem([
        ['tanggal', ...nine],
        [given, ...good],
      ]),
    ).toEqual({
      kind,
      given,
      place: { row: 2, column: 1, title: 'tanggal' },
    });
  });

  it('has two columns for one element, whatever they are called', () => {
    const twins = [
      ['U3', 'u3'],
      ['U3', 'Waktu Penyelesaian'],
      ['U3', 'U3a'],
      ['Unsur 9', 'Pertanyaan 8'],
    ];
    for (const [one = '', other = ''] of twins) {
      const header = [
        ...nine.filter((u) => u !== one.toLowerCase() && !(one === 'Unsur 9' && u === 'u9')),
        one,
        other,
      ];
      expect(problem([header, [...good, 4]])).toMatchObject({
        kind: 'duplicateElement',
        first: { row: 1, column: 9 },
        second: { row: 1, column: 10, title: other },
      });
    }
  });

  it('has two columns of survey dates', () => {
    expect(
      problem([
        ['Tanggal', 'Tgl survei', ...nine],
        ['', '', ...good],
      ]),
    ).toMatchObject({ kind: 'duplicateDate' });
  });

  it('lacks a column, or has only a computed one in its place', () => {
    const header = nine.map((u) => (u === 'u5' ? 'NRR U5' : u));
    expect(problem([header, good])).toEqual({
      kind: 'missingElements',
      row: 1,
      elements: ['U5'],
      computedTitles: ['NRR U5'],
    });
  });

  it('names no question at all', () => {
    expect(
      problem([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toEqual({ kind: 'noHeader', computedTitles: [] });
    expect(
      problem([
        ['NRR U1', 'NRR U2'],
        [3, 3],
      ]),
    ).toEqual({ kind: 'noHeader', computedTitles: ['NRR U1', 'NRR U2'] });
    expect(problem([])).toEqual({ kind: 'emptyTable' });
    expect(problem([['', null], []])).toEqual({ kind: 'emptyTable' });
  });

  it('has no valid row', () => {
    expect(problem([nine])).toEqual({ kind: 'noValidRow', excluded: 0 });
    expect(problem([nine, badRow(4, '')])).toEqual({ kind: 'noValidRow', excluded: 1 });
  });

  it('has no row of the period, or no dates to tell by', () => {
    const asked = { period: period('2022-S1') };
    expect(
      problem(
        [
          ['tanggal', ...nine],
          ['2021-06-13', ...good],
        ],
        asked,
      ),
    ).toEqual({ kind: 'noRowInPeriod', period: asked.period, outside: 1 });
    expect(problem([nine, good], asked)).toEqual({ kind: 'noDateColumn', row: 1, period: asked.period });
  });
});

describe('looking through a table', () => {
  it('finds every bad cell in reading order and keeps the good rows', () => {
    const looked = inspectTable(
      toTableRows([
        ['tanggal', ...nine],
        ['2021-06-13', ...good],
        ['31/9/2021', ...good.slice(0, 8), 9],
        ['2021-06-13', 0, ...good.slice(1)],
      ]),
      {
        vocabulary: surveyVocabulary,
      },
    );
    if (!looked.ok) throw new Error('refused');
    expect(looked.value.table.responses.map(({ row }) => row)).toEqual([2]);
    expect(
      looked.value.problems.map((one) => ('place' in one ? [one.kind, one.place.row, one.place.column] : [])),
    ).toEqual([
      ['impossibleDate', 3, 1],
      ['badAnswer', 3, 10],
      ['badAnswer', 4, 2],
    ]);
  });
});

describe('identities of answers', () => {
  it('come from time stamps, told apart when equal, and from lines as a last resort', () => {
    const stamped = table(
      [
        ['Timestamp', ...nine],
        ['13/06/2021 9:12:44', ...good],
        ['13/06/2021 9:12:44', ...good],
      ],
      { source: 'form' },
    );
    expect(stamped.responses.map(({ id }) => id)).toEqual([
      'form:13/06/2021 9:12:44:1',
      'form:13/06/2021 9:12:44:2',
    ]);
    expect(stamped.responses[0]?.date).toBe('2021-06-13');
    expect(table([nine, good]).responses[0]?.id).toBe('import:line-2');
    expect(
      table([
        ['no', ...nine],
        [1, ...good],
        [1, ...good],
      ]).responses.map(({ id }) => id),
    ).toEqual(['import:1', 'import:1:2']);
  });
});
