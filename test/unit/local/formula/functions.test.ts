import { formulaValue } from '../../../support/formulaBook';

/** Stands in A2:C6 under the formula: service, answer, weight. */
const ROWS = [
  ['KTP', 4, 10],
  ['KK', 3, 20],
  ['KTP', 2, 30],
  ['ktp el', 'tidak', 40],
  ['', null, 50],
];

describe('counting and adding under conditions', () => {
  test.each([
    ['=COUNTIF(A2:A6;"KTP")', 2],
    ['=COUNTIF(A2:A6;"ktp*")', 3],
    ['=COUNTIFS(A2:A6;"KTP";B2:B6;">=3")', 1],
    ['=COUNTIF(B2:B6;"<>")', 4],
    ['=COUNTIF(B2:B6;4)', 1],
    ['=COUNTIF(B2:B6;"4")', 1],
    ['=COUNTIF(B2:B6;"")', 1],
    ['=SUMIF(A2:A6;"KTP";C2:C6)', 40],
    ['=SUMIFS(C2:C6;A2:A6;"KTP";B2:B6;"<4")', 30],
    ['=AVERAGEIFS(B2:B6;A2:A6;"KTP")', 3],
    ['=AVERAGEIF(A2:A6;"tak ada";C2:C6)', '#DIV/0!'],
    ['=MAXIFS(C2:C6;A2:A6;"KTP")', 30],
    ['=MINIFS(C2:C6;A2:A6;"KTP")', 10],
    ['=COUNTIFS(A2:A6;"KTP";B2:B5;">1")', '#VALUE!'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula, ROWS)).toBe(value);
  });
});

describe('whole ranges', () => {
  test.each([
    ['=SUM(B2:B6)', 9],
    ['=SUM(B2:B)', 9],
    ['=SUM(B:B)', 9],
    ['=AVERAGE(B2:B6)', 3],
    ['=COUNT(B2:B6)', 3],
    ['=COUNTA(B2:B6)', 4],
    ['=COUNTBLANK(B2:B6)', 1],
    ['=MAX(B2:B6)-MIN(B2:B6)', 2],
    ['=SUMPRODUCT(B2:B4;C2:C4)', 160],
    ['=SUMPRODUCT((A2:A4="KTP")*(C2:C4))', 40],
    ['=SUMPRODUCT(--(B2:B4>=3))', 2],
    ['=MEDIAN(C2:C6)', 30],
    ['=LARGE(C2:C6;2)', 40],
    ['=SMALL(C2:C6;2)', 20],
    ['=RANK(30;C2:C6)', 3],
    ['=VAR.S(C2:C6)', 250],
    ['=QUARTILE(C2:C6;1)', 20],
    ['=CORREL(B2:B4;C2:C4)', -1],
    ['=AVERAGE(D2:D6)', '#DIV/0!'],
    ['=SUM(B2;NA())', '#N/A'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula, ROWS)).toBe(value);
  });
});

describe('looking up', () => {
  test.each([
    ['=MATCH("kk";A2:A6;0)', 2],
    ['=INDEX(C2:C6;MATCH("KK";A2:A6;0))', 20],
    ['=INDEX(A2:C6;3;3)', 30],
    ['=VLOOKUP("KK";A2:C6;3;FALSE)', 20],
    ['=VLOOKUP("SKTM";A2:C6;3;FALSE)', '#N/A'],
    ['=IFERROR(VLOOKUP("SKTM";A2:C6;3;FALSE);"tidak ada")', 'tidak ada'],
    ['=MATCH(35;C2:C6)', 3],
    ['=XLOOKUP("KK";A2:A6;C2:C6;0)', 20],
    ['=XLOOKUP("SKTM";A2:A6;C2:C6;0)', 0],
    ['=ROWS(A2:A6)', 5],
    ['=ROW(A4)', 4],
    ['=SUM(OFFSET(A1;1;2;2;1))', 30],
    ['=INDIRECT("C"&3)', 20],
    ['=SUM(C2:INDEX(C:C;3))', 30],
    ['=CHOOSE(2;"a";"b")', 'b'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula, ROWS)).toBe(value);
  });
});

describe('choosing', () => {
  test.each([
    ['=IF(B2>3;"baik";"kurang")', 'baik'],
    ['=IFS(B3>3;"A";B3>2;"B")', 'B'],
    ['=IFS(B4>3;"A";B4>2;"B")', '#N/A'],
    ['=SWITCH(B3;4;"A";3;"B";"lain")', 'B'],
    ['=AND(B2=4;B3=3)', true],
    ['=OR(B2=1;B3=3)', true],
    ['=NOT(B2=4)', false],
    ['=IF(FALSE;1/0;"aman")', 'aman'],
    ['=IFNA(MATCH("x";A2:A6;0);0)', 0],
    ['=ISNUMBER(B5)', false],
    ['=ISBLANK(B6)', true],
    ['=ISERROR(1/0)', true],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula, ROWS)).toBe(value);
  });
});

describe('rounding follows the decimal digits a person sees', () => {
  test.each([
    ['=ROUND(2,675;2)', 2.68],
    ['=ROUND(1,005;2)', 1.01],
    ['=ROUND(-2,5;0)', -3],
    ['=ROUND(88,885;2)', 88.89],
    ['=ROUNDDOWN(3,999;2)', 3.99],
    ['=ROUNDUP(3,001;2)', 3.01],
    ['=ROUND(1250;-2)', 1300],
    ['=INT(-1,5)', -2],
    ['=TRUNC(-1,5)', -1],
    ['=MOD(-1;3)', 2],
    ['=CEILING(7;5)', 10],
    ['=SQRT(-1)', '#NUM!'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula)).toBe(value);
  });
});

describe('texts', () => {
  test.each([
    ['=TEXT(88,8889;"0,00")', '88,89'],
    ['=TEXT(1234567,5;"#.##0,00")', '1.234.567,50'],
    ['=TEXT(DATE(2026;11;22);"d mmmm yyyy")', '22 November 2026'],
    ['=TEXT(DATE(2026;8;17);"dddd, d mmmm yyyy")', 'Senin, 17 Agustus 2026'],
    ['=TEXT(0,256;"0,0%")', '25,6%'],
    ['=LEFT("Kecamatan";3)&"."', 'Kec.'],
    ['=MID("Kecamatan";4;3)', 'ama'],
    ['=RIGHT("Kecamatan";3)', 'tan'],
    ['=LEN("Camat")', 5],
    ['=SUBSTITUTE("a-b-c";"-";"+";2)', 'a-b+c'],
    ['=SUBSTITUTE("a-b-c";"-";"")', 'abc'],
    ['=TRIM("  dua   kata ")', 'dua kata'],
    ['=PROPER("kantor camat")', 'Kantor Camat'],
    ['=TEXTJOIN(", ";TRUE;"a";"";"b")', 'a, b'],
    ['=SEARCH("CAM";"kecamatan")', 3],
    ['=FIND("CAM";"kecamatan")', '#VALUE!'],
    ['=VALUE("1.234,5")', 1234.5],
    ['=REGEXMATCH("2026-S1";"^\\d{4}-S[12]$")', true],
    ['=REGEXEXTRACT("Revisi ke-2";"ke-(\\d+)")', '2'],
    ['=REGEXREPLACE("08123456789";"\\d(?=\\d{3})";"*")', '#REF!'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula)).toBe(value);
  });
});
