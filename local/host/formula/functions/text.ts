import { showNumber, showText } from '../../../model/numberFormat';
import { type Fault, fault, isFault } from '../fault';
import { type FunctionTable, type LiftedFunction, lifted, ranged } from '../functionSpec';
import { type EvaluationContext, eachValue, type Operand, toScalar } from '../operand';
import { parseNumberText, type Scalar, toCondition, toNumber, toText } from '../value';

const MANY = Number.POSITIVE_INFINITY;

/** A function of texts and numbers: letters of `kinds` say how each argument is read, capital = may be left out. */
function typed(
  kinds: string,
  apply: (args: readonly (string | number)[], context: EvaluationContext) => Scalar,
): LiftedFunction {
  const min = [...kinds].filter((kind) => kind === kind.toLowerCase()).length;
  return lifted(min, kinds.length, (args, context) => {
    const read: (string | number)[] = [];
    for (const [at, value] of args.entries()) {
      const wanted = kinds[at]?.toLowerCase();
      const one = wanted === 'n' ? toNumber(value, context.locale) : toText(value, context.locale);
      if (isFault(one)) return one;
      read.push(one);
    }
    return apply(read, context);
  });
}

function joined(args: readonly Operand[], context: EvaluationContext): string[] | Fault {
  const texts: string[] = [];
  for (const operand of args) {
    const stop = eachValue(operand, context, (value) => {
      const text = toText(value, context.locale);
      if (isFault(text)) return text;
      texts.push(text);
      return undefined;
    });
    if (stop !== undefined) return stop;
  }
  return texts;
}

function textJoin(args: readonly Operand[], context: EvaluationContext): Operand {
  const [separator = null, skip = null, ...rest] = args;
  const between = toText(toScalar(separator, context), context.locale);
  const skipBlank = toCondition(toScalar(skip, context));
  const texts = joined(rest, context);
  if (isFault(between)) return between;
  if (isFault(skipBlank)) return skipBlank;
  if (isFault(texts)) return texts;
  return texts.filter((text) => !skipBlank || text !== '').join(between);
}

function find(ignoreCase: boolean) {
  return typed('ttN', ([wanted = '', text = '', from = 1]) => {
    const [needle, hay] = [String(wanted), String(text)].map((one) => (ignoreCase ? one.toLowerCase() : one));
    const at = (hay ?? '').indexOf(needle ?? '', Number(from) - 1);
    return at < 0
      ? fault(
          '#VALUE!',
          `In ${ignoreCase ? 'SEARCH' : 'FIND'} evaluation, cannot find '${wanted}' within '${text}'.`,
        )
      : at + 1;
  });
}

function substitute(args: readonly (string | number)[]): Scalar {
  const [text = '', old = '', fresh = '', which] = args;
  if (old === '') return text;
  if (which === undefined) return String(text).replaceAll(String(old), String(fresh));
  let seen = 0;
  return String(text)
    .split(String(old))
    .reduce((result, part) => {
      seen += 1;
      return result + (seen === Number(which) ? String(fresh) : String(old)) + part;
    });
}

/** RE2 patterns run as JavaScript's; look-around, which RE2 has not, is refused. */
function pattern(source: string, flags: string): RegExp | Fault {
  if (/\(\?<?[=!]/.test(source))
    return fault('#REF!', `Function parameter 2 value '${source}' is not a valid regular expression.`);
  try {
    const ignoring = source.startsWith('(?i)');
    return new RegExp(ignoring ? source.slice(4) : source, flags + (ignoring ? 'iu' : 'u'));
  } catch {
    return fault('#REF!', `Function parameter 2 value '${source}' is not a valid regular expression.`);
  }
}

/** A pattern for numbers with `.` and `,` exchanged, quoted text left alone. */
function withSignsSwapped(format: string): string {
  return format.replace(/"[^"]*"|[.,]/g, (part) => (part === ',' ? '.' : part === '.' ? ',' : part));
}

/** TEXT: the pattern is written in the locale's own signs. */
function text(args: readonly Scalar[], context: EvaluationContext): Scalar {
  const [value = null, given = null] = args;
  const format = toText(given, context.locale);
  if (isFault(format)) return format;
  const number =
    typeof value === 'string' ? parseNumberText(value, context.locale) : toNumber(value, context.locale);
  if (number === null) return showText(String(value), format);
  if (isFault(number)) return number;
  const english = context.locale.decimal === ',' && /[0#?]/.test(format) ? withSignsSwapped(format) : format;
  return showNumber(number, english, context.locale.sheet);
}

export const TEXT_FUNCTIONS: FunctionTable = {
  CONCATENATE: ranged(1, MANY, (args, context) => {
    const texts = joined(args, context);
    return isFault(texts) ? texts : texts.join('');
  }),
  CONCAT: typed('tt', ([one = '', two = '']) => `${one}${two}`),
  JOIN: ranged(2, MANY, (args, context) => textJoin([args[0] ?? null, false, ...args.slice(1)], context)),
  TEXTJOIN: ranged(3, MANY, textJoin),
  LEFT: typed('tN', ([value = '', count = 1]) => String(value).slice(0, Number(count))),
  RIGHT: typed('tN', ([value = '', count = 1]) =>
    Number(count) <= 0 ? '' : String(value).slice(-Number(count)),
  ),
  MID: typed('tnn', ([value = '', from = 1, count = 0]) =>
    String(value).slice(Number(from) - 1, Number(from) - 1 + Number(count)),
  ),
  LEN: typed('t', ([value = '']) => String(value).length),
  UPPER: typed('t', ([value = '']) => String(value).toUpperCase()),
  LOWER: typed('t', ([value = '']) => String(value).toLowerCase()),
  PROPER: typed('t', ([value = '']) =>
    String(value)
      .toLowerCase()
      .replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  TRIM: typed('t', ([value = '']) => String(value).trim().replace(/ +/g, ' ')),
  CLEAN: typed('t', ([value = '']) => String(value).replace(/\p{Cc}/gu, '')),
  EXACT: typed('tt', ([one, two]) => one === two),
  REPT: typed('tn', ([value = '', times = 0]) =>
    String(value).repeat(Math.max(0, Math.trunc(Number(times)))),
  ),
  FIND: find(false),
  SEARCH: find(true),
  SUBSTITUTE: typed('tttN', substitute),
  REPLACE: typed('tnnt', ([value = '', from = 1, count = 0, fresh = '']) => {
    const start = Number(from) - 1;
    return String(value).slice(0, start) + fresh + String(value).slice(start + Number(count));
  }),
  CHAR: typed('n', ([code = 0]) => String.fromCodePoint(Number(code))),
  CODE: typed('t', ([value = '']) => String(value).codePointAt(0) ?? fault('#VALUE!', 'Text is empty.')),
  VALUE: lifted(1, 1, ([value = null], context) => toNumber(value, context.locale)),
  TO_TEXT: lifted(1, 1, ([value = null], context) => toText(value, context.locale)),
  TEXT: lifted(2, 2, text),
  FIXED: typed('nN', ([value = 0, places = 2], context) =>
    showNumber(
      Number(value),
      `#,##0${Number(places) > 0 ? `.${'0'.repeat(Number(places))}` : ''}`,
      context.locale.sheet,
    ),
  ),
  REGEXMATCH: typed('tt', ([value = '', source = '']) => {
    const regex = pattern(String(source), '');
    return isFault(regex) ? regex : regex.test(String(value));
  }),
  REGEXEXTRACT: typed('tt', ([value = '', source = '']) => {
    const regex = pattern(String(source), '');
    if (isFault(regex)) return regex;
    const found = regex.exec(String(value));
    return found === null
      ? fault('#N/A', `Function REGEXEXTRACT parameter 2 value does not match text.`)
      : (found[1] ?? found[0]);
  }),
  REGEXREPLACE: typed('ttt', ([value = '', source = '', fresh = '']) => {
    const regex = pattern(String(source), 'g');
    return isFault(regex) ? regex : String(value).replace(regex, String(fresh));
  }),
  SPLIT: {
    ...ranged(2, 4, (args, context) => {
      const value = toText(toScalar(args[0] ?? null, context), context.locale);
      const separator = toText(toScalar(args[1] ?? null, context), context.locale);
      if (isFault(value)) return value;
      if (isFault(separator)) return separator;
      const each = args[2] === undefined ? true : toScalar(args[2], context) !== false;
      const signs = separator.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
      const parts = value.split(each ? new RegExp(`[${signs}]`) : separator).filter((part) => part !== '');
      return { grid: [parts.map((part) => parseNumberText(part, context.locale) ?? part)] };
    }),
  },
  HYPERLINK: typed('tT', ([address = '', label]) => label ?? address),
  ENCODEURL: typed('t', ([value = '']) => encodeURIComponent(String(value))),
};
