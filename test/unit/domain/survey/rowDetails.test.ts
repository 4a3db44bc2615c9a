import { ageBandKey, ageBandOf } from '../../../../src/domain/survey/ageBand';
import { exclusionOf } from '../../../../src/domain/survey/exclusionOf';
import { lowElements, reasonElement } from '../../../../src/domain/survey/lowElements';
import { plainText } from '../../../../src/domain/survey/plainText';
import { groupOrderOf, profileGroupOf } from '../../../../src/domain/survey/profileKey';
import { questionnaireOf } from '../../../../src/domain/survey/questionnaire';
import { readAnswer } from '../../../../src/domain/survey/readAnswer';
import { inspectTable } from '../../../../src/domain/survey/readTable';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';
import { type Cell, columnLetters, toTableRows } from '../../../../src/domain/survey/tableRow';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

const nine = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'];
const good = [4, 3, 4, 3, 4, 3, 4, 2, 1];

const inspect = (cells: readonly (readonly Cell[])[], source: SurveyResponse['source'] = 'import') => {
  const read = inspectTable(toTableRows(cells), { vocabulary: surveyVocabulary, order: 'element', source });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const one = (titles: readonly string[], cells: readonly Cell[], source?: SurveyResponse['source']) =>
  inspect(
    [
      [...titles, ...nine],
      [...cells, ...good],
    ],
    source,
  ).table.responses[0];

describe('age bands', () => {
  it.each([
    [0, '-16'],
    [16, '-16'],
    [17, '17-25'],
    [25, '17-25'],
    [26, '26-35'],
    [35, '26-35'],
    [36, '36-45'],
    [55, '46-55'],
    [56, '56-'],
    [99, '56-'],
  ])('%d falls in %s', (age, key) => {
    const band = ageBandOf(age);
    expect(band === null ? null : ageBandKey(band)).toBe(key);
  });

  it('may leave holes', () =>
    expect(
      ageBandOf(30, [
        { from: 0, to: 29 },
        { from: 31, to: null },
      ]),
    ).toBeNull());
});

describe('groups of a response', () => {
  const response = (profile: SurveyResponse['profile']): SurveyResponse => ({
    id: 'paper:1',
    source: 'paper',
    row: 2,
    profile,
    answers: {},
  });
  it('say yes, no, or nothing of a disability, and nothing of an age not given', () => {
    expect(profileGroupOf(response({ disability: true }), 'disability')).toBe('yes');
    expect(profileGroupOf(response({ disability: false }), 'disability')).toBe('no');
    expect(profileGroupOf(response({}), 'disability')).toBeNull();
    expect(profileGroupOf(response({}), 'age')).toBeNull();
    expect(profileGroupOf(response({}), 'source')).toBe('paper');
  });
  it('come in the order of their channels', () =>
    expect(groupOrderOf('source')).toEqual(['form', 'paper', 'import']));
});

describe('columns of a sheet', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [28, 'AB'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));
});

describe('what two ways of writing have in common', () => {
  it.each([
    ['  Kurang – sesuai! ', 'kurang sesuai'],
    ['U３', 'u3'],
    ['(1)', '1'],
  ])('%j is %j', (text, plain) => expect(plainText(text)).toBe(plain));
});

describe('a written reason', () => {
  const rated = (answers: SurveyResponse['answers'], reason?: string): SurveyResponse => ({
    id: 'form:1',
    source: 'form',
    row: 2,
    profile: {},
    answers,
    ...(reason === undefined ? {} : { reason }),
  });
  it('is called for by answers of 1 and 2, in any question, in the official order', () => {
    expect(lowElements(rated({ U9: [2], U3: [4, 1], U2: [3], U1: [1], U4: [null] }))).toEqual([
      'U1',
      'U3',
      'U9',
    ]);
    expect(lowElements(rated({ U1: [3], U2: [4] }))).toEqual([]);
  });
  it('is about the only element rated low, or the only low one that it names', () => {
    const about = (answers: SurveyResponse['answers'], reason: string) =>
      reasonElement(rated(answers, reason), surveyVocabulary);
    expect(about({ U1: [4], U3: [2] }, 'Lama sekali')).toBe('U3');
    expect(about({ U3: [2], U4: [1] }, 'Biaya tidak jelas.')).toBe('U4');
    expect(about({ U2: [2], U4: [1] }, 'Prosedur dan biaya tidak jelas')).toBeNull();
    expect(about({ U3: [2], U4: [1] }, 'Mengecewakan')).toBeNull();
    expect(about({ U3: [4], U4: [1], U6: [1] }, 'Waktu')).toBeNull();
    expect(about({ U3: [4] }, 'Waktu')).toBeNull();
    expect(reasonElement(rated({ U3: [1], U4: [1] }), surveyVocabulary)).toBeNull();
  });
});

describe('an answer written with its number', () => {
  const read = (cell: string) => {
    const reading = readAnswer(cell, surveyVocabulary.answers.U1);
    return reading.kind === 'answer' ? reading.value : reading.kind === 'fault' ? reading.fault : 'blank';
  };
  it.each([
    ['—', 'blank'],
    ['3,00', 3],
    ['+3', 3],
    ['b.Sesuai', 3],
    ['B ) Sesuai', 3],
    ['e.  Sesuai', 3],
    ['3.Sesuai', 3],
    ['3 :  Sesuai', 3],
    ['3   Sesuai', 3],
    ['12. Sesuai', 'outOfRange'],
    ['12 Sesuai', 'outOfRange'],
    ['Sesuai,3', 3],
    ['Sesuai,  3', 3],
    ['Sesuai;(3)', 3],
    ['Sesuai(3)', 3],
    ['Sesuai (33)', 'outOfRange'],
    ['Sesuai(33)', 'outOfRange'],
    ['Sesuai 33', 'outOfRange'],
    ['Sesuai 3 kali', 'unknownText'],
    ['Sesuai(3) sekali', 'unknownText'],
    ['Tidak b. Sesuai', 'unknownText'],
  ])('%j is %s', (cell, expected) => expect(read(cell)).toBe(expected));

  it('and one left blank are told apart from each other', () => {
    expect(readAnswer('-', undefined)).toEqual({ kind: 'blank' });
    expect(readAnswer(3, undefined)).toEqual({ kind: 'answer', value: 3 });
  });
});

describe('the profile of a row', () => {
  it.each([
    ['35', 35],
    ['35 tahun', 35],
    ['35th.', 35],
    ['35 Th', 35],
    ['tahun 35', undefined],
    ['35 - 40', undefined],
    ['35 tahun lebih', undefined],
    ['12345', undefined],
    ['', undefined],
  ])('has of %j the age %s', (cell, age) => expect(one(['USIA'], [cell])?.profile.age).toBe(age));

  it('keeps what was said, in one line, and holds nothing of what was not', () => {
    const titles = ['JENIS KELAMIN', 'PENDIDIKAN', 'PEKERJAAN', 'JENIS LAYANAN', 'SARAN'];
    const response = one(titles, ['P', '  S1 ', '', 'Kartu\n  Keluarga', 'Tambah\n\nkursi']);
    expect(response?.profile).toEqual({ sex: 'P', education: 'S1', service: 'Kartu Keluarga' });
    expect(response?.remark).toBe('Tambah kursi');
    expect(Object.keys(one(['PEKERJAAN'], [''])?.profile ?? {})).toEqual([]);
  });

  it('says of a disability yes or no', () => {
    expect(one(['Penyandang disabilitas'], ['Ya'])?.profile).toEqual({ disability: true });
    expect(one(['Penyandang disabilitas'], ['Tidak'])?.profile).toEqual({ disability: false });
  });

  it('takes a dash for a date not given', () =>
    expect(one(['TANGGAL'], ['-'])).toMatchObject({ answers: { U1: [4] } }));
});

describe('a row that does not fit its header', () => {
  it('has its extra cell named first, because that is why the others make no sense', () => {
    const { problems } = inspect([nine, [9, ...good.slice(1), 'X']]);
    expect(problems.map(({ kind, place }) => [kind, place.row, place.column])).toEqual([
      ['extraCell', 2, 10],
      ['badAnswer', 2, 1],
    ]);
    expect(problems[0]).toMatchObject({ given: 'X' });
    expect(inspect([nine, [...good, '', ' ']]).problems).toEqual([]);
  });

  it('with several bad cells names them in the order of the columns', () => {
    const { problems } = inspect([nine, [4, 9, 4, 0, 4, 3, 4, 2, 1]]);
    expect(problems.map(({ place }) => place.column)).toEqual([2, 4]);
  });
});

describe('rows that are no questionnaire', () => {
  const rows = (...cells: readonly (readonly Cell[])[]) =>
    inspect([['no', ...nine], [1, ...good], ...cells, [2, ...good]]).table.responses.map(({ row }) => row);
  const last = 4;

  it.each([
    ['a blank one', ['', ...Array<Cell>(9).fill(' ')]],
    ['the header again', ['no', ...nine]],
    ['column numbers', Array.from({ length: 10 }, (_, at) => at + 1)],
    ['column numbers in brackets', Array.from({ length: 10 }, (_, at) => `(${at + 1})`)],
    ['a sum', ['Σ', ...good]],
    ['another sum', ['∑ nilai per unsur', ...good]],
    ['a foot line', ['*) jumlah', ...good]],
    ['a second foot line', ['**) IKM', ...good]],
    ['a sum in words', ['Jumlah', ...good]],
    ['a sum in more words', ['Jumlah nilai per unsur', ...good]],
  ])('%s is passed over', (_, cells) => expect(rows(cells)).toEqual([2, last]));

  it('a running number like 1 to 5 is none of them', () =>
    expect(rows([3, 1, 2, 3, 4, 4, 3, 2, 1, 1])).toEqual([2, 3, last]));
});

describe('the identity of a row', () => {
  const ids = (source: SurveyResponse['source'], titles: readonly string[], ...rows: readonly Cell[][]) =>
    inspect([[...titles, ...nine], ...rows.map((row) => [...row, ...good])], source).table.responses.map(
      ({ id }) => id,
    );

  it('is the running number, with an ordinal where it was typed twice', () => {
    expect(ids('paper', ['no'], ['0031'], ['0032'], ['0031'], ['0031'])).toEqual([
      'paper:0031',
      'paper:0032',
      'paper:0031:2',
      'paper:0031:3',
    ]);
  });

  it('counts on beyond nine', () => {
    const all = ids('paper', ['no'], ...Array.from({ length: 12 }, () => ['7']));
    expect(all.slice(-3)).toEqual(['paper:7:10', 'paper:7:11', 'paper:7:12']);
  });

  it('is its line where nothing else tells it', () =>
    expect(ids('import', [], [])).toEqual(['import:line-2']));
});

describe('an answer sheet judged by itself', () => {
  it('that has nothing at all under an element leaves it open', () => {
    const measure = { questionnaire: questionnaireOf(['U1', 'U2']), dated: false };
    expect(exclusionOf({ answers: { U1: [3] } }, measure)).toEqual({ kind: 'incomplete', missing: ['U2'] });
    expect(exclusionOf({ answers: { U1: [3] } }, { ...measure, incomplete: 'perElement' })).toBeNull();
  });
});
