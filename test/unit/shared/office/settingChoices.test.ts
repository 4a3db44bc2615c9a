import { parseChoice, settingChoices } from '../../../../src/shared/office/settingChoices';

describe('a choice typed in Pengaturan', () => {
  const { officialSource, periodKind } = settingChoices;

  it.each([
    ['situs web', 'website'],
    [' Situs Web ', 'website'],
    ['website', 'website'],
    ['buku kerja', 'workbook'],
    ['workbook', 'workbook'],
    ['', null],
    [undefined, null],
  ])('given "%s" as the official source, then %s is meant', (typed, meant) => {
    expect(parseChoice(officialSource, typed)).toBe(meant);
  });

  it('reads every kind of period by its word and by its key', () => {
    expect(parseChoice(periodKind, 'Triwulan')).toBe('quarter');
    expect(parseChoice(periodKind, 'quarter')).toBe('quarter');
    expect(parseChoice(periodKind, 'bulan')).toBe('month');
    expect(parseChoice(periodKind, 'tahun')).toBe('year');
  });
});
