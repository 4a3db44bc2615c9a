import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { computeIndex, type IndexOptions, indexOfTally } from '../../../../src/domain/index/computeIndex';
import type { IndexResult } from '../../../../src/domain/index/indexResult';
import { roundHalfUp } from '../../../../src/domain/index/rounding';
import type { Tally } from '../../../../src/domain/index/tally';
import { parsePeriod } from '../../../../src/domain/period/period';
import { standardElements } from '../../../../src/domain/survey/element';
import type { QuestionOrder } from '../../../../src/domain/survey/questionnaire';
import { readTable } from '../../../../src/domain/survey/readTable';
import { type Cell, toTableRows } from '../../../../src/domain/survey/tableRow';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

const data = (name: string) => readFileSync(join(__dirname, '../../../data', name), 'utf8');
const golden = (name: string) => JSON.parse(data(`golden/${name}.json`));
const header = standardElements.map((code) => code.toLowerCase());

const resultOf = (
  cells: readonly (readonly Cell[])[],
  given: { order?: QuestionOrder; period?: string } & IndexOptions = {},
): IndexResult => {
  const { order, period, ...options } = given;
  const parsed = period === undefined ? undefined : parsePeriod(period);
  const table = readTable(toTableRows(cells), {
    vocabulary: surveyVocabulary,
    ...(order === undefined ? {} : { order }),
    ...(parsed?.ok ? { period: parsed.value } : {}),
  });
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  const result = computeIndex(table.value.responses, table.value.questionnaire, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const kecamatan = Papa.parse<string[]>(data('responses/kecamatan-2020-2021.csv').trim()).data;

describe('Perpustakaan Nasional 2023, counts expanded to rows', () => {
  const { countsOfAnswers1to4, n, published } = golden('perpusnas-2023') as {
    countsOfAnswers1to4: number[][];
    n: number;
    published: { nrr: number[]; index: number; ikm: number; grade: string };
  };
  const columns = countsOfAnswers1to4.map((counts) =>
    counts.flatMap((count, at) => Array(count).fill(at + 1)),
  );
  const rows = Array.from({ length: n }, (_, row) => columns.map((column) => column[row] as number));
  const result = resultOf([header, ...rows]);

  it('gives the published figures to three decimals', () => {
    expect(result.counted).toBe(187);
    expect(result.elements.map(({ nrr }) => roundHalfUp(nrr, 3))).toEqual(published.nrr);
    expect(roundHalfUp(result.index, 3)).toBe(published.index);
    expect(roundHalfUp(result.index * 25, 3)).toBe(published.ikm);
    expect([result.ikm, result.grade]).toEqual([87.64, published.grade]);
    expect(result.elements.map(({ distribution }) => distribution)).toEqual(countsOfAnswers1to4);
  });

  it('does not with the rounded weights', () => {
    expect(resultOf([header, ...rows], { weight: '0.11' }).ikm).toBe(86.76);
    expect(resultOf([header, ...rows], { weight: '0.111' }).ikm).toBe(87.55);
  });
});

describe('Bantul 2023', () => {
  const { nrrTwoDecimals, published } = golden('bantul-2023') as {
    nrrTwoDecimals: number[];
    published: { ikm: number; services: Record<string, { ikm: number }> };
  };

  it('follows from the published NRR', () => {
    const tally: Tally = {
      counted: 100,
      elements: standardElements.map((code, at) => {
        const total = Math.round((nrrTwoDecimals[at] ?? 0) * 100);
        return { code, questions: 1, n: 100, total, distribution: [0, 0, 0, 0] };
      }),
    };
    const result = indexOfTally(tally);
    expect(result).toMatchObject({ ok: true, value: { ikm: published.ikm, grade: 'B' } });
  });

  it('pools respondents: the mean of its services is another figure', () => {
    const services = Object.values(published.services).map(({ ikm }) => ikm);
    const mean = services.reduce((sum, ikm) => sum + ikm, 0) / services.length;
    expect(roundHalfUp(mean, 2)).toBe(85.49);
    expect(published.ikm).toBe(87.28);
  });
});

describe('the weight 0,11', () => {
  const { sumsOfNineAnswers, publishedWithWeight011 } = golden('weight-011-three-respondents') as {
    sumsOfNineAnswers: number[];
    publishedWithWeight011: number[];
  };
  const spread = (sum: number) => header.map((_, at) => Math.floor(sum / 9) + (at < sum % 9 ? 1 : 0));

  it.each(sumsOfNineAnswers.map((sum, at) => [sum, publishedWithWeight011[at]]))(
    'makes %d points the published %d',
    (sum = 0, published) => {
      expect(resultOf([header, spread(sum)], { weight: '0.11' }).ikm).toBe(published);
    },
  );

  it('reproduces the published period of the first two, where the exact weight gives 61,11', () => {
    const rows = [header, spread(21), spread(23)];
    expect(resultOf(rows, { weight: '0.11' }).ikm).toBe(60.5);
    expect(resultOf(rows).ikm).toBe(61.11);
  });

  it('caps a perfect score, and so does 0,111', () => {
    const perfect = [header, spread(36)];
    expect(resultOf(perfect).ikm).toBe(100);
    expect(resultOf(perfect, { weight: '0.11' }).ikm).toBe(99);
    expect(resultOf(perfect, { weight: '0.111' }).ikm).toBe(99.9);
  });
});

describe('the kecamatan 2020–2021', () => {
  const { periods } = golden('kecamatan-2020-2021') as {
    periods: Record<
      string,
      { n: number; sumPerQuestion: number[]; exact: number; weight011: number; weight0111: number }
    >;
  };
  const ids: Record<string, string> = {
    '2020_all': '2020',
    '2020_1': '2020-S1',
    '2020_2': '2020-S2',
    '2021_all': '2021',
    '2021_1': '2021-S1',
    '2021_2': '2021-S2',
  };

  it.each(Object.entries(periods))(
    '%s has its sums and index, exact and with rounded weights',
    (name, expected) => {
      const of = (weight: 'exact' | '0.11' | '0.111') =>
        resultOf(kecamatan, { order: 'questionnaire', period: ids[name] ?? '', weight });
      const exact = of('exact');
      const [u8, u9] = [exact.elements[7]?.sum, exact.elements[8]?.sum];
      expect(exact.counted).toBe(expected.n);
      expect([...exact.elements.slice(0, 7).map(({ sum }) => sum), u9, u8]).toEqual(expected.sumPerQuestion);
      expect(roundHalfUp(exact.index * 25, 4)).toBe(expected.exact);
      expect(exact.ikm).toBe(roundHalfUp(expected.exact, 2));
      expect(Math.abs(of('0.11').index * 25 - expected.weight011)).toBeLessThan(0.0000501);
      // 87,64375 for 2021_2 is a tie, which the golden file rounds to even: so within half a unit.
      expect(Math.abs(of('0.111').index * 25 - expected.weight0111)).toBeLessThan(0.0000501);
    },
  );

  it('is 88,89 A for semester I 2021, U8 3,5625 and U9 3,6250; a swap of the two would exchange them', () => {
    const right = resultOf(kecamatan, { order: 'questionnaire', period: '2021-S1' });
    expect([right.counted, right.ikm, right.grade]).toEqual([16, 88.89, 'A']);
    expect([right.elements[7]?.nrr, right.elements[8]?.nrr]).toEqual([3.5625, 3.625]);
    const swapped = resultOf(kecamatan, { order: 'element', period: '2021-S1' });
    expect([swapped.elements[7]?.nrr, swapped.elements[8]?.nrr]).toEqual([3.625, 3.5625]);
    expect(swapped.ikm).toBe(88.89);
  });

  it('loses a grade to each rounded weight', () => {
    const grade = (period: string, weight: 'exact' | '0.11' | '0.111') =>
      resultOf(kecamatan, { order: 'questionnaire', period, weight }).grade;
    expect([grade('2020-S2', 'exact'), grade('2020-S2', '0.11')]).toEqual(['B', 'C']);
    // 88,3045 lies between the printed bands B (to 88,30) and A (from 88,31).
    expect([grade('2021', 'exact'), grade('2021', '0.111')]).toEqual(['A', 'B']);
  });
});

describe('Sekadau 2019, first 49 rows', () => {
  it('gives 78,7415 exactly', () => {
    const rows = Papa.parse<string[]>(data('responses/sekadau-2019-s1-first49.csv').trim()).data;
    const result = resultOf(rows);
    expect(roundHalfUp(result.index * 25, 4)).toBe(78.7415);
    expect([result.counted, result.ikm, result.grade]).toEqual([49, 78.74, 'B']);
  });
});
