import { toAnswerColumns } from '../../../../src/domain/index/answerColumns';
import { confidenceIntervalOf } from '../../../../src/domain/index/confidenceInterval';
import { reliabilityOf } from '../../../../src/domain/index/reliability';
import { questionnaireOf } from '../../../../src/domain/survey/questionnaire';
import { responseOf } from './responses';

const three = questionnaireOf(['U1', 'U2', 'U3']);
const columns = (rows: readonly (readonly number[])[]) =>
  toAnswerColumns(
    rows.map((row) => responseOf(three, row)),
    three,
  );

describe('reliability and validity', () => {
  // Five respondents; items (1,2,3,4,4), (2,2,3,4,4), (1,3,2,4,3); totals 4, 7, 8, 12, 11.
  // Item variances × 25 (n²·population variance): 34, 20, 26; of totals: 5·394 − 42² = 206.
  // alpha = 3/2 · (1 − 80/206) = 0,917476
  const rows = [
    [1, 2, 1],
    [2, 2, 3],
    [3, 3, 2],
    [4, 4, 4],
    [4, 4, 3],
  ];

  it('are those worked out by hand', () => {
    const found = reliabilityOf(columns(rows));
    expect(found?.n).toBe(5);
    expect(found?.alpha).toBeCloseTo((3 / 2) * (1 - 80 / 206), 12);
    expect(found?.reliable).toBe(true);
    // Item 1 with the total: 5·(4 + 14 + 24 + 48 + 44) − 14·42 = 82; / √(34·206)
    expect(found?.items[0]?.correlation).toBeCloseTo(82 / Math.sqrt(34 * 206), 12);
    // Item 1 with the others (3, 5, 5, 8, 7; Σ = 28, Σ² = 172): 5·(3 + 10 + 15 + 32 + 28) − 14·28 = 48; / √(34·76)
    expect(found?.items[0]?.corrected).toBeCloseTo(48 / Math.sqrt(34 * 76), 12);
    // r-tabel for n = 5 is 0,878.
    expect(found?.criticalR).toBeCloseTo(0.878, 3);
    expect(found?.items.map(({ element, question, valid }) => [element, question, valid])).toEqual([
      ['U1', 1, true],
      ['U2', 1, true],
      ['U3', 1, false],
    ]);
  });

  it('leave incomplete forms out', () => {
    expect(reliabilityOf(columns([...rows, [4, 0, 1]]))?.n).toBe(5);
  });

  it('cannot be said where nothing varies, and are perfect where all agree', () => {
    const same = reliabilityOf(
      columns([
        [3, 3, 3],
        [3, 3, 3],
        [3, 3, 3],
      ]),
    );
    expect([same?.alpha, same?.reliable, same?.items[0]?.correlation, same?.items[0]?.valid]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const agreeing = reliabilityOf(
      columns([
        [1, 1, 1],
        [2, 2, 2],
        [4, 4, 4],
      ]),
    );
    expect([agreeing?.alpha, agreeing?.items[0]?.correlation]).toEqual([1, 1]);
  });

  it('cannot be said of a question that everybody answers alike, nor where all sums are the same', () => {
    const constant = reliabilityOf(
      columns([
        [3, 1, 2],
        [3, 2, 3],
        [3, 4, 4],
      ]),
    );
    expect(constant?.items[0]).toMatchObject({ correlation: null, corrected: null, valid: null });
    const level = reliabilityOf(
      columns([
        [1, 2, 3],
        [2, 3, 1],
        [3, 1, 2],
      ]),
    );
    expect([level?.alpha, level?.reliable, level?.items[0]?.correlation]).toEqual([null, null, null]);
    // With the sum of the others it is exactly opposite.
    expect(level?.items[0]?.corrected).toBe(-1);
  });

  it('need two questions; two that agree are perfect, two that do not are unreliable', () => {
    const of = (rows: readonly (readonly number[])[], codes: readonly ('U1' | 'U2')[]) => {
      const questionnaire = questionnaireOf(codes);
      return reliabilityOf(
        toAnswerColumns(
          rows.map((row) => responseOf(questionnaire, row)),
          questionnaire,
        ),
      );
    };
    const single = of([[1], [2], [4]], ['U1']);
    expect([single?.alpha, single?.reliable, single?.items[0]?.corrected]).toEqual([null, null, null]);
    const pair = of(
      [
        [1, 1],
        [2, 2],
        [4, 4],
      ],
      ['U1', 'U2'],
    );
    expect([pair?.alpha, pair?.reliable, pair?.items[0]?.corrected]).toEqual([1, true, 1]);
    // Items (1, 2, 4) and (2, 4, 3): n²-variances 14 and 6, of the sums (3, 6, 7) 26: alpha = 2 · (1 − 20/26) = 0,4615.
    const poor = of(
      [
        [1, 2],
        [2, 4],
        [4, 3],
      ],
      ['U1', 'U2'],
    );
    expect(poor?.alpha).toBeCloseTo(2 * (1 - 20 / 26), 12);
    expect(poor?.reliable).toBe(false);
  });

  it('reach the threshold at exactly 0,60, however floats round', () => {
    const four = questionnaireOf(['U1', 'U2', 'U3', 'U4']);
    const of = (rows: readonly (readonly number[])[]) =>
      reliabilityOf(
        toAnswerColumns(
          rows.map((row) => responseOf(four, row)),
          four,
        ),
      );
    const others = [
      [1, 1, 4, 3],
      [2, 2, 4, 3],
      [1, 2, 3, 1],
    ];
    // Items (3, 1, 2, 1), (4, 1, 2, 2), (4, 4, 4, 3), (2, 3, 3, 1): n²-variances 11, 19, 3, 11, together 44; of the sums
    // (13, 9, 11, 7) 4 · 420 − 40² = 80. alpha = 4/3 · (1 − 44/80) = 0,6.
    const found = of([[3, 4, 4, 2], ...others]);
    expect(found?.alpha).toBeCloseTo(0.6, 12);
    expect(found?.reliable).toBe(true);
    // With 3 for the first 4: its item (3, 1, 2, 2) has 8, together 33; the sums (12, 9, 11, 7) 4 · 395 − 39² = 59.
    // alpha = 4/3 · (1 − 33/59) = 0,5876.
    const under = of([[3, 3, 4, 2], ...others]);
    expect(under?.alpha).toBeCloseTo((4 / 3) * (1 - 33 / 59), 12);
    expect(under?.reliable).toBe(false);
  });

  it('number the questions of an element', () => {
    const questionnaire = [
      { code: 'U1', questions: 2 },
      { code: 'U2', questions: 1 },
    ] as const;
    const found = reliabilityOf(
      toAnswerColumns(
        [
          [1, 2, 3],
          [2, 3, 4],
          [4, 4, 1],
        ].map((row) => responseOf(questionnaire, row)),
        questionnaire,
      ),
    );
    expect(found?.items.map(({ element, question }) => [element, question])).toEqual([
      ['U1', 1],
      ['U1', 2],
      ['U2', 1],
    ]);
  });

  it('need three respondents', () =>
    expect(
      reliabilityOf(
        columns([
          [1, 2, 3],
          [2, 3, 4],
        ]),
      ),
    ).toBeNull());
});

describe('the confidence interval of the IKM', () => {
  // Scores of four respondents: 75, 100, 50, 75; mean 75, s² = 1250/3, s/√4 = 10,2062; t(3) = 3,18245.
  const rows = [
    [3, 3, 3],
    [4, 4, 4],
    [2, 2, 2],
    [3, 2, 4],
  ];

  it('is mean ± t · s/√n', () => {
    const found = confidenceIntervalOf(columns(rows), null);
    expect(found).toMatchObject({ method: 't', n: 4, high: 100 });
    expect(found?.margin).toBeCloseTo(3.182_446 * Math.sqrt(1250 / 3 / 4), 3);
    expect(found?.low).toBeCloseTo(75 - 3.182_446 * Math.sqrt(1250 / 3 / 4), 3);
  });

  it('is narrower for a known, small population, and a point when everybody answered', () => {
    const found = confidenceIntervalOf(columns(rows), 13);
    expect(found?.method).toBe('tFinite');
    expect(found?.margin).toBeCloseTo(3.182_446 * Math.sqrt(1250 / 3 / 4) * Math.sqrt(9 / 12), 3);
    expect(confidenceIntervalOf(columns(rows), 4)).toMatchObject({ low: 75, high: 75, margin: 0 });
  });

  it('leaves incomplete forms out, and makes nothing of a population of one', () => {
    const plain = confidenceIntervalOf(columns(rows), null);
    expect(confidenceIntervalOf(columns([...rows, [4, 0, 4]]), null)).toEqual(plain);
    expect(confidenceIntervalOf(columns(rows), 1)).toEqual(plain);
  });

  it('needs two respondents', () => expect(confidenceIntervalOf(columns([[1, 2, 3]]), null)).toBeNull());

  it('counts an element with several questions once', () => {
    const questionnaire = [
      { code: 'U1', questions: 2 },
      { code: 'U2', questions: 1 },
    ] as const;
    const two = [
      [4, 2, 1],
      [2, 2, 4],
    ].map((row) => responseOf(questionnaire, row));
    // Scores (3 + 1)/2 × 25 = 50 and (2 + 4)/2 × 25 = 75: s/√2 = 12,5; t(1) = 12,7062
    expect(confidenceIntervalOf(toAnswerColumns(two, questionnaire), null)?.margin).toBeCloseTo(
      12.7062 * 12.5,
      2,
    );
  });
});
