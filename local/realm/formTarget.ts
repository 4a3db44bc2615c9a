import type { FormItemState, FormItemType, FormNavigation, FormState } from '../model/form';
import type { RealmContext } from './context';
import { type EnumMember, googleEnum } from './emulate';

/** Behind a `FormApp.Form`. */
export type FormTarget = { ctx: RealmContext; form: FormState; self: unknown };

/** Behind every item: `self` is the object a setter returns for chaining. */
export type ItemTarget = { ctx: RealmContext; form: FormState; item: FormItemState; self: unknown };

export const ITEM_TYPES = googleEnum(
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'RATING',
);
export const NAVIGATION_TYPES = googleEnum('CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT');
export const DESTINATION_TYPES = googleEnum('SPREADSHEET');
export const ALIGNMENTS = googleEnum('LEFT', 'CENTER', 'RIGHT');
export const FEEDBACK_TYPES = googleEnum('CORRECT', 'INCORRECT', 'GENERAL');

export function itemType(type: FormItemType): EnumMember {
  return ITEM_TYPES[type];
}

/** The navigation type of a stored goal; a page's id reads as GO_TO_PAGE. */
export function navigationType(goal: FormNavigation): EnumMember | null {
  if (goal === null) return null;
  return NAVIGATION_TYPES[typeof goal === 'number' ? 'GO_TO_PAGE' : goal];
}

/** Applies a change of the form and lets the headings of its response sheet follow. */
export function changed(target: { ctx: RealmContext; form: FormState }, apply: () => void): void {
  apply();
  if (target.form.destinationId !== null) target.ctx.host.syncFormSheet(target.form.id);
}
