import type { TriggerState } from '../model/trigger';
import type { RealmContext } from './context';
import { emulated } from './emulate';

type Watched = 'ForSpreadsheet' | 'ForForm' | 'ForDocument';
type Plan = {
  ctx: RealmContext;
  event: TriggerState['event'] | null;
  create: (event: TriggerState['event']) => unknown;
  self: unknown;
};

function on(event: TriggerState['event']) {
  return (plan: Plan) => {
    plan.event = event;
    return plan.self;
  };
}

function create(plan: Plan): unknown {
  if (plan.event === null) throw plan.ctx.fail('An event must be chosen before the trigger is created.');
  return plan.create(plan.event);
}

function builderClass(name: string, events: Record<string, TriggerState['event']>) {
  const methods = Object.entries(events).map(([method, event]) => [method, on(event)]);
  return emulated<Plan, Record<string, unknown>>(`ScriptApp.${name}TriggerBuilder`, {
    ...Object.fromEntries(methods),
    create,
  } as never);
}

const classes = {
  ForSpreadsheet: builderClass('Spreadsheet', {
    onOpen: 'ON_OPEN',
    onEdit: 'ON_EDIT',
    onChange: 'ON_CHANGE',
    onFormSubmit: 'ON_FORM_SUBMIT',
  }),
  ForForm: builderClass('Form', { onOpen: 'ON_OPEN', onFormSubmit: 'ON_FORM_SUBMIT' }),
  ForDocument: builderClass('Document', { onOpen: 'ON_OPEN' }),
};

/** A builder of triggers that watch a file. */
export function eventBuilder(ctx: RealmContext, watched: Watched, done: Plan['create']): unknown {
  const plan: Plan = { ctx, event: null, create: done, self: null };
  plan.self = classes[watched].make(plan);
  return plan.self;
}
