import { homeWords } from '../../../../src/shared/messages/homeWords';

describe('how long a finished step took', () => {
  test.each([
    [0, 0, 'Dikerjakan pada hari yang sama'],
    [1, 0, 'Dikerjakan dalam 1 hari kerja'],
    [3, 2, 'Dikerjakan dalam 3 hari kerja, lewat 2 hari kerja'],
  ])('given %d working days and %d overdue, then it reads "%s"', (days, overdue, said) => {
    expect(homeWords.took(days, overdue)).toBe(said);
  });
});
