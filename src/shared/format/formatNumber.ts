import { roundFloatScaled } from '../../domain/index/rounding';

const withThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** A figure as Indonesian offices print it, rounded half up: `formatDecimal(1234.5, 2)` is "1.234,50". */
export const formatDecimal = (value: number, digits: number): string => {
  const scaled = roundFloatScaled(value, digits);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const whole = withThousands(text.slice(0, text.length - digits));
  const sign = scaled < 0n ? '-' : '';
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole},${text.slice(-digits)}`;
};

/** A count with a dot at the thousands: "23.857.000". */
export const formatInteger = (value: number): string => formatDecimal(value, 0);

/** A percentage already in percent: `formatPercent(56.25)` is "56,25%". */
export const formatPercent = (percent: number, digits = 2): string => `${formatDecimal(percent, digits)}%`;

const romanDigits = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Roman figures for small numbers (semester, triwulan, chapter, month of a letter number): 4 is "IV". */
export const formatRoman = (value: number): string => {
  let [text, rest] = ['', value];
  for (const [letters, worth] of romanDigits) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
};
