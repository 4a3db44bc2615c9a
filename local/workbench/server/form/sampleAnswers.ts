import type { FormAnswer, FormItemState, FormState } from '../../../model/form';
import { visitedItems } from '../../../model/formPages';

/** A stream of figures in [0, 1) that is the same for the same seed (mulberry32, public domain). */
export const chances = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const remarks = [
  'Petugas ramah dan menjelaskan dengan baik.',
  'Mohon ruang tunggu ditambah kipas angin.',
  'Antrean pagi agak lama.',
  'Terima kasih, surat selesai pada hari yang sama.',
];

/** Of the choices of a question from bad to good, citizens mostly tick the better half. */
const opinion = (chance: number, count: number): number => {
  if (count !== 4) return Math.floor(chance * count);
  return chance < 0.02 ? 0 : chance < 0.12 ? 1 : chance < 0.62 ? 2 : 3;
};

const pick = (choices: readonly string[], chance: number): string =>
  choices[opinion(chance, choices.length)] ?? '';

const typed = (item: FormItemState, chance: number): string => {
  const [low = 17, high = 70] = (item.validation?.values ?? []).map(Number);
  if (item.validation?.kind.startsWith('requireNumber') === true)
    return String(Math.round(Math.max(low, 17) + chance * (Math.min(high, 70) - Math.max(low, 17))));
  return 'Warga contoh';
};

const answerTo = (item: FormItemState, today: string, next: () => number): FormAnswer | null => {
  const choices = item.choices.map((choice) => choice.value);
  const chance = next();
  switch (item.type) {
    case 'TEXT':
      return item.required ? typed(item, chance) : null;
    case 'PARAGRAPH_TEXT':
      return item.required || chance < 0.3 ? (remarks[Math.floor(next() * remarks.length)] ?? null) : null;
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return pick(choices, chance);
    case 'CHECKBOX':
      return [choices[Math.floor(chance * choices.length)] ?? ''];
    case 'SCALE':
      return String(item.scale.lower + Math.floor(chance * (item.scale.upper - item.scale.lower + 1)));
    case 'DATE':
      return today;
    case 'TIME':
      return '09:00';
    case 'DATETIME':
      return `${today} 09:00`;
    case 'GRID':
      return item.rows.map(() => pick(item.columns, next()));
    case 'CHECKBOX_GRID':
      return item.rows.map(() => [pick(item.columns, next())]);
    default:
      return null;
  }
};

/** What an invented citizen ticks and types, whatever the form asks. `today` as YYYY-MM-DD. */
export const sampleAnswers = (
  form: FormState,
  today: string,
  next: () => number,
): Record<string, FormAnswer> => {
  const answers: Record<string, FormAnswer> = {};
  for (const item of form.items) {
    const answer = answerTo(item, today, next);
    if (answer !== null) answers[item.id] = answer;
  }
  // Answers on pages that these answers lead past are never given.
  const asked = new Set(visitedItems(form, answers).map(({ id }) => String(id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
};
