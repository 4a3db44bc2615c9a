import fc from 'fast-check';
import { type Answer, type ElementCode, standardElements } from '../../../../src/domain/survey/element';
import { poolSources } from '../../../../src/domain/survey/poolSources';
import type { Questionnaire } from '../../../../src/domain/survey/questionnaire';
import type { ResponseSource, SurveyResponse } from '../../../../src/domain/survey/surveyResponse';

const questionnaireOf = (codes: readonly ElementCode[]): Questionnaire =>
  codes.map((code) => ({ code, questions: 1 }));

const response = (
  source: ResponseSource,
  no: number,
  answers: SurveyResponse['answers'],
): SurveyResponse => ({
  id: `${source}:${no}`,
  source,
  row: no + 2,
  profile: {},
  answers,
});

const full = (codes: readonly ElementCode[], answer: Answer = 3): SurveyResponse['answers'] =>
  Object.fromEntries(codes.map((code) => [code, [answer]]));

const eleven: readonly ElementCode[] = [...standardElements, 'U10', 'U11'];

describe('answers of several sources under one questionnaire', () => {
  test('an element that one source does not ask about is left out of all, and named', () => {
    const pooled = poolSources([
      {
        source: 'form',
        questionnaire: questionnaireOf(standardElements),
        responses: [response('form', 0, full(standardElements))],
      },
      {
        source: 'import',
        questionnaire: questionnaireOf(eleven),
        responses: [response('import', 0, full(eleven))],
      },
    ]);
    if (!pooled.ok) throw new Error(pooled.problem.kind);
    expect(pooled.value.questionnaire.map(({ code }) => code)).toEqual(standardElements);
    expect(pooled.value.leftOut).toEqual([
      { element: 'U10', askedIn: ['import'] },
      { element: 'U11', askedIn: ['import'] },
    ]);
    expect(Object.keys(pooled.value.responses[1]?.[0]?.answers ?? {})).toEqual(standardElements);
  });

  test('where one asks fewer of the nine, the others keep their answers to those', () => {
    const eight = standardElements.slice(0, 8);
    const pooled = poolSources([
      {
        source: 'form',
        questionnaire: questionnaireOf(standardElements),
        responses: [response('form', 0, full(standardElements, 4))],
      },
      {
        source: 'import',
        questionnaire: questionnaireOf(eight),
        elements: eight,
        responses: [response('import', 0, full(eight))],
      },
    ]);
    if (!pooled.ok) throw new Error(pooled.problem.kind);
    expect(pooled.value.responses[0]?.[0]?.answers).toEqual(full(eight, 4));
    expect(pooled.value.leftOut).toEqual([{ element: 'U9', askedIn: ['form'] }]);
  });

  test('a source without answers has no say', () => {
    const pooled = poolSources([
      { source: 'form', questionnaire: questionnaireOf(standardElements), responses: [] },
      {
        source: 'import',
        questionnaire: questionnaireOf(eleven),
        responses: [response('import', 0, full(eleven))],
      },
    ]);
    expect(pooled.ok && pooled.value.questionnaire.map(({ code }) => code)).toEqual(eleven);
  });

  test('no response is lost or made, whatever the sources ask, and none gains an answer', () => {
    const codes = fc.subarray([...eleven], { minLength: 1 });
    const source = fc.tuple(codes, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(source, source, ([a, n], [b, m]) => {
        const rows = (of: ResponseSource, asked: readonly ElementCode[], count: number) =>
          Array.from({ length: count }, (_, no) => response(of, no, full(asked)));
        const pooled = poolSources([
          { source: 'form', questionnaire: questionnaireOf(a), elements: a, responses: rows('form', a, n) },
          { source: 'paper', questionnaire: questionnaireOf(b), elements: b, responses: rows('paper', b, m) },
        ]);
        if (!pooled.ok) throw new Error(pooled.problem.kind);
        const { responses, questionnaire, leftOut } = pooled.value;
        expect(responses.map((all) => all.map(({ id }) => id))).toEqual([
          rows('form', a, n).map(({ id }) => id),
          rows('paper', b, m).map(({ id }) => id),
        ]);
        const common = n === 0 ? b : m === 0 ? a : a.filter((code) => b.includes(code));
        if (n + m > 0) expect(new Set(questionnaire.map(({ code }) => code))).toEqual(new Set(common));
        if (n + m > 0)
          expect(leftOut.length).toBe(n === 0 || m === 0 ? 0 : new Set([...a, ...b]).size - common.length);
      }),
    );
  });
});
