import type { FormChoice, FormItemState, FormNavigation } from '../model/form';
import { emulated } from './emulate';
import { changed, type ItemTarget, itemType, NAVIGATION_TYPES, navigationType } from './formTarget';
import { validationOf } from './formValidation';

/** A choice, before or after it is set on an item. */
export type ChoiceTarget = { target: ItemTarget; choice: FormChoice };

/** Changes the item and gives it back for chaining. */
export function edit(target: ItemTarget, method: string, apply: (item: FormItemState) => void): unknown {
  target.ctx.charge(`FormApp.${method}`, 'handle');
  changed(target, () => apply(target.item));
  return target.self;
}

/** What every item has. */
export const itemBasics = {
  getId: (target: ItemTarget) => target.item.id,
  getIndex: (target: ItemTarget) => target.form.items.indexOf(target.item),
  getTitle: (target: ItemTarget) => target.item.title,
  getHelpText: (target: ItemTarget) => target.item.helpText,
  getType: (target: ItemTarget) => itemType(target.item.type),
  setTitle: (target: ItemTarget, title: string) =>
    edit(target, 'Item.setTitle', (item) => {
      item.title = String(title);
    }),
  setHelpText: (target: ItemTarget, text: string) =>
    edit(target, 'Item.setHelpText', (item) => {
      item.helpText = String(text);
    }),
};

/** What every question has. */
export const questionBasics = {
  ...itemBasics,
  isRequired: (target: ItemTarget) => target.item.required,
  setRequired: (target: ItemTarget, required: boolean) =>
    edit(target, 'Item.setRequired', (item) => {
      item.required = required;
    }),
};

/** Questions with typed answers, and checkboxes, take a rule. */
export const validated = {
  setValidation: (target: ItemTarget, validation: object) =>
    edit(target, 'Item.setValidation', (item) => {
      const rule = validationOf(validation);
      if (rule === undefined) throw target.ctx.fail('Invalid argument: validation');
      item.validation = target.ctx.own(rule);
    }),
  clearValidation: (target: ItemTarget) =>
    edit(target, 'Item.clearValidation', (item) => {
      item.validation = null;
    }),
};

/** The page break behind an argument; the class registers itself to avoid a circle of imports. */
export const pageBreaks: {
  of: (object: unknown) => ItemTarget | undefined;
  make: (target: ItemTarget, id: number) => unknown;
} = { of: () => undefined, make: () => null };

const choiceClass = emulated<ChoiceTarget, GoogleAppsScript.Forms.Choice>('FormApp.Choice', {
  getValue: ({ choice }: ChoiceTarget) => choice.value,
  getPageNavigationType: ({ choice }: ChoiceTarget) => navigationType(choice.goTo),
  getGotoPage: ({ target, choice }: ChoiceTarget) =>
    typeof choice.goTo === 'number' ? pageBreaks.make(target, choice.goTo) : null,
});

/** Reads what stands for a page: a page break item or a navigation type. */
export function navigationGoal(target: ItemTarget, goal: unknown): FormNavigation {
  const page = pageBreaks.of(goal);
  if (page !== undefined) return page.item.id;
  const name = Object.entries(NAVIGATION_TYPES).find(([, member]) => member === goal)?.[0];
  if (name === undefined) throw target.ctx.fail('Invalid argument: navigationType');
  return name as FormNavigation;
}

function setValues(target: ItemTarget, choices: FormChoice[]): void {
  const { ctx, item } = target;
  if (choices.length === 0) throw ctx.fail('Cannot set choices to an empty array.');
  const values = choices.map((choice) => choice.value.trim());
  if (values.some((value) => value === '')) throw ctx.fail('Choice values must not be empty.');
  if (new Set(values).size < values.length) {
    throw ctx.fail('Questions cannot have duplicate choice values.');
  }
  item.choices = ctx.own(choices);
}

/** Questions answered by picking from a list. */
export const choiceBasics = {
  createChoice: (target: ItemTarget, value: string, goal?: unknown) =>
    choiceClass.make({
      target,
      choice: {
        value: String(value),
        goTo: goal === undefined || typeof goal === 'boolean' ? null : navigationGoal(target, goal),
      },
    }),
  getChoices: (target: ItemTarget) =>
    target.item.choices.map((choice) => choiceClass.make({ target, choice: { ...choice } })),
  setChoiceValues: (target: ItemTarget, values: readonly unknown[]) =>
    edit(target, 'Item.setChoiceValues', () =>
      setValues(
        target,
        values.map((value) => ({ value: String(value), goTo: null })),
      ),
    ),
  setChoices: (target: ItemTarget, choices: readonly unknown[]) =>
    edit(target, 'Item.setChoices', () =>
      setValues(
        target,
        choices.map((one) => {
          const choice = choiceClass.of(one)?.choice;
          if (choice === undefined) throw target.ctx.fail('Invalid argument: choices');
          return { ...choice };
        }),
      ),
    ),
};

/** An "Other" answer beside the choices. */
export const otherOption = {
  hasOtherOption: (target: ItemTarget) => target.item.other,
  showOtherOption: (target: ItemTarget, enabled: boolean) =>
    edit(target, 'Item.showOtherOption', (item) => {
      item.other = enabled;
    }),
};
