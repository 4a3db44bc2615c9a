import { type FormAnswer, type FormState, isQuestion } from '../model/form';
import { prefilledUrl, publishedUrl } from '../model/formUrl';
import type { RealmContext } from './context';
import { emulated } from './emulate';
import { type ItemResponseTarget, itemResponseClass } from './formItemResponse';
import { itemOf } from './formItems';

type ResponseTarget = {
  ctx: RealmContext;
  form: FormState;
  /** Null until submitted. */
  id: string | null;
  timestamp: number | null;
  email: string | null;
  answers: Record<string, FormAnswer>;
  self: unknown;
};

function answersOf(target: ResponseTarget): ItemResponseTarget[] {
  const { ctx, form, answers } = target;
  return form.items.flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined || !isQuestion(item)
      ? []
      : [{ item: { ctx, form, item, self: null }, answer }];
  });
}

const responseClass = emulated<ResponseTarget, Record<string, unknown>>('FormApp.FormResponse', {
  getId: ({ id }: ResponseTarget) => id,
  getTimestamp: ({ timestamp }: ResponseTarget) => (timestamp === null ? null : new Date(timestamp)),
  getRespondentEmail: ({ email }: ResponseTarget) => email ?? '',
  getItemResponses: (target: ResponseTarget) => answersOf(target).map((one) => itemResponseClass.make(one)),
  getResponseForItem: (target: ResponseTarget, item: object) => {
    const wanted = itemOf(item)?.item.id;
    const found = answersOf(target).find((one) => one.item.item.id === wanted);
    return found === undefined ? null : itemResponseClass.make(found);
  },
  getEditResponseUrl: ({ form, id }: ResponseTarget) =>
    id === null ? null : `${publishedUrl(form)}?edit2=${encodeURIComponent(id)}`,
  withItemResponse: (target: ResponseTarget, response: object) => {
    const given = itemResponseClass.of(response);
    if (given === undefined) throw target.ctx.fail('Invalid argument: response');
    target.answers[given.item.item.id] = given.answer;
    return target.self;
  },
  toPrefilledUrl: ({ form, answers }: ResponseTarget) => prefilledUrl(form, answers),
  submit: (target: ResponseTarget) => {
    const { ctx, form } = target;
    ctx.charge('FormApp.FormResponse.submit', 'form.addItem');
    if (!form.published || !form.accepting) {
      throw ctx.fail(form.closedMessage || 'This form is currently not accepting responses.');
    }
    const id = ctx.host.storeFormResponse(form.id, target.answers);
    return storedResponse(ctx, form, id);
  },
} as never);

/** An empty response, as `Form.createResponse` gives it. */
export function blankResponse(ctx: RealmContext, form: FormState): unknown {
  const target: ResponseTarget = {
    ctx,
    form,
    id: null,
    timestamp: null,
    email: null,
    answers: {},
    self: null,
  };
  target.self = responseClass.make(target);
  return target.self;
}

/** A response that was submitted; throws when the form has none of that id. */
export function storedResponse(ctx: RealmContext, form: FormState, id: string): unknown {
  const kept = form.responses.find((response) => response.id === id);
  if (kept === undefined) throw ctx.fail('Invalid response ID passed to form.');
  const target: ResponseTarget = { ctx, form, ...kept, answers: { ...kept.answers }, self: null };
  target.self = responseClass.make(target);
  return target.self;
}
