/** A formula of Sheets as Excel reads it: English separators, closed ranges; null where Excel has no such function. */

/** Functions that only Sheets has, or that spill: their cells are exported with the value alone. */
const SHEETS_ONLY =
  /\b(ARRAYFORMULA|QUERY|IMPORT\w+|GOOGLE\w+|SPARKLINE|FLATTEN|SPLIT|REGEX\w+|JOIN|COUNTUNIQUE|COUNTUNIQUEIFS|UNIQUE|FILTER|SORT|SORTN|SEQUENCE|LAMBDA|MAP|BYROW|BYCOL|LET|IMAGE|ISEMAIL|ISURL|TO_\w+|ARRAY_CONSTRAIN|HSTACK|VSTACK|TOCOL|TOROW|WRAPROWS|CHOOSECOLS|CHOOSEROWS|XLOOKUP|IFS|SWITCH|TEXTJOIN|MAXIFS|MINIFS|CONCAT)\s*\(/i;

const LAST_ROW = 1_048_576;
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** `decimal` is the workbook's decimal sign. The result has no leading `=`. */
export function excelFormula(formula: string, decimal: ',' | '.'): string | null {
  if (SHEETS_ONLY.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))) return null;
  let depth = 0;
  const body = formula.replace(/^=/, '');
  return body.replace(PARTS, (part) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    const numbers = decimal === ',' ? part.replace(/(\d),(\d)/g, '$1.$2') : part;
    const closed = numbers.replace(
      /(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})(?![\w$(])/g,
      (range) => `${range}$${LAST_ROW}`,
    );
    return closed.replace(/[{};\\]/g, (sign) => {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (depth > 0 && sign === '\\') return ',';
      return sign === ';' && depth === 0 ? ',' : sign;
    });
  });
}
