/** The outcome of a rule or a use case: a value, or a typed refusal. Faults are thrown, never returned. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const refuse = <P>(problem: P): Result<never, P> => ({ ok: false, problem });
