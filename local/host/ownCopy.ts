/**
 * Deep copies made in the host's realm. State must hold nothing of a vm context, or the context could never be
 * freed; results of scripts are copied for the same reason.
 */
export function ownCopy<T>(value: T): T {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError('State holds plain JSON only: no functions, no symbols');
    return value;
  }
  if (Array.isArray(value)) return Array.from(value, (item) => ownCopy(item)) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = ownCopy((value as Record<string, unknown>)[key]);
  return copy as T;
}

/** A script's result for a caller in Node: plain data is copied, a Date becomes a Date, an emulated object its name. */
export function exportValue(value: unknown): unknown {
  if (typeof value === 'function') return `[function ${value.name}]`;
  if (typeof value === 'symbol' || typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, exportValue);
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Date]') return new Date(Number(value));
  if (tag === '[object Error]') return String(value);
  const proto: unknown = Object.getPrototypeOf(value);
  const plain = proto === null || Object.getPrototypeOf(proto) === null;
  if (!plain) return `[object ${String(value)}]`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exportValue(item)]));
}
