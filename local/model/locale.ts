/** What a workbook's locale decides about typed text and shown numbers. */
export type SheetLocale = {
  decimal: ',' | '.';
  group: ',' | '.' | ' ';
  /** Order of day, month and year in typed dates. */
  order: 'dmy' | 'mdy' | 'ymd';
  /** Formats that Sheets gives to dates and times it recognises (letters as in number formats). */
  date: string;
  dateTime: string;
  time: string;
  currency: string;
  months: string[];
  days: string[];
};

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const INDONESIAN_MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const INDONESIAN_DAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');

const INDONESIA: SheetLocale = {
  decimal: ',',
  group: '.',
  order: 'dmy',
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy H:mm:ss',
  time: 'H:mm:ss',
  currency: 'Rp',
  months: INDONESIAN_MONTHS,
  days: INDONESIAN_DAYS,
};
const UNITED_STATES: SheetLocale = {
  decimal: '.',
  group: ',',
  order: 'mdy',
  date: 'M/d/yyyy',
  dateTime: 'M/d/yyyy H:mm:ss',
  time: 'h:mm:ss AM/PM',
  currency: '$',
  months: ENGLISH_MONTHS,
  days: ENGLISH_DAYS,
};
const BRITAIN: SheetLocale = {
  ...UNITED_STATES,
  order: 'dmy',
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy H:mm:ss',
  time: 'H:mm:ss',
  currency: '£',
};
const CONTINENT: SheetLocale = { ...BRITAIN, decimal: ',', group: '.', currency: '€' };

const KNOWN: Record<string, SheetLocale> = {
  in_ID: INDONESIA,
  id_ID: INDONESIA,
  en_US: UNITED_STATES,
  en_GB: BRITAIN,
  en_AU: BRITAIN,
  de_DE: CONTINENT,
  nl_NL: CONTINENT,
  fr_FR: { ...CONTINENT, group: ' ' },
};

/** The rules of a locale such as `in_ID`; an unknown one counts as en_US. */
export function sheetLocale(name: string): SheetLocale {
  return KNOWN[name] ?? UNITED_STATES;
}

/** Index 0–11 of a month named in Indonesian or English, whole or by its first three letters; −1 if it is none. */
export function monthNamed(name: string): number {
  const wanted = name.toLowerCase();
  for (const months of [INDONESIAN_MONTHS, ENGLISH_MONTHS]) {
    const index = months.findIndex((month) => {
      const full = month.toLowerCase();
      return full === wanted || full.slice(0, 3) === wanted.replace(/\.$/, '');
    });
    if (index >= 0) return index;
  }
  return wanted === 'agt' || wanted === 'ags' ? 7 : -1;
}
