/** Copies at the border: what the host hands in becomes arrays and objects of this realm. */

/** A deep copy of plain JSON made here. Functions and foreign classes are refused. */
export function toRealm<T>(value: T): T {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function') throw new TypeError('A host function cannot enter the realm');
    return value;
  }
  // Not `value.map`: that would make an array of the host.
  if (Array.isArray(value)) return Array.from(value, (item) => toRealm(item)) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = toRealm((value as Record<string, unknown>)[key]);
  return copy as T;
}

/** Wraps a table of host functions: results are copied into this realm, errors become `fail(message)`. */
export function wrapHost<Table extends object>(table: Table, fail: (message: string) => Error): Table {
  const wrapped: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(table)) {
    if (typeof member !== 'function') continue;
    wrapped[name] = (...args: unknown[]): unknown => {
      let result: unknown;
      try {
        result = member(...args);
      } catch (error) {
        throw fail(messageOf(error));
      }
      return toRealm(result);
    };
  }
  return wrapped as Table;
}

export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
