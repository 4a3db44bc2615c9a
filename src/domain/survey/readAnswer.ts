import type { Answer } from './element';
import { plainText } from './plainText';
import { type Cell, cellText } from './tableRow';
import type { AnswerTexts } from './vocabulary';

/** Why a cell is no answer: 5 or 0, 3,5, a text nobody knows, or a text and a number that disagree. */
export type AnswerFault = 'outOfRange' | 'notWhole' | 'unknownText' | 'contradiction';

export type AnswerReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly value: Answer }
  | { readonly kind: 'fault'; readonly fault: AnswerFault };

const blankMarks = new Set(['', '-', '–', '—']);
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;
const optionLetter = /^[a-e]\s*[.)]\s*/i;
const leadingNumber = /^(\d+)\s*(?:[.):=–-]\s*|\s+)(?=\p{L})/u;
const trailingNumber = /(?:[,;:=–-]|\s)\s*\(?(\d+)\)?$|\((\d+)\)$/;

const readNumber = (value: number): AnswerReading => {
  if (!Number.isInteger(value)) return { kind: 'fault', fault: 'notWhole' };
  if (value < 1 || value > 4) return { kind: 'fault', fault: 'outOfRange' };
  return { kind: 'answer', value: value as Answer };
};

/**
 * Reads one cell of answers: a number, its text ("Kurang sesuai"), or both ("b. Kurang Sesuai, 2"). The letter of
 * the choice says nothing, because offices letter their choices in either direction. Never guesses.
 */
export const readAnswer = (cell: Cell, texts: AnswerTexts | undefined): AnswerReading => {
  if (typeof cell === 'number') return readNumber(cell);
  const text = cellText(cell);
  if (blankMarks.has(text)) return { kind: 'blank' };
  if (plainNumber.test(text)) return readNumber(Number(text.replace(',', '.')));
  const bare = text.replace(optionLetter, '');
  const numberMatch = leadingNumber.exec(bare) ?? trailingNumber.exec(bare);
  const words = plainText(numberMatch === null ? bare : bare.replace(numberMatch[0], ''));
  const byText = (texts?.findIndex((choices) => choices.includes(words)) ?? -1) + 1;
  if (numberMatch === null || !/\p{L}/u.test(words)) {
    return byText === 0 ? { kind: 'fault', fault: 'unknownText' } : readNumber(byText);
  }
  const byNumber = readNumber(Number(numberMatch[1] ?? numberMatch[2]));
  const agree = byNumber.kind !== 'answer' || byText === 0 || byText === byNumber.value;
  return agree ? byNumber : { kind: 'fault', fault: 'contradiction' };
};
