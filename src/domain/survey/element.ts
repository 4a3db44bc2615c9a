/**
 * Identity of an element of service (unsur pelayanan), Permen PANRB 14/2017.
 * `U1`…`U9` are the regulation's own, in its order; an office may add `U10`, `U11`, …
 */
export type ElementCode = `U${number}`;

/** A person's answer to one question: 1 (worst) to 4 (best). */
export type Answer = 1 | 2 | 3 | 4;

/** The regulation's nine elements, in the official order. Their Indonesian names live in `src/shared`. */
export const standardElements = [
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'U7',
  'U8',
  'U9',
] as const satisfies readonly ElementCode[];

/**
 * The order in which the questionnaire asks: its question 8 is about facilities (U9), its question 9 about
 * the handling of complaints (U8). Source: Permen PANRB 14/2017, questionnaire against list of elements.
 */
export const questionnaireOrder = [
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'U7',
  'U9',
  'U8',
] as const satisfies readonly ElementCode[];

/** 8 for `U8`. */
export const elementNumber = (code: ElementCode): number => Number(code.slice(1));

/** For sorting: U2 before U10. */
export const compareElements = (a: ElementCode, b: ElementCode): number =>
  elementNumber(a) - elementNumber(b);
