import type { Answer, Args, Method } from '../api';
import type { Desk } from './desk';

/** What the server does for one method of the contract. */
export type Handler<M extends Method> = {
  /** `act`: the office may be another afterwards, so it is saved and every window looks again. */
  readonly kind: 'look' | 'act';
  /** What the person did, in their words, for the ledger. */
  readonly what: (args: Args<M>) => string;
  /** @throws WorkbenchRefusal with the sentence that the person reads. */
  readonly run: (desk: Desk, args: Args<M>) => Answer<M>;
};

/** A handler for every method of a table of calls. */
export type Handlers<Calls> = { readonly [M in keyof Calls & Method]: Handler<M> };

export const look = <M extends Method>(run: Handler<M>['run']): Handler<M> => ({
  kind: 'look',
  what: () => '',
  run,
});

export const act = <M extends Method>(
  what: string | Handler<M>['what'],
  run: Handler<M>['run'],
): Handler<M> => ({ kind: 'act', what: typeof what === 'string' ? () => what : what, run });
