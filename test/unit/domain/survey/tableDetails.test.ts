import { parsePeriod } from '../../../../src/domain/period/period';
import { askedQuestions, withAsked } from '../../../../src/domain/survey/askedQuestions';
import { identifyColumn } from '../../../../src/domain/survey/columnIdentity';
import { poolSources } from '../../../../src/domain/survey/poolSources';
import { elementOfNumber, questionnaireOf } from '../../../../src/domain/survey/questionnaire';
import {
  inspectTable,
  readTable,
  type SurveyTable,
  type TableOptions,
  tableReader,
} from '../../../../src/domain/survey/readTable';
import { matchesFilter } from '../../../../src/domain/survey/responseFilter';
import { saidMark, saidText } from '../../../../src/domain/survey/saidMark';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { type Cell, toTableRows } from '../../../../src/domain/survey/tableRow';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

type Cells = readonly (readonly Cell[])[];

const nine = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'];
const good = [4, 3, 4, 3, 4, 3, 4, 2, 1];

const read = (cells: Cells, given: Partial<TableOptions> = {}) =>
  readTable(toTableRows(cells), { vocabulary: surveyVocabulary, ...given });
const table = (cells: Cells, given: Partial<TableOptions> = {}): SurveyTable => {
  const result = read(cells, given);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const problem = (cells: Cells, given: Partial<TableOptions> = {}) => {
  const result = read(cells, given);
  if (result.ok) throw new Error('expected a refusal');
  return result.problem;
};
const period = (id: string) => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
};

describe('given a form’s time stamp', () => {
  const stamp = '13/06/2021 9:12:44';
  const first = (
    titles: readonly string[],
    cells: readonly Cell[],
    source: TableOptions['source'] = 'form',
  ) =>
    table(
      [
        [...titles, ...nine],
        [...cells, ...good],
      ],
      { source },
    ).responses[0];

  it('when the form wrote it, then it is kept; what an import calls so is only its day', () => {
    expect(first(['Timestamp'], [stamp])).toMatchObject({ at: stamp, date: '2021-06-13' });
    expect(first(['Timestamp'], [stamp], 'import')).not.toHaveProperty('at');
    expect(first(['Timestamp'], [''])).not.toHaveProperty('at');
  });

  it('when staff added a date beside it, then that one holds where it is filled', () => {
    const titles = ['Timestamp', 'Tanggal'];
    expect(first(titles, [stamp, ''])?.date).toBe('2021-06-13');
    expect(first(titles, [stamp, '12/06/2021'])?.date).toBe('2021-06-12');
    expect(first(['Tanggal'], [''])).not.toHaveProperty('date');
    const bad = [
      [...titles, ...nine],
      [stamp, 'kemarin', ...good],
    ];
    expect(problem(bad)).toMatchObject({ place: { column: 2, title: 'Tanggal' }, given: 'kemarin' });
    expect(problem([bad[0] ?? [], ['kemarin', '', ...good]])).toMatchObject({ place: { column: 1 } });
  });

  it('when only it says the day, then a period can be told by it', () => {
    const cells = [
      ['Timestamp', ...nine],
      [stamp, ...good],
    ];
    expect(table(cells, { period: period('2021-S1') }).responses).toHaveLength(1);
    const reader = (titles: readonly string[]) =>
      tableReader(toTableRows([titles]), { vocabulary: surveyVocabulary, order: 'element' });
    const dated = [['Timestamp', ...nine], ['Tanggal', ...nine], nine].map((titles) => {
      const found = reader(titles);
      return found.ok && found.value.dated;
    });
    expect(dated).toEqual([true, true, false]);
  });

  it('when staff numbered the rows, then a form’s answer stays known by its stamp, a paper’s by its number', () => {
    const titles = ['Timestamp', 'no'];
    expect(first(titles, [stamp, '5'])?.id).toBe(`form:${stamp}:1`);
    expect(first(titles, ['', '5'])?.id).toBe('form:5');
    expect(first(titles, [stamp, '5'], 'paper')?.id).toBe('paper:5');
    expect(first(titles, [stamp, ''], 'paper')?.id).toBe(`paper:${stamp}:1`);
  });
});

describe('given columns of reasons', () => {
  it('when several are filled, then they are one reason, without blanks and dashes', () => {
    const cells = (...reasons: readonly string[]) => [
      ['Alasan U3', 'Alasan U4', 'Alasan U5', ...nine],
      [...reasons, ...good],
    ];
    expect(table(cells('Lama', '-', 'Mahal\nsekali')).responses[0]?.reason).toBe('Lama; Mahal sekali');
    expect(table(cells('', '-', ' ')).responses[0]).not.toHaveProperty('reason');
  });
});

describe('given rows of which nothing is left to count', () => {
  const titles = ['tanggal', ...nine];
  const asked = { period: period('2022-S1') };
  const gap = [...good.slice(0, 8), ''];

  it('when one of the period was put aside, then that is said and not that there were none', () => {
    expect(problem([titles, ['2021-06-13', ...good], ['2022-06-13', ...gap]], asked)).toEqual({
      kind: 'noValidRow',
      excluded: 1,
    });
    expect(problem([titles], asked)).toEqual({ kind: 'noValidRow', excluded: 0 });
    expect(problem([titles, ['2022-06-13', ...gap]], asked)).toEqual({ kind: 'noValidRow', excluded: 1 });
  });
});

describe('given rows that cannot be read', () => {
  it('when read in blocks, then each is known by its line, its date where it has one, and its first fault', () => {
    const top = toTableRows([['no', 'tanggal', ...nine]]);
    const reader = tableReader(top, { vocabulary: surveyVocabulary, order: 'element', source: 'paper' });
    if (!reader.ok) throw new Error('refused');
    const rows = toTableRows(
      [
        ['1', '2021-06-13', 9, ...good.slice(1)],
        ['2', 'kemarin', 9, ...good.slice(1)],
        ['3', '2021-06-13', ...good],
      ],
      2,
    );
    const { responses, unreadable, problems } = reader.value.read(rows);
    expect(responses.map(({ id }) => id)).toEqual(['paper:3']);
    expect(problems).toHaveLength(3);
    expect(unreadable).toEqual([
      {
        row: 2,
        id: 'paper:1',
        date: '2021-06-13',
        problem: expect.objectContaining({ kind: 'badAnswer', place: { row: 2, column: 3, title: 'u1' } }),
      },
      { row: 3, id: 'paper:2', problem: expect.objectContaining({ kind: 'unreadableDate' }) },
    ]);
  });
});

describe('given columns of year and semester', () => {
  const contradicted = (year: Cell, semester: Cell, date: Cell) =>
    table([
      ['tahun', 'semester', 'tanggal', ...nine],
      [year, semester, date, ...good],
    ]).contradictedRows.length === 1;

  it.each([
    [2021, 1, '2021-06-13', false],
    [2020, 1, '2021-06-13', true],
    [2021, 2, '2021-06-13', true],
    ['2021', 'II', '2021-07-01', false],
    ['2021', 'Semester I', '2021-07-01', true],
    ['', '', '2021-06-13', false],
    [2020, 2, '', false],
  ])(
    'when they say %j and %j and the date is %j, then that they differ is %j',
    (year, semester, date, differs) => {
      expect(contradicted(year, semester, date)).toBe(differs);
    },
  );
});

describe('given a header', () => {
  const under = (blank: number) => [...Array.from({ length: blank }, () => ['Kop']), nine, good];

  it('when it stands in the thirtieth row, then it is found; further down nobody looks', () => {
    expect(table(under(29)).responses[0]?.row).toBe(31);
    expect(problem(under(30))).toEqual({ kind: 'noHeader', computedTitles: [] });
    const computed = [...Array.from({ length: 30 }, () => ['Kop']), ['NRR U1']];
    expect(problem(computed)).toEqual({ kind: 'noHeader', computedTitles: [] });
  });

  it('when it is the second of two rows, then a blank takes the title above it, and no row but that one', () => {
    const header = ['', ...nine];
    expect(table([['Kop'], ['NO'], header, ['7', ...good]]).responses[0]?.id).toBe('import:7');
    expect(table([['NO'], ['Kop'], header, ['7', ...good]]).responses[0]?.id).toBe('import:line-4');
  });

  it('when a further element is filled in one row only, then it was asked; an empty one was not, whatever stands beside', () => {
    const titles = [...nine, 'U10', 'Jenis kelamin', 'Saran'];
    const asked = (...rows: Cells) => table([titles, ...rows]).questionnaire.map(({ code }) => code);
    expect(asked([...good, '', 'P', 'Baik'], [...good, 4, 'L', ''])).toContain('U10');
    expect(asked([...good, '', 'P', 'Baik'], [...good, '', 'L', 'Baik'])).not.toContain('U10');
  });

  it('when an element has several questions, then they come in the order of their letters', () => {
    const titles = ['U3c', ...nine.filter((u) => u !== 'u3'), 'U3a', 'U3b'];
    const read = table([titles, [3, ...good.slice(1), 1, 2]]);
    expect(read.responses[0]?.answers.U3).toEqual([1, 2, 3]);
    expect(read.columns.filter(({ element }) => element === 'U3').map(({ column }) => column)).toEqual([
      10, 11, 1,
    ]);
  });

  it('when a whole stands behind its part, then both are named from left to right', () => {
    const titles = nine.map((u) => (u === 'u3' ? 'U3a' : u));
    expect(
      problem([
        [...titles, 'U3'],
        [...good, 4],
      ]),
    ).toEqual({
      kind: 'duplicateElement',
      element: 'U3',
      first: { row: 1, column: 3, title: 'U3a' },
      second: { row: 1, column: 10, title: 'U3' },
    });
  });

  it('when one part of an element stands there twice, then both columns are named', () => {
    const titles = ['U3a', 'U3b', ...nine.filter((u) => u !== 'u3'), 'U3a'];
    expect(problem([titles, titles.map(() => 4)])).toEqual({
      kind: 'duplicateElement',
      element: 'U3',
      first: { row: 1, column: 1, title: 'U3a' },
      second: { row: 1, column: 11, title: 'U3a' },
    });
  });

  it('when a cell stands behind the last title, then it is named without one', () => {
    expect(problem([nine, [...good, 4]])).toEqual({
      kind: 'extraCell',
      place: { row: 2, column: 10, title: '' },
      given: '4',
    });
  });

  it('when a title is blank or a thing is asked twice, then the blank is not named and the second is', () => {
    const read = table([
      ['Usia', '', 'Umur', 'Warna', ...nine],
      [30, '', 40, 'biru', ...good],
    ]);
    expect(read.ignoredColumns).toEqual(['Umur', 'Warna']);
    expect(read.responses[0]?.profile.age).toBe(30);
  });

  it('when a column that nobody knows stands first of all, then it is named too', () => {
    const read = table([
      ['Warna', ...nine],
      ['biru', ...good],
    ]);
    expect(read.ignoredColumns).toEqual(['Warna']);
  });

  it('when a further element stands apart from the nine, then its own column says whether it was asked', () => {
    const titles = [...nine, 'u10', '', ''];
    const codes = (cells: Cells) => table(cells).questionnaire.map(({ code }) => code);
    expect(codes([titles, [...good, 3, '', '']])).toContain('U10');
    const letterhead: readonly Cell[] = ['KECAMATAN'];
    expect(codes([letterhead, titles, [...good, '', '', '']])).not.toContain('U10');
    expect(codes([titles, [...good, 3, '', ''], [...good, '', '', '']])).toContain('U10');
    expect(
      codes([
        [...titles, 'Warna'],
        [...good, '', '', 'x', 'biru'],
      ]),
    ).not.toContain('U10');
  });

  it.each([
    ['Pertanyaan 8', { element: 'U9', bareNumber: false }],
    ['U9', { element: 'U9', bareNumber: true }],
    ['U7 (isi 1 sampai 4)', { element: 'U7', part: '', bareNumber: false }],
    ['NRR12', { kind: 'computed' }],
    ['2021 U3', { kind: 'unknown' }],
  ])('when a title is %j, then it is %j', (title, expected) => {
    expect(identifyColumn(title, surveyVocabulary, 'element')).toMatchObject(expected);
  });

  it('when bare numbers count questions, then 8 and 9 change places and no others', () => {
    expect([1, 7, 8, 9, 10].map((n) => elementOfNumber(n, 'questionnaire'))).toEqual([
      'U1',
      'U7',
      'U9',
      'U8',
      'U10',
    ]);
    expect([8, 9].map((n) => elementOfNumber(n, 'element'))).toEqual(['U8', 'U9']);
    expect(questionnaireOf(['U10', 'U9', 'U1']).map(({ code }) => code)).toEqual(['U1', 'U9', 'U10']);
  });
});

describe('given rows that look like something else', () => {
  it('when one is filled 1, 2, 3, 4 and no further, then it is an unfinished answer sheet and no numbering', () => {
    const read = table([
      ['no', ...nine],
      ['1', 2, 3, 4, '', '', '', '', '', ''],
      ['2', ...good],
    ]);
    expect(read.excluded.map(({ row }) => row)).toEqual([2]);
  });

  it('when a word stands among the answers that is the title of its own column, then the row is no second header', () => {
    const typed = [4, 3, 4, 3, 'U5', 3, 4, 2, 1];
    expect(problem([nine, good, typed])).toMatchObject({
      kind: 'badAnswer',
      place: { row: 3, column: 5, title: 'u5' },
      given: 'U5',
    });
  });

  it('when the header stands there again, a title of one plain word in it, then it is no answer sheet', () => {
    const titles = ['Persyaratan', ...nine.slice(1)];
    const read = table([titles, good, titles, good]);
    expect(read.responses.map(({ row }) => row)).toEqual([2, 4]);
    expect(read.excluded).toEqual([]);
  });

  it('when one is a foot note, then it is none, however many stars mark it', () => {
    const rows = [nine, good, ['*) Dihitung per unsur'], ['***) Dicetak 1 Juli']];
    expect(table(rows).summaryRows).toEqual([3, 4]);
  });

  it('when one has a foot mark inside its number, then it is an answer sheet', () => {
    const rows = [
      ['no', ...nine],
      ['7*)', ...good],
      ['A Σ', ...good],
      ['Jumlahnya', ...good],
    ];
    const read = table(rows);
    expect(read.responses.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(table([...rows, ['JUMLAH', ...good]]).summaryRows).toEqual([5]);
  });
});

describe('given an element of several questions', () => {
  const titles = ['u1', 'u2', 'U3a', 'U3b', ...nine.slice(3)];
  const row = (a: Cell, b: Cell) => [4, 3, a, b, ...good.slice(3)];

  it('when one of them is open, then its element is', () => {
    const cells = [titles, row(4, 3), row(4, '')];
    expect(table(cells).excluded.map(({ reason }) => reason)).toEqual([
      { kind: 'incomplete', missing: ['U3'] },
    ]);
    const counted = table(cells, { incomplete: 'perElement' });
    expect(counted.responses.map(({ answers }) => answers.U3)).toEqual([
      [4, 3],
      [4, null],
    ]);
  });

  it('when every element has an open question, then it does not count even per element', () => {
    const two = nine.flatMap((u) => [`${u}a`, `${u}b`]);
    const half = good.flatMap((answer) => [answer, '']);
    const full = good.flatMap((answer) => [answer, answer]);
    const read = table([two, full, half], { incomplete: 'perElement' });
    expect(read.excluded.map(({ row: line, reason }) => [line, reason.kind])).toEqual([[3, 'incomplete']]);
  });

  it('when nobody of the period answered the second, then it was not asked; the first always was', () => {
    const questionnaire = [{ code: 'U3', questions: 2 }] as const;
    const sheet = (a: 1 | null, b: 1 | null) => ({ answers: { U3: [a, b] } });
    expect(askedQuestions(questionnaire, [sheet(1, null)]).questionnaire).toEqual([
      { code: 'U3', questions: 1 },
    ]);
    expect(askedQuestions(questionnaire, [sheet(1, null), sheet(null, 1)]).questionnaire).toEqual([
      { code: 'U3', questions: 2 },
    ]);
    expect(askedQuestions(questionnaire, [sheet(null, 1)]).questionnaire).toEqual([
      { code: 'U3', questions: 2 },
    ]);
    expect(askedQuestions(questionnaire, []).questionnaire).toEqual(questionnaire);
    expect(askedQuestions(questionnaire, [sheet(null, null)], []).questionnaire).toEqual([]);
  });

  it('when a further element stands beside the nine and nobody answered it, then it was not asked and leaves no gap', () => {
    const questionnaire = questionnaireOf(['U1', 'U2', 'U10']);
    const sheet = { answers: { U1: [4], U2: [3], U10: [null] } } as const;
    const asked = askedQuestions(questionnaire, [sheet], ['U1', 'U2']);
    expect(asked.questionnaire).toEqual(questionnaireOf(['U1', 'U2']));
    const response = { id: 'form:1', source: 'form', row: 2, profile: {}, ...sheet } as const;
    expect(withAsked(response, asked).answers).toEqual({ U1: [4], U2: [3] });
  });

  it('when the columns are understood, then each element has as many questions as columns', () => {
    const reader = tableReader(toTableRows([titles, row(4, 3)]), {
      vocabulary: surveyVocabulary,
      order: 'element',
    });
    const { questionnaire } = reader.ok ? reader.value.plan : { questionnaire: [] };
    expect(questionnaire.map(({ questions }) => questions)).toEqual([1, 1, 2, 1, 1, 1, 1, 1, 1]);
  });

  it('when only the questions asked are kept, then an answer that is missing is open', () => {
    const sheet: SurveyResponse = {
      id: 'form:1',
      source: 'form',
      row: 2,
      profile: {},
      answers: { U3: [1, 2], U4: [3] },
    };
    const parts = new Map([
      ['U3', [1]],
      ['U5', [0]],
    ] as const);
    expect(withAsked(sheet, { questionnaire: [], parts }).answers).toEqual({ U3: [2], U5: [null] });
    expect(withAsked(sheet, { questionnaire: [], parts: null })).toBe(sheet);
  });

  it('when another source asks it with one question, then the two are not pooled', () => {
    const sheet = (source: SurveyResponse['source'], answers: SurveyResponse['answers']): SurveyResponse => ({
      id: `${source}:1`,
      source,
      row: 2,
      profile: {},
      answers,
    });
    const form = {
      source: 'form',
      questionnaire: [{ code: 'U3', questions: 2 }],
      responses: [sheet('form', { U3: [4, 3] })],
    } as const;
    const paper = {
      source: 'paper',
      questionnaire: [{ code: 'U3', questions: 1 }],
      responses: [sheet('paper', { U3: [4] })],
    } as const;
    expect(poolSources([form, paper])).toEqual({
      ok: false,
      problem: {
        kind: 'questionsDiffer',
        element: 'U3',
        sources: [
          { source: 'form', questions: 2 },
          { source: 'paper', questions: 1 },
        ],
      },
    });
    expect(poolSources([form, { ...paper, responses: [] }])).toMatchObject({
      ok: true,
      value: { questionnaire: [{ code: 'U3', questions: 2 }], leftOut: [] },
    });
  });
});

describe('given a filter by day', () => {
  const on = (date: SurveyResponse['date']): SurveyResponse => ({
    id: 'form:1',
    source: 'form',
    row: 2,
    ...(date === undefined ? {} : { date }),
    profile: {},
    answers: {},
  });

  it.each([
    ['2021-06-12', false],
    ['2021-06-13', true],
    ['2021-06-14', true],
    ['2021-06-15', false],
    [undefined, false],
  ] as const)('when an answer is of %s, then that it is let through is %s', (date, through) => {
    expect(matchesFilter(on(date), { from: '2021-06-13', to: '2021-06-14' })).toBe(through);
  });

  it('when only one end is given, then the other is open', () => {
    expect(matchesFilter(on('2021-06-14'), { from: '2021-06-13' })).toBe(true);
    expect(matchesFilter(on('2021-06-12'), { to: '2021-06-13' })).toBe(true);
    expect(matchesFilter(on(undefined), { groups: { source: ['form'] } })).toBe(true);
  });
});

describe('given a sheet that may be changed after it was read', () => {
  const sheet: SurveyResponse = {
    id: 'paper:7',
    source: 'paper',
    row: 8,
    date: '2021-06-13',
    profile: { sex: 'P', age: 41 },
    answers: { U1: [4], U2: [3] },
    remark: 'Baik',
    reason: 'Lama',
  };

  it('when it stands elsewhere, or its columns in another order, then it says the same', () => {
    const moved: SurveyResponse = {
      ...sheet,
      row: 9,
      id: 'paper:8',
      profile: { age: 41, sex: 'P' },
      answers: { U2: [3], U1: [4] },
    };
    expect(saidMark(moved)).toBe(saidMark(sheet));
    expect(saidMark(sheet)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('when any of what it says is changed or taken away, then it does not', () => {
    const { date: _date, ...undated } = sheet;
    const { remark: _remark, ...unremarked } = sheet;
    const { reason: _reason, ...unreasoned } = sheet;
    const others: readonly SurveyResponse[] = [
      undated,
      unremarked,
      unreasoned,
      { ...unremarked, reason: 'Baik' },
      { ...unreasoned, remark: 'Lama' },
      { ...sheet, profile: { sex: 'L', age: 41 } },
      { ...sheet, answers: { U1: [3], U2: [4] } },
    ];
    expect(new Set([sheet, ...others].map(saidMark)).size).toBe(8);
    expect(saidText({ ...sheet, answers: { U2: [3], U1: [4] } })).toBe(
      '["2021-06-13",[["U1",[4]],["U2",[3]]],[["age",41],["sex","P"]],"Baik","Lama"]',
    );
    expect(saidText({ id: 'form:1', source: 'form', row: 2, profile: {}, answers: {} })).toBe(
      '["",[],[],"",""]',
    );
  });
});

describe('given a table looked through before it is taken', () => {
  it('when nobody said what bare numbers count, then that is told only where an 8 or 9 depends on it', () => {
    const assumed = (titles: readonly string[], given: Partial<TableOptions> = {}) => {
      const found = inspectTable(toTableRows([titles, good]), { vocabulary: surveyVocabulary, ...given });
      return found.ok && found.value.table.orderAssumed;
    };
    const named = [...nine.slice(0, 7), 'Penanganan Pengaduan', 'Sarana dan Prasarana'];
    expect([assumed(nine), assumed(nine, { order: 'element' }), assumed(named)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
