import { parseWholeNumber } from '../../../../src/shared/format/parseWholeNumber';

test.each([
  ['1200', 1200],
  [' 1.200 ', 1200],
  ['1 200', 1200],
  ['23.857.000', 23_857_000],
  ['0', 0],
])('given a count as offices write it (%s), then it is read', (typed, count) => {
  expect(parseWholeNumber(typed)).toBe(count);
});

test.each(['', '1,5', '1.20', '1.2000', '-3', 'dua', '1.200,5', '1234567890'])(
  'given what is no count (%s), then it is taken for none instead of another',
  (typed) => {
    expect(parseWholeNumber(typed)).toBeNull();
  },
);
