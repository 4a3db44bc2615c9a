import type { PrintedFigure } from '../../domain/index/reconcile';

/**
 * A figure as a person copies it from a page: "3,56", "3.560", "88,89". Comma or dot is the decimal sign; the digits
 * after it say how finely it was printed. Null when it isn't a figure.
 */
export const parsePrinted = (text: string): PrintedFigure | null => {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,10}))?\s*$/.exec(text);
  if (match === null) return null;
  const fraction = match[2] ?? '';
  return { value: Number(`${match[1]}.${fraction === '' ? '0' : fraction}`), digits: fraction.length };
};

/** A count: "1.250" and "1250" are the same. */
export const parseCount = (text: string): number | null => {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
};
