import type { FormAnswer } from '../model/form';
import { emulated } from './emulate';
import type { ItemTarget } from './formTarget';

/** One answer to one item. */
export type ItemResponseTarget = { item: ItemTarget; answer: FormAnswer };

/** Makes the general item object for `getItem`; registered by the items' file. */
export const itemHandles: { make: (target: ItemTarget) => unknown } = { make: () => null };

/** An answer as scripts get it: fresh arrays, so that nothing of the state leaks. */
export function copyAnswer(answer: FormAnswer): FormAnswer {
  if (!Array.isArray(answer)) return answer;
  return answer.map((part) => (Array.isArray(part) ? [...part] : part)) as FormAnswer;
}

export const itemResponseClass = emulated<ItemResponseTarget, GoogleAppsScript.Forms.ItemResponse>(
  'FormApp.ItemResponse',
  {
    getItem: ({ item }: ItemResponseTarget) => itemHandles.make(item),
    getResponse: ({ answer }: ItemResponseTarget) => copyAnswer(answer),
  },
);

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function dayText(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function respond(item: ItemTarget, answer: FormAnswer): unknown {
  return itemResponseClass.make({ item, answer });
}

function oneOf(target: ItemTarget, value: string): string {
  const known = target.item.choices.some((choice) => choice.value === value);
  if (!known && !target.item.other) throw target.ctx.fail(`Invalid response submitted to item: ${value}`);
  return value;
}

/** `createResponse` of each item type. A scale reads back as text, a date as YYYY-MM-DD, a checkbox as an array. */
export const createResponse = {
  text: { createResponse: (target: ItemTarget, text: string) => respond(target, String(text)) },
  choice: {
    createResponse: (target: ItemTarget, value: string) => respond(target, oneOf(target, String(value))),
  },
  checkbox: {
    createResponse: (target: ItemTarget, values: readonly unknown[]) =>
      respond(
        target,
        values.map((value) => oneOf(target, String(value))),
      ),
  },
  scale: {
    createResponse: (target: ItemTarget, value: number) => {
      const { lower, upper } = target.item.scale;
      if (value < lower || value > upper)
        throw target.ctx.fail(`Invalid response submitted to scale item: ${value}`);
      return respond(target, String(value));
    },
  },
  date: { createResponse: (target: ItemTarget, date: Date) => respond(target, dayText(date)) },
  dateTime: {
    createResponse: (target: ItemTarget, date: Date) =>
      respond(target, `${dayText(date)} ${two(date.getHours())}:${two(date.getMinutes())}`),
  },
  time: {
    createResponse: (target: ItemTarget, hour: number, minute: number) => {
      if (hour < 0 || hour > 23 || minute < 0 || minute > 59) throw target.ctx.fail('Invalid time');
      return respond(target, `${two(hour)}:${two(minute)}`);
    },
  },
  grid: {
    createResponse: (target: ItemTarget, rows: readonly unknown[]) => {
      if (rows.length !== target.item.rows.length) {
        throw target.ctx.fail(
          `Wrong number of responses: ${rows.length}. Expected exactly: ${target.item.rows.length}.`,
        );
      }
      return respond(
        target,
        rows.map((row) =>
          Array.isArray(row) ? row.map(String) : row === null ? null : String(row),
        ) as FormAnswer,
      );
    },
  },
};
