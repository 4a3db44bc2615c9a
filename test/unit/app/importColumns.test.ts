import { columnOfQuestion, importTitles, layoutFor } from '../../../src/app/data/importColumns';
import { standardQuestionnaire } from '../../../src/domain/survey/questionnaire';
import { headers } from '../../../src/shared/office/tabs';

const own: readonly string[] = headers.import;
const asked = (code: `U${number}`, questions: number) =>
  standardQuestionnaire.map((one) => (one.code === code ? { code, questions } : one));

describe('room for every question of a file in Data dari E-SKM', () => {
  test('nine elements of one question each need none', () => {
    expect(layoutFor(own, standardQuestionnaire)).toEqual({ titles: own, layout: null });
  });

  test('a second question stands behind its element, whose own column becomes the first', () => {
    const { titles, layout } = layoutFor(own, asked('U3', 2));
    const at = own.indexOf('Unsur U3');
    expect(titles.slice(at - 1, at + 3)).toEqual(['Unsur U2', 'Unsur U3a', 'Unsur U3b', 'Unsur U4']);
    // Column 12 is U3 (L); the new one is 13 (M).
    expect(layout?.inserted).toEqual([at + 2]);
    expect([columnOfQuestion(titles, 'U3', 0), columnOfQuestion(titles, 'U3', 1)]).toEqual([at, at + 1]);
  });

  test('a later file with one question finds room in the first of the two', () => {
    const { titles } = layoutFor(own, asked('U3', 2));
    expect(layoutFor(titles, standardQuestionnaire).layout).toBeNull();
    expect(columnOfQuestion(titles, 'U3', 0)).toBe(own.indexOf('Unsur U3'));
  });

  test('further elements stand behind the ninth, before the free texts', () => {
    const more = [
      ...standardQuestionnaire,
      { code: 'U10', questions: 1 },
      { code: 'U11', questions: 2 },
    ] as const;
    const { titles, layout } = layoutFor(own, more);
    expect(titles.slice(-7)).toEqual([
      'Unsur U8',
      'Unsur U9',
      'Unsur U10',
      'Unsur U11a',
      'Unsur U11b',
      'Saran',
      'Alasan',
    ]);
    expect(layout?.inserted).toHaveLength(3);
  });

  test("columns that staff added to the right are theirs; a tab without its titles is taken for a new one's", () => {
    expect(importTitles([...own, 'Catatan petugas'])).toEqual(own);
    expect(importTitles([])).toEqual(own);
  });
});
