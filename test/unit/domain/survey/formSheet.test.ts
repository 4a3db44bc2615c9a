import { readTable } from '../../../../src/domain/survey/readTable';
import { toTableRows } from '../../../../src/domain/survey/tableRow';
import { questions } from '../../../../src/shared/questionnaire/questions';
import { formItems } from '../../../../src/shared/questionnaire/surveyForm';
import { surveyVocabulary } from '../../../../src/shared/questionnaire/surveyVocabulary';

describe("the sheet into which Google writes the office's own form", () => {
  it('is read in full: every title known, every choice an answer, question 8 as U9', () => {
    const items = formItems(['KTP', 'KK']);
    const header = ['Timestamp', ...items.map(({ title }) => title)];
    // Each question answered with its own number of points: 1, 2, 3, 4, 1, 2, 3, 4, 1 in the order asked.
    const wanted = new Map(questions.map(({ text, choices }, at) => [text, choices[at % 4] ?? '']));
    const filled: Record<string, string> = {
      'Jenis layanan yang diterima': 'KTP',
      'Jenis kelamin': 'Perempuan',
      Usia: '41',
    };
    const row = [
      '13/06/2021 9:12:44',
      ...items.map(
        (item) =>
          wanted.get(item.title) ??
          filled[item.title] ??
          ('choices' in item ? (item.choices[0] ?? '') : 'Antrean dipercepat'),
      ),
    ];
    const read = readTable(toTableRows([header, row]), { vocabulary: surveyVocabulary, source: 'form' });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.orderAssumed).toBe(false);
    expect(read.value.ignoredColumns).toEqual([]);
    expect(read.value.responses[0]).toMatchObject({
      id: 'form:13/06/2021 9:12:44:1',
      date: '2021-06-13',
      profile: { sex: 'P', age: 41, service: 'KTP', education: 'SD', occupation: 'PNS' },
      remark: 'Antrean dipercepat',
      reason: 'Antrean dipercepat',
      answers: { U1: [1], U2: [2], U3: [3], U4: [4], U5: [1], U6: [2], U7: [3], U9: [4], U8: [1] },
    });
  });
});
