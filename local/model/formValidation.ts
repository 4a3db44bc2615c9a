import { type FormAnswer, type FormItemState, type FormState, type FormValidation, isQuestion } from './form';
import { visitedItems } from './formPages';

/** Why the form's page doesn't take an answer: the item and the page's own words. */
export type AnswerProblem = { itemId: number; title: string; message: string };

const NUMBER = /^-?\d+([.,]\d+)?$/;

function numberOf(text: string): number | null {
  return NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}

function patternOf(source: unknown): RegExp {
  return new RegExp(String(source));
}

/** Each rule of the validation builders: true when the text passes. */
const RULES: Record<string, (text: string, values: readonly (string | number)[]) => boolean> = {
  requireNumber: (text) => numberOf(text) !== null,
  requireWholeNumber: (text) => Number.isInteger(numberOf(text) ?? Number.NaN),
  requireNumberBetween: (text, [low, high]) => {
    const number = numberOf(text);
    return number !== null && number >= Number(low) && number <= Number(high);
  },
  requireNumberNotBetween: (text, [low, high]) => {
    const number = numberOf(text);
    return number !== null && (number < Number(low) || number > Number(high));
  },
  requireNumberEqualTo: (text, [value]) => numberOf(text) === value,
  requireNumberNotEqualTo: (text, [value]) => numberOf(text) !== null && numberOf(text) !== value,
  requireNumberGreaterThan: (text, [value]) => (numberOf(text) ?? Number.NaN) > Number(value),
  requireNumberGreaterThanOrEqualTo: (text, [value]) => (numberOf(text) ?? Number.NaN) >= Number(value),
  requireNumberLessThan: (text, [value]) => (numberOf(text) ?? Number.NaN) < Number(value),
  requireNumberLessThanOrEqualTo: (text, [value]) => (numberOf(text) ?? Number.NaN) <= Number(value),
  requireTextContainsPattern: (text, [pattern]) => patternOf(pattern).test(text),
  requireTextDoesNotContainPattern: (text, [pattern]) => !patternOf(pattern).test(text),
  requireTextMatchesPattern: (text, [pattern]) => patternOf(`^(?:${String(pattern)})$`).test(text),
  requireTextDoesNotMatchPattern: (text, [pattern]) => !patternOf(`^(?:${String(pattern)})$`).test(text),
  requireTextLengthGreaterThanOrEqualTo: (text, [length]) => text.length >= Number(length),
  requireTextLengthLessThanOrEqualTo: (text, [length]) => text.length <= Number(length),
  requireTextIsEmail: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()),
  requireTextIsUrl: (text) => /^https?:\/\/\S+$/.test(text.trim()),
};

function textPasses(text: string, rule: FormValidation): boolean {
  const test = RULES[rule.kind];
  if (test === undefined) throw new Error(`Form validation ${rule.kind} is not emulated locally`);
  return test(text, rule.values);
}

const CHECKED: Record<string, (count: number, limit: number) => boolean> = {
  requireSelectAtLeast: (count, limit) => count >= limit,
  requireSelectAtMost: (count, limit) => count <= limit,
  requireSelectExactly: (count, limit) => count === limit,
};

function isEmpty(answer: FormAnswer | undefined): boolean {
  if (answer === undefined || answer === '') return true;
  return Array.isArray(answer) && answer.every((part) => part === null || part.length === 0);
}

function chosenProblem(
  item: FormItemState,
  chosen: readonly string[],
  allowed: readonly string[],
): string | null {
  const foreign = chosen.find((value) => !item.other && !allowed.includes(value));
  return foreign === undefined ? null : `"${foreign}" is not one of the choices`;
}

function dateProblem(item: FormItemState, text: string): string | null {
  const pattern = {
    DATE: /^\d{4}-\d{2}-\d{2}$/,
    TIME: /^([01]\d|2[0-3]):[0-5]\d$/,
    DATETIME: /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/,
  }[item.type as 'DATE' | 'TIME' | 'DATETIME'];
  const valid = pattern.test(text) && (item.type === 'TIME' || isCalendarDay(text.slice(0, 10)));
  return valid ? null : item.type === 'TIME' ? 'Invalid time' : 'Invalid date';
}

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function gridProblem(item: FormItemState, answer: FormAnswer): string | null {
  const rows = Array.isArray(answer) ? answer : [answer];
  if (rows.length > item.rows.length) return 'Too many rows';
  const unanswered = item.rows.some((_, at) => isEmpty(rows[at] ?? undefined));
  if (item.required && unanswered) return 'This question requires one response per row';
  return chosenProblem(
    item,
    rows.flatMap((row) => row ?? []),
    item.columns,
  );
}

/** What the page says about one answer; null when it takes it. */
function answerProblem(item: FormItemState, answer: FormAnswer | undefined): string | null {
  if (answer === undefined || isEmpty(answer)) return item.required ? 'This is a required question' : null;
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') return gridProblem(item, answer);
  const values = (Array.isArray(answer) ? answer : [answer]).flatMap((value) => value ?? []);
  const text = values[0] ?? '';
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX': {
      if (item.type !== 'CHECKBOX' && values.length > 1) return 'Only one choice is allowed';
      const problem = chosenProblem(
        item,
        values,
        item.choices.map((choice) => choice.value),
      );
      const rule = item.validation;
      if (problem !== null || rule === null) return problem;
      return CHECKED[rule.kind]?.(values.length, Number(rule.values[0])) === false
        ? (rule.helpText ?? 'Wrong number of choices')
        : null;
    }
    case 'SCALE': {
      const step = Number(text);
      const inside = Number.isInteger(step) && step >= item.scale.lower && step <= item.scale.upper;
      return inside ? null : `"${text}" is not on the scale`;
    }
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
      return dateProblem(item, text);
    default: {
      const rule = item.validation;
      return rule === null || textPasses(text, rule) ? null : (rule.helpText ?? 'Invalid answer');
    }
  }
}

/** Everything the page objects to, in the order of the items passed; answers to unknown items are named too. */
export function answerProblems(
  form: FormState,
  answers: Readonly<Record<string, FormAnswer>>,
): AnswerProblem[] {
  const questions = form.items.filter(isQuestion);
  const unknown = Object.keys(answers).filter((id) => !questions.some((item) => String(item.id) === id));
  return [
    ...unknown.map((id) => ({ itemId: Number(id), title: '', message: `The form has no question ${id}` })),
    ...visitedItems(form, answers)
      .filter(isQuestion)
      .flatMap((item) => {
        const message = answerProblem(item, answers[item.id]);
        return message === null ? [] : [{ itemId: item.id, title: item.title, message }];
      }),
  ];
}
