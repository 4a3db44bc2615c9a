/** Number formats of Sheets: is it a date, and how a value is shown with it in a locale. */
import type { SheetLocale } from './locale';
import { serialToWall } from './zone';

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'digits'; text: string }
  | { kind: 'date'; text: string }
  | { kind: 'percent' }
  | { kind: 'exponent'; text: string }
  | { kind: 'at' };
type Section = { tokens: Token[]; isDate: boolean; condition: ((value: number) => boolean) | null };

const PIECE =
  /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[([^\]]*)\]|(AM\/PM|am\/pm|A\/P|a\/p)|(y+|m+|d+|h+|s+)|([0#?][0#?,.]*|\.[0#?]+)|(E[+-]0+)|(%)|(@)|(.)/giu;

const cache = new Map<string, Section[]>();

function sectionsOf(format: string): Section[] {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const made = splitSections(format).map(parseSection);
  cache.set(format, made);
  return made;
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*(?:;|$)/g) ?? [format])
    .map((one) => one.replace(/;$/, ''))
    .filter((one, index, all) => index < all.length - 1 || one !== '' || index === 0);
}

function parseSection(text: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  for (const match of text.matchAll(PIECE)) {
    const [all, quoted, escaped, elapsed, bracket, half, date, digits, exponent, percent, at, other] = match;
    if (quoted !== undefined || escaped !== undefined)
      tokens.push({ kind: 'text', text: quoted ?? escaped ?? '' });
    else if (elapsed !== undefined) tokens.push({ kind: 'date', text: `[${elapsed.toLowerCase()}]` });
    else if (bracket !== undefined) {
      const currency = /^\$([^-]*)/.exec(bracket)?.[1];
      if (currency !== undefined) tokens.push({ kind: 'text', text: currency });
      else condition = conditionOf(bracket) ?? condition;
    } else if (half !== undefined || date !== undefined)
      tokens.push({ kind: 'date', text: (half ?? date ?? '').toLowerCase() });
    else if (digits !== undefined) tokens.push({ kind: 'digits', text: digits });
    else if (exponent !== undefined) tokens.push({ kind: 'exponent', text: exponent });
    else if (percent !== undefined) tokens.push({ kind: 'percent' });
    else if (at !== undefined) tokens.push({ kind: 'at' });
    else if (all.startsWith('_')) tokens.push({ kind: 'text', text: ' ' });
    else if (other !== undefined) tokens.push({ kind: 'text', text: other });
  }
  return { tokens, isDate: tokens.some((token) => token.kind === 'date'), condition };
}

function conditionOf(text: string): ((value: number) => boolean) | null {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(text);
  if (match === null) return null;
  const limit = Number(match[2]);
  const tests: Record<string, (value: number) => boolean> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[match[1] ?? '='] ?? null;
}

/** `General` and what Sheets calls automatic. */
export function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || /^general$/i.test(format) || format === '0.###############';
}

/** True if a number with this format is a date, a time or a duration: `getValue` then gives a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || isGeneral(format) || format === '@') return false;
  return sectionsOf(format)[0]?.isDate ?? false;
}

/** A number as it is shown. `[h]` counts hours beyond a day; negative dates show their number. */
export function showNumber(value: number, format: string | undefined, locale: SheetLocale): string {
  if (format === undefined || isGeneral(format) || format === '@') return general(value, locale);
  const sections = sectionsOf(format);
  const section = choose(sections, value);
  if (section === undefined) return general(value, locale);
  if (section.isDate) return showDate(value, section.tokens, locale);
  const ownSign = sections.length > 1 && section !== sections[0];
  return showDigits(ownSign ? Math.abs(value) : value, section.tokens, locale);
}

function choose(sections: Section[], value: number): Section | undefined {
  const conditional = sections.find((one) => one.condition?.(value));
  if (conditional !== undefined) return conditional;
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

/** The fourth section of a format, for text; most formats have none and leave text alone. */
export function showText(value: string, format: string | undefined): string {
  if (format === undefined || isGeneral(format)) return value;
  const sections = sectionsOf(format);
  const section = sections[3] ?? sections.find((one) => one.tokens.some((token) => token.kind === 'at'));
  if (section === undefined) return value;
  return section.tokens
    .map((token) => (token.kind === 'at' ? value : token.kind === 'text' ? token.text : ''))
    .join('');
}

function general(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(2).split('e');
    const power = Number(exponent);
    return `${mantissa.replace('.', locale.decimal)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const text = String(Number(value.toPrecision(10)));
  return (size >= 1e9 && Number.isInteger(value) ? String(value) : text).replace('.', locale.decimal);
}

function round(value: number, places: number): string {
  // Shift by text, so that 1.005 rounds as written: Sheets rounds the decimal value, half away from zero.
  const shifted = Math.round(Number(`${Math.abs(Number(value.toPrecision(15)))}e${places}`));
  if (!Number.isFinite(shifted)) return Math.abs(value).toFixed(places);
  return Number(`${shifted}e-${places}`).toFixed(places);
}

function showDigits(value: number, tokens: Token[], locale: SheetLocale): string {
  const pattern = tokens.map((token) => (token.kind === 'digits' ? token.text : '')).join('');
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const exponent = tokens.find((token) => token.kind === 'exponent');
  let scaled = value * 100 ** percents;
  let power = 0;
  if (exponent !== undefined && scaled !== 0) {
    power = Math.floor(Math.log10(Math.abs(scaled)));
    scaled /= 10 ** power;
  }
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const trailing = /,+$/.exec(wholePattern)?.[0].length ?? 0;
  const text = round(scaled / 1000 ** trailing, fractionPattern.length);
  const [whole = '0', fraction = ''] = text.split('.');
  const least = wholePattern.replace(/[^0]/g, '').length;
  let digits = whole === '0' && least === 0 ? '' : whole.padStart(least, '0');
  if (/,(?=[0#?])/.test(wholePattern)) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group);
  const decimals = trimOptional(fraction, fractionPattern);
  const number =
    digits +
    (pattern.includes('.') && (decimals !== '' || fractionPattern === '') ? locale.decimal : '') +
    decimals;
  const zero = Number(text) === 0;
  let written = false;
  const shown = tokens.map((token) => {
    if (token.kind === 'digits') {
      if (written) return '';
      written = true;
      return number;
    }
    if (token.kind === 'percent') return '%';
    if (token.kind === 'exponent')
      return `E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(token.text.length - 2, '0')}`;
    return token.kind === 'text' ? token.text : '';
  });
  return (value < 0 && !zero ? '-' : '') + shown.join('');
}

function trimOptional(fraction: string, pattern: string): string {
  let keep = fraction.length;
  while (keep > 0 && pattern[keep - 1] !== '0' && fraction[keep - 1] === '0') keep -= 1;
  return fraction.slice(0, keep);
}

function showDate(serial: number, tokens: Token[], locale: SheetLocale): string {
  const wall = new Date(serialToWall(serial));
  const twelve = tokens.some((token) => token.kind === 'date' && /^(am\/pm|a\/p)$/.test(token.text));
  const dates = tokens.map((token, index) => ({ token, index })).filter(({ token }) => token.kind === 'date');
  const minutes = new Set<number>();
  dates.forEach(({ token, index }, order) => {
    if (token.kind !== 'date' || !/^m{1,2}$/.test(token.text)) return;
    const before = dates[order - 1]?.token;
    const after = dates[order + 1]?.token;
    const isPart = (one: Token | undefined, letter: RegExp): boolean =>
      one?.kind === 'date' && letter.test(one.text);
    if (isPart(before, /^\[?h/) || isPart(after, /^\[?s/)) minutes.add(index);
  });
  return tokens
    .map((token, index) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'digits')
        return /^\.0+$/.test(token.text)
          ? locale.decimal +
              String(wall.getUTCMilliseconds())
                .padStart(3, '0')
                .slice(0, token.text.length - 1)
          : token.text;
      return token.kind === 'date'
        ? datePart(token.text, wall, serial, minutes.has(index), twelve, locale)
        : '';
    })
    .join('');
}

function datePart(
  letters: string,
  wall: Date,
  serial: number,
  minutes: boolean,
  twelve: boolean,
  locale: SheetLocale,
): string {
  const pad = (value: number): string =>
    String(value).padStart(letters.replace(/[[\]]/g, '').length >= 2 ? 2 : 1, '0');
  const total = Math.round(serial * 86_400);
  const hours = wall.getUTCHours();
  const month = locale.months[wall.getUTCMonth()] ?? '';
  const day = locale.days[wall.getUTCDay()] ?? '';
  if (letters.startsWith('[h')) return pad(Math.floor(total / 3600));
  if (letters.startsWith('[m')) return pad(Math.floor(total / 60));
  if (letters.startsWith('[s')) return pad(total);
  if (letters.startsWith('a')) return hours < 12 ? 'AM' : 'PM';
  switch (letters[0]) {
    case 'y':
      return letters.length <= 2 ? String(wall.getUTCFullYear()).slice(-2) : String(wall.getUTCFullYear());
    case 'm':
      if (minutes) return pad(wall.getUTCMinutes());
      if (letters.length === 5) return month.slice(0, 1);
      return letters.length === 4
        ? month
        : letters.length === 3
          ? month.slice(0, 3)
          : pad(wall.getUTCMonth() + 1);
    case 'd':
      return letters.length >= 4 ? day : letters.length === 3 ? day.slice(0, 3) : pad(wall.getUTCDate());
    case 'h':
      return pad(twelve ? (hours % 12 === 0 ? 12 : hours % 12) : hours);
    default:
      return pad(wall.getUTCSeconds());
  }
}
