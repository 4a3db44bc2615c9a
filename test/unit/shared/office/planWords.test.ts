import { subjectName, subjectOf } from '../../../../src/shared/office/planWords';

describe('what a person types under Prioritas Unsur', () => {
  it.each([
    ['Aduan dan Saran', 'complaints'],
    ['aduan dan saran', 'complaints'],
    [' ADUAN  DAN SARAN ', 'complaints'],
    ['U3', 'U3'],
    ['u3 waktu penyelesaian', 'U3'],
    ['U10 Unsur 10', 'U10'],
  ])('"%s" is %s', (typed, subject) => {
    expect(subjectOf(typed)).toBe(subject);
  });

  it.each(['', 'Aduan', 'Saran dan Aduan', 'UX', 'U100', '3'])(
    '"%s" is nothing that a plan is about',
    (typed) => {
      expect(subjectOf(typed)).toBeNull();
    },
  );

  it('reads back what it writes itself', () => {
    expect(subjectOf(subjectName('complaints'))).toBe('complaints');
    expect(subjectOf(subjectName('U7'))).toBe('U7');
  });
});
