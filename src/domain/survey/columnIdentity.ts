import type { ElementCode } from './element';
import { plainText } from './plainText';
import { elementOfNumber, type QuestionOrder } from './questionnaire';
import type { ColumnField, SurveyVocabulary } from './vocabulary';

/**
 * What a column is, told by its title and never by its position. An answer column is known by what its question
 * means, or by a number; a bare number (`u8`) is open to two readings and says so.
 */
export type ColumnIdentity =
  | {
      readonly kind: 'answer';
      readonly element: ElementCode;
      /** `a`, `b` … where an element has several questions; '' otherwise. */
      readonly part: string;
      readonly bareNumber: boolean;
    }
  | { readonly kind: 'field'; readonly field: ColumnField }
  | { readonly kind: 'identity' }
  | { readonly kind: 'computed' }
  | { readonly kind: 'unknown' };

/** Recognises a column title. `order` decides what a bare number counts. */
export const identifyColumn = (
  title: string,
  vocabulary: SurveyVocabulary,
  order: QuestionOrder,
): ColumnIdentity => {
  const plain = plainText(title);
  if (plain === '') return { kind: 'unknown' };
  const words = plain.split(' ');
  const numbered = numberedQuestion(plain, vocabulary);
  const named = elementNamed(numbered === null ? plain : numbered.rest, vocabulary);
  if (words.some((word) => vocabulary.computed.includes(word.replace(/\d+$/, ''))))
    return { kind: 'computed' };
  if (numbered !== null) {
    const asked = numbered.counts === 'questions' ? 'questionnaire' : order;
    const element = named ?? elementOfNumber(numbered.number, asked);
    const bareNumber = named === null && numbered.counts === 'unsaid' && [8, 9].includes(numbered.number);
    return { kind: 'answer', element, part: numbered.part, bareNumber };
  }
  return beginning(plain, vocabulary) ?? answerNamed(named) ?? { kind: 'unknown' };
};

const answerNamed = (element: ElementCode | null): ColumnIdentity | null =>
  element === null ? null : { kind: 'answer', element, part: '', bareNumber: false };

type NumberedQuestion = {
  readonly number: number;
  readonly part: string;
  readonly counts: 'questions' | 'unsaid';
  readonly rest: string;
};

const numberedQuestion = (plain: string, vocabulary: SurveyVocabulary): NumberedQuestion | null => {
  const match = /^(\p{L}+(?: u)?) ?0*(\d{1,2})(?: ?([a-z])| (\d))?(?: (.*))?$/u.exec(plain);
  const [, word = '', number = '', letter, digit, rest = ''] = match ?? [];
  if (match === null || number === '0') return null;
  const part = letter ?? digit ?? '';
  if (vocabulary.questionWords.includes(word))
    return { number: Number(number), part, counts: 'questions', rest };
  if (vocabulary.elementWords.includes(word)) return { number: Number(number), part, counts: 'unsaid', rest };
  return null;
};

/** The element whose phrase stands in the text; null when none does, or when two elements are named. */
const elementNamed = (plain: string, vocabulary: SurveyVocabulary): ElementCode | null => {
  const padded = ` ${plain} `;
  const found = new Set(
    vocabulary.elements.filter(([phrase]) => padded.includes(` ${phrase} `)).map(([, element]) => element),
  );
  const [element] = found;
  return found.size === 1 && element !== undefined ? element : null;
};

/** The longest phrase with which a title begins decides: "nama layanan" is a service, "nama" a person. */
const beginning = (plain: string, vocabulary: SurveyVocabulary): ColumnIdentity | null => {
  let best: Phrase | null = null;
  for (const phrase of phrasesOf(vocabulary).get(firstWord(plain)) ?? []) {
    const longer = phrase.text.length > (best?.text.length ?? 0);
    if (longer && `${plain} `.startsWith(`${phrase.text} `)) best = phrase;
  }
  return best?.identity ?? null;
};

type Phrase = { readonly text: string; readonly identity: ColumnIdentity };
type ByFirstWord = ReadonlyMap<string, readonly Phrase[]>;

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** Kept per vocabulary: the guardian asks for every title of three tabs, every few minutes. */
const known = new WeakMap<SurveyVocabulary, ByFirstWord>();

const phrasesOf = (vocabulary: SurveyVocabulary): ByFirstWord => {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const phrases: readonly Phrase[] = [
    ...vocabulary.fields.map(([text, field]) => ({ text, identity: { kind: 'field', field } as const })),
    ...vocabulary.identity.map((text) => ({ text, identity: { kind: 'identity' } as const })),
    ...vocabulary.ignored.map((text) => ({ text, identity: { kind: 'unknown' } as const })),
  ];
  const grouped = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = firstWord(phrase.text);
    grouped.set(word, [...(grouped.get(word) ?? []), phrase]);
  }
  known.set(vocabulary, grouped);
  return grouped;
};
