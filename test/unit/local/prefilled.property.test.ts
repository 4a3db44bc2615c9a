import fc from 'fast-check';
import { type FormAnswer, type FormItemState, newForm, newFormItem } from '../../../local/model/form';
import { prefilledAnswers, prefilledUrl } from '../../../local/model/formUrl';

const TYPES = ['TEXT', 'PARAGRAPH_TEXT', 'LIST', 'CHECKBOX', 'SCALE', 'GRID'] as const;
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.isWellFormed());

/** An item of a type with an answer that fits it. */
function answered(id: number, type: (typeof TYPES)[number], texts: string[]): [FormItemState, FormAnswer] {
  const item = { ...newFormItem(id, type), title: `Pertanyaan ${id}` };
  const [first = 'x'] = texts;
  switch (type) {
    case 'LIST':
      return [{ ...item, choices: texts.map((value) => ({ value, goTo: null })) }, first];
    case 'CHECKBOX':
      return [{ ...item, choices: texts.map((value) => ({ value, goTo: null })) }, texts];
    case 'SCALE':
      return [item, '3'];
    case 'GRID':
      return [{ ...item, rows: ['a', 'b'], columns: texts }, [null, first]];
    default:
      return [item, first];
  }
}

test('a prefilled address carries every answer back, whatever its letters', () => {
  const items = fc.array(
    fc.tuple(fc.constantFrom(...TYPES), fc.uniqueArray(words, { minLength: 1, maxLength: 4 })),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(items, (given) => {
      const form = newForm('id', 'published-id');
      const answers: Record<string, FormAnswer> = {};
      for (const [at, [type, texts]] of given.entries()) {
        const [item, answer] = answered(at + 1, type, texts);
        form.items.push(item);
        answers[item.id] = answer;
      }
      const url = prefilledUrl(form, answers);
      expect(url).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/published-id\/viewform\?[\x21-\x7e]*$/);
      expect(prefilledAnswers(form, url)).toEqual(answers);
    }),
    { numRuns: 200 },
  );
});
