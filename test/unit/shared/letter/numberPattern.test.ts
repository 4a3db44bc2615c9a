import * as fc from 'fast-check';
import {
  formatLetterNumber,
  type NumberPattern,
  parseNumberPattern,
  readLetterNumber,
} from '../../../../src/shared/letter/numberPattern';

const patternOf = (text: string): NumberPattern => {
  const parsed = parseNumberPattern(text);
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return parsed.value;
};

describe('the pattern of letter numbers', () => {
  it.each([
    ['000.8.3.4/{urut}/{unit}/{tahun}', '000.8.3.4/7/KEC-SKM/2021'],
    ['005/{urut:3}/{unit}/{bulan}/{tahun}', '005/007/KEC-SKM/VII/2021'],
    ['{ urut }.{tahun}', '7.2021'],
  ])('%s gives %s', (pattern, number) => {
    expect(formatLetterNumber(patternOf(pattern), { sequence: 7, unit: 'KEC-SKM', date: '2021-07-05' })).toBe(
      number,
    );
  });

  it.each([
    ['000.8.3.4/{unit}/{tahun}', { kind: 'noSequence' }],
    ['{urut}/{urut}/{tahun}', { kind: 'noSequence' }],
    ['{urut}/{unit}', { kind: 'noYear' }],
    ['{urut}/{nomor}/{tahun}', { kind: 'unknownField', field: 'nomor' }],
    ['{urut}/{tahun', { kind: 'unknownField', field: '/{tahun' }],
  ])('%s is refused', (pattern, problem) => {
    expect(parseNumberPattern(pattern)).toEqual({ ok: false, problem });
  });

  it('reads back every number that it writes, and no other', () => {
    const unit = fc.stringMatching(/^[A-Z.()+-]{1,10}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), unit, (sequence, code) => {
        const pattern = patternOf('000.8.3.4/{urut:2}/{unit}/{bulan}/{tahun}');
        const number = formatLetterNumber(pattern, { sequence, unit: code, date: '2021-12-31' });
        expect(readLetterNumber(pattern, code, number)).toEqual({ sequence, year: 2021 });
        expect(readLetterNumber(pattern, code, `${number}/B`)).toBeNull();
      }),
    );
  });
});
