import { formulaValue } from '../../../support/formulaBook';

// Serial numbers by hand: 1 January 2026 is 46023 (25 569 days to 1970-01-01, then 20 454 more).
describe('dates', () => {
  test.each([
    ['=DATE(2026;1;1)', 46023],
    ['=DATE(2026;13;1)', 46388],
    ['=TODAY()', 46204],
    ['=TODAY()-DATE(2026;6;30)', 1],
    ['=YEAR(46204)*10000+MONTH(46204)*100+DAY(46204)', 20260701],
    ['=HOUR(NOW())', 8],
    ['=EDATE(DATE(2026;1;31);1)', 46081],
    ['=EOMONTH(DATE(2026;2;10);0)', 46081],
    ['=WEEKDAY(DATE(2026;7;1))', 4],
    ['=WEEKDAY(DATE(2026;7;1);2)', 3],
    ['=ISOWEEKNUM(DATE(2026;1;1))', 1],
    ['=DATEDIF(DATE(2025;8;31);DATE(2026;7;1);"M")', 10],
    ['=DATEVALUE("1/7/2026")', 46204],
    ['=DATEVALUE("17 Agustus 2026")', 46251],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula)).toBe(value);
  });

  test.each([
    // Wednesday 1 July to Wednesday 8 July 2026: six working days with Saturday and Sunday free.
    ['=NETWORKDAYS(DATE(2026;7;1);DATE(2026;7;8))', 6],
    // A six-day office: only Sunday free.
    ['=NETWORKDAYS.INTL(DATE(2026;7;1);DATE(2026;7;8);11)', 7],
    ['=NETWORKDAYS.INTL(DATE(2026;7;1);DATE(2026;7;8);"0000001")', 7],
    ['=NETWORKDAYS.INTL(DATE(2026;7;1);DATE(2026;7;8);1;A2:A3)', 5],
    ['=NETWORKDAYS(DATE(2026;7;8);DATE(2026;7;1))', -6],
    // Friday 3 July plus one working day is Monday 6 July.
    ['=WORKDAY(DATE(2026;7;3);1)', 46209],
    ['=WORKDAY.INTL(DATE(2026;7;3);1;11)', 46207],
    ['=WORKDAY.INTL(DATE(2026;7;3);1;1;A2:A3)', 46210],
    ['=WORKDAY(DATE(2026;7;6);-1)', 46206],
  ])('%s gives %p', (formula, value) => {
    // Monday 6 July 2026 as a holiday.
    expect(formulaValue(formula, [[46209]])).toBe(value);
  });
});
