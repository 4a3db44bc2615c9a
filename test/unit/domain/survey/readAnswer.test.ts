import type { standardElements } from '../../../../src/domain/survey/element';
import { readAnswer } from '../../../../src/domain/survey/readAnswer';
import { questions } from '../../../../src/shared/questionnaire/questions';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

const read = (cell: string | number | boolean | null, element: (typeof standardElements)[number] = 'U1') => {
  const reading = readAnswer(cell, surveyVocabulary.answers[element]);
  return reading.kind === 'answer' ? reading.value : reading.kind === 'fault' ? reading.fault : 'blank';
};

describe('an answer', () => {
  it.each([
    [3, 3],
    ['3', 3],
    [' 4 ', 4],
    ['3,0', 3],
    ['b. Kurang Sesuai, 2', 2],
    ['Kurang Sesuai', 2],
    ['Sesuai', 3],
    ['SANGAT SESUAI', 4],
    ['d) Sangat sesuai', 4],
    ['4 - Sangat sesuai', 4],
    ['Sangat sesuai (4)', 4],
    ['3. Sesuai', 3],
    ['Agak sesuai, 2', 2],
    // The letter says nothing: some offices letter their choices from best to worst.
    ['a. Sangat Sesuai, 4', 4],
  ])('%p is %d', (cell, expected) => expect(read(cell)).toBe(expected));

  it.each(['', '  ', '-', '–', null])('%p is left blank, never 0 or 1', (cell) =>
    expect(read(cell)).toBe('blank'),
  );

  it.each([
    [5, 'outOfRange'],
    [0, 'outOfRange'],
    ['0', 'outOfRange'],
    ['-1', 'outOfRange'],
    ['44', 'outOfRange'],
    ['Sesuai, 7', 'outOfRange'],
    [3.5, 'notWhole'],
    ['3,5', 'notWhole'],
    ['3.5', 'notWhole'],
    ['Lumayan', 'unknownText'],
    ['b', 'unknownText'],
    ['3 4', 'unknownText'],
    [true, 'unknownText'],
    ['Mudah', 'unknownText'],
    ['Sesuai, 2', 'contradiction'],
  ])('%p is refused: %s', (cell, fault) => expect(read(cell)).toBe(fault));

  it('is known by every text of every question, each with its own scale', () => {
    for (const { element, choices } of questions) {
      const answers = choices.map((choice) => read(choice, element as (typeof standardElements)[number]));
      expect(answers).toEqual([1, 2, 3, 4]);
    }
    expect(read('Cukup', 'U9')).toBe(2);
    expect(read('Gratis', 'U4')).toBe(4);
    expect(read('Ada tetapi tidak berfungsi', 'U8')).toBe(2);
  });

  it('to an element without known texts must carry its number', () => {
    expect(readAnswer('Baik', undefined)).toEqual({ kind: 'fault', fault: 'unknownText' });
    expect(readAnswer('Baik, 3', undefined)).toEqual({ kind: 'answer', value: 3 });
  });
});
