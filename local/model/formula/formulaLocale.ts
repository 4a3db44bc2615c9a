/** How a spreadsheet's locale writes numbers inside formulas and values. */
export interface FormulaLocale {
  /** `id` or `en_US`-like code as given. */
  readonly code: string;
  readonly decimal: '.' | ',';
  readonly grouping: '.' | ',';
  /** `,` separates arguments only where it isn't the decimal sign; `;` does everywhere. */
  readonly commaSeparates: boolean;
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly days: readonly string[];
  readonly daysShort: readonly string[];
  /** Order of day and month in a typed date: Indonesia `dd/mm/yyyy`, United States `mm/dd/yyyy`. */
  readonly dayFirst: boolean;
}

const ENGLISH_NAMES = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  daysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

const INDONESIAN_NAMES = {
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  daysShort: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
};

/** Languages whose locales write a decimal comma (the ones Sheets offers that this runtime may meet). */
const COMMA_LANGUAGES = new Set([
  'id',
  'in',
  'de',
  'fr',
  'nl',
  'es',
  'it',
  'pt',
  'tr',
  'ru',
  'vi',
  'pl',
  'da',
]);

/** Reads a spreadsheet locale such as `in_ID`, `id_ID`, `en_US`. `in` is the code Java and Sheets use for Indonesian. */
export function formulaLocale(code: string): FormulaLocale {
  const language = code.toLowerCase().split(/[_-]/)[0] ?? 'en';
  const comma = COMMA_LANGUAGES.has(language);
  const names = language === 'id' || language === 'in' ? INDONESIAN_NAMES : ENGLISH_NAMES;
  return {
    code,
    decimal: comma ? ',' : '.',
    grouping: comma ? '.' : ',',
    commaSeparates: !comma,
    dayFirst: code.replace('-', '_').toLowerCase() !== 'en_us' && code !== 'en',
    ...names,
  };
}
