import { MIME_FORM, newDriveItem } from '../model/drive';
import { type FormState, newForm } from '../model/form';
import { fileIdOfUrl } from '../model/formUrl';
import { nextFileId } from '../model/ids';
import { canEdit } from './access';
import type { RealmContext } from './context';
import { emulated } from './emulate';
import { eventParts } from './event';
import { makeForm } from './formForm';
import { registerItems } from './formItems';
import { storedResponse } from './formResponse';
import { ALIGNMENTS, DESTINATION_TYPES, FEEDBACK_TYPES, ITEM_TYPES, NAVIGATION_TYPES } from './formTarget';
import { validationBuilder } from './formValidation';

const FORMS_SCOPE = 'https://www.googleapis.com/auth/forms';
const CURRENT_ONLY = 'https://www.googleapis.com/auth/forms.currentonly';

const MISSING =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

function open(ctx: RealmContext, method: string, id: string): unknown {
  ctx.charge(`FormApp.${method}`, 'drive.lookup');
  ctx.requireScope(`FormApp.${method}`, FORMS_SCOPE);
  const form = ctx.state.forms[id];
  const item = ctx.state.drive.items[id];
  const known = form !== undefined && item !== undefined && !item.trashed;
  if (!known || !canEdit(ctx.state.drive, id, ctx.effectiveUser.email)) throw ctx.fail(MISSING);
  return makeForm(ctx, form);
}

/** A new form in the user's Drive: named by the title, itself untitled and unpublished unless asked for. */
function create(ctx: RealmContext, title: string, published: boolean): unknown {
  ctx.charge('FormApp.create', 'form.create');
  ctx.requireScope('FormApp.create', FORMS_SCOPE);
  if (String(title).trim() === '') throw ctx.fail('Invalid argument: title');
  const owner = ctx.effectiveUser.email;
  const item = newDriveItem(ctx.state.ids, {
    name: String(title),
    mimeType: MIME_FORM,
    parent: ctx.state.drive.roots[owner] ?? null,
    owner,
    now: ctx.now(),
  });
  const form: FormState = newForm(item.id, `1FAIpQLS${nextFileId(ctx.state.ids, 'google').slice(0, 48)}`);
  form.published = published;
  ctx.state.drive.items[item.id] = ctx.own(item);
  const kept = ctx.own(form);
  ctx.state.forms[item.id] = kept;
  return makeForm(ctx, kept);
}

/** `FormApp`. What it leaves out throws by name. */
export function createFormApp(ctx: RealmContext): unknown {
  registerItems();
  eventParts.source.FormApp = (_ctx, id) => {
    const form = ctx.state.forms[id];
    return form === undefined ? null : makeForm(ctx, form);
  };
  eventParts.response = (_ctx, formId, responseId) => {
    const form = ctx.state.forms[formId];
    return form === undefined ? null : storedResponse(ctx, form, responseId);
  };
  return emulated<null, Record<string, unknown>>('FormApp', {
    ItemType: ITEM_TYPES,
    PageNavigationType: NAVIGATION_TYPES,
    DestinationType: DESTINATION_TYPES,
    Alignment: ALIGNMENTS,
    FeedbackType: FEEDBACK_TYPES,
    create: (_: null, title: string) => create(ctx, title, false),
    openById: (_: null, id: string) => open(ctx, 'openById', id),
    openByUrl: (_: null, url: string) => {
      const id = fileIdOfUrl(url);
      if (id === null) throw ctx.fail('Invalid argument: url');
      return open(ctx, 'openByUrl', id);
    },
    getActiveForm: () => {
      ctx.charge('FormApp.getActiveForm', 'handle');
      ctx.requireScope('FormApp.getActiveForm', CURRENT_ONLY, FORMS_SCOPE);
      const form = ctx.state.forms[ctx.script.containerId ?? ''];
      return form === undefined ? null : makeForm(ctx, form);
    },
    createTextValidation: () => validationBuilder('TextValidation'),
    createParagraphTextValidation: () => validationBuilder('ParagraphTextValidation'),
    createCheckboxValidation: () => validationBuilder('CheckboxValidation'),
  } as never).make(null);
}
