import { type FormItemState, type FormItemType, type FormState, newFormItem } from '../model/form';
import { editUrl, publishedUrl } from '../model/formUrl';
import { nextNumberId } from '../model/ids';
import { canEdit, editorsOf } from './access';
import type { RealmContext } from './context';
import { emulated } from './emulate';
import { generalItem, itemOf, typedItem } from './formItems';
import { blankResponse, storedResponse } from './formResponse';
import { formSettings } from './formSettings';
import { changed, DESTINATION_TYPES, type FormTarget, itemType } from './formTarget';
import { makeUser } from './user';

function adder(type: FormItemType) {
  return (target: FormTarget) => {
    const { ctx, form } = target;
    ctx.charge(`FormApp.Form.add ${type}`, 'form.addItem');
    const item = ctx.own(newFormItem(nextNumberId(ctx.state.ids), type));
    changed(target, () => form.items.push(item));
    return typedItem(ctx, form, item);
  };
}

/** An item given by its object or its place in the form. */
function placeOf({ ctx, form }: FormTarget, which: unknown): number {
  const at = typeof which === 'number' ? which : form.items.indexOf(itemOf(which)?.item as FormItemState);
  if (!Number.isInteger(at) || at < 0 || at >= form.items.length) {
    throw ctx.fail('Invalid data updating form.');
  }
  return at;
}

const items = {
  addTextItem: adder('TEXT'),
  addParagraphTextItem: adder('PARAGRAPH_TEXT'),
  addMultipleChoiceItem: adder('MULTIPLE_CHOICE'),
  addListItem: adder('LIST'),
  addCheckboxItem: adder('CHECKBOX'),
  addScaleItem: adder('SCALE'),
  addDateItem: adder('DATE'),
  addDateTimeItem: adder('DATETIME'),
  addTimeItem: adder('TIME'),
  addGridItem: adder('GRID'),
  addCheckboxGridItem: adder('CHECKBOX_GRID'),
  addSectionHeaderItem: adder('SECTION_HEADER'),
  addPageBreakItem: adder('PAGE_BREAK'),
  getItems: ({ ctx, form }: FormTarget, type?: unknown) => {
    ctx.charge('FormApp.Form.getItems', 'handle');
    const wanted = (item: FormItemState) => type === undefined || itemType(item.type) === type;
    return form.items.filter(wanted).map((item) => generalItem(ctx, form, item));
  },
  getItemById: ({ ctx, form }: FormTarget, id: number) => {
    const item = form.items.find((one) => one.id === Number(id));
    return item === undefined ? null : generalItem(ctx, form, item);
  },
  deleteItem: (target: FormTarget, which: unknown) => {
    target.ctx.charge('FormApp.Form.deleteItem', 'form.addItem');
    const at = placeOf(target, which);
    changed(target, () => target.form.items.splice(at, 1));
  },
  moveItem: (target: FormTarget, which: unknown, to: number) => {
    const { ctx, form } = target;
    ctx.charge('FormApp.Form.moveItem', 'form.addItem');
    const from = placeOf(target, which);
    placeOf(target, to);
    const [item] = form.items.splice(from, 1);
    if (item === undefined) return null;
    form.items.splice(to, 0, item);
    return generalItem(ctx, form, item);
  },
};

const responses = {
  createResponse: ({ ctx, form }: FormTarget) => blankResponse(ctx, form),
  getResponse: ({ ctx, form }: FormTarget, id: string) => storedResponse(ctx, form, id),
  getResponses: ({ ctx, form }: FormTarget, since?: Date) => {
    ctx.charge('FormApp.Form.getResponses', 'drive.lookup');
    const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
    return form.responses
      .filter((response) => response.timestamp >= from)
      .map((response) => storedResponse(ctx, form, response.id));
  },
  deleteAllResponses: ({ ctx, form, self }: FormTarget) => {
    ctx.charge('FormApp.Form.deleteAllResponses', 'form.addItem');
    form.responses.length = 0;
    return self;
  },
  deleteResponse: ({ ctx, form, self }: FormTarget, id: string) => {
    const at = form.responses.findIndex((response) => response.id === id);
    if (at < 0) throw ctx.fail('Invalid response ID passed to form.');
    form.responses.splice(at, 1);
    return self;
  },
};

const destination = {
  setDestination: (target: FormTarget, _type: object, id: string) => {
    const { ctx, form } = target;
    ctx.charge('FormApp.Form.setDestination', 'form.create');
    ctx.requireScope('FormApp.Form.setDestination', 'https://www.googleapis.com/auth/forms');
    if (ctx.state.spreadsheets[id] === undefined || !canEdit(ctx.state.drive, id, ctx.effectiveUser.email)) {
      throw ctx.fail('The destination ID passed in was invalid.');
    }
    ctx.host.linkFormSheet(form.id, id);
    return target.self;
  },
  removeDestination: ({ ctx, form, self }: FormTarget) => {
    ctx.charge('FormApp.Form.removeDestination', 'form.addItem');
    ctx.host.unlinkFormSheet(form.id);
    return self;
  },
  getDestinationId: ({ ctx, form }: FormTarget) => {
    if (form.destinationId === null) throw ctx.fail('The form currently has no response destination.');
    return form.destinationId;
  },
  getDestinationType: ({ ctx, form }: FormTarget) => {
    if (form.destinationId === null) throw ctx.fail('The form currently has no response destination.');
    return DESTINATION_TYPES.SPREADSHEET;
  },
};

const addresses = {
  getId: ({ form }: FormTarget) => form.id,
  getPublishedUrl: ({ form }: FormTarget) => publishedUrl(form),
  getEditUrl: ({ form }: FormTarget) => editUrl(form),
  getSummaryUrl: ({ form }: FormTarget) => publishedUrl(form).replace(/viewform$/, 'viewanalytics'),
  shortenFormUrl: ({ ctx, form }: FormTarget, url: string) => {
    if (!url.startsWith('https://docs.google.com/forms/')) throw ctx.fail('Invalid form URL');
    return `https://forms.gle/${form.publishedId.slice(-17)}`;
  },
  getEditors: ({ ctx, form }: FormTarget) => {
    const owner = ctx.state.drive.items[form.id]?.owner;
    return [...(owner === undefined ? [] : [owner]), ...editorsOf(ctx.state.drive, form.id)].map(makeUser);
  },
};

const formClass = emulated<FormTarget, Record<string, unknown>>('FormApp.Form', {
  ...formSettings,
  ...items,
  ...responses,
  ...destination,
  ...addresses,
} as never);

/** The object of a form. */
export function makeForm(ctx: RealmContext, form: FormState): unknown {
  const target: FormTarget = { ctx, form, self: null };
  target.self = formClass.make(target);
  return target.self;
}
