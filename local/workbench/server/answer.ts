import { ScriptError } from '../../host/execution';
import { findAccount } from '../../model/account';
import type { Asking, Method, Reply } from '../api';
import { calls } from './calls';
import type { Desk } from './desk';
import type { Handler } from './handlers';
import { WorkbenchRefusal } from './refusal';
import { shownBy } from './shown';
import type { Workshop } from './workshop';

export type Answered = { readonly reply: Reply; readonly changed: boolean; readonly anew: boolean };

export const isMethod = (name: string): name is Method => Object.hasOwn(calls, name);

const refused = (sentence: string): Answered => ({
  reply: { ok: false, kind: 'refused', sentence },
  changed: false,
  anew: false,
});

/** Does what one method asks, as the person at the window; whatever goes wrong comes back as a sentence. */
export const answer = (workshop: Workshop, method: Method, asking: Asking): Answered => {
  const before = workshop.office;
  const { runtime } = before;
  const account = asking.person === '' ? undefined : findAccount(runtime.state.accounts, asking.person);
  if (asking.person !== '' && account === undefined) return refused('Akun itu tidak ada di kantor ini.');
  const desk: Desk = {
    workshop,
    office: before,
    runtime,
    person: account?.email ?? '',
    acts: workshop.acts,
    frames: workshop.frames,
  };
  const handler = calls[method] as unknown as Handler<Method>;
  const at = runtime.state.clock.now;
  const first = runtime.ledger.executions.length;
  const finish = (): readonly (typeof runtime.ledger.executions)[number][] => {
    const executions = runtime.ledger.executions.slice(first);
    if (handler.kind === 'act' && workshop.office === before)
      workshop.acts.add({ what: handler.what(asking.args as never), person: desk.person, at, executions });
    runtime.ledger.forget();
    return executions;
  };
  const changed = handler.kind === 'act';
  try {
    const value: unknown = handler.run(desk, asking.args as never);
    const shown = shownBy(desk, finish());
    if (changed) workshop.changed();
    return { reply: { ok: true, value, shown }, changed, anew: workshop.office !== before };
  } catch (error) {
    finish();
    // A script that failed half-way may have changed something all the same.
    if (changed) workshop.changed();
    const told = error instanceof WorkbenchRefusal;
    if (!told && !(error instanceof ScriptError)) console.error(error);
    const sentence = error instanceof Error ? error.message : String(error);
    return {
      reply: told
        ? { ok: false, kind: 'refused', sentence }
        : { ok: false, kind: 'fault', sentence: `Terjadi kesalahan: ${sentence}` },
      changed,
      anew: false,
    };
  }
};
