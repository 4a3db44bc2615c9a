/**
 * Argument kinds of `signatures.json`, one letter each: n number, s text, b boolean, d Date, o object,
 * a array, f function, * anything; `?` after a letter = may be left out, `~` = may be null too, `+` = any number of.
 */
export type Overload = { kinds: { kind: string; optional: boolean; nullable: boolean }[]; rest: boolean };

const parsed = new Map<string, Overload[]>();

/** Reads the overloads of one method, `(ns|s?)` written as `ns|s?`; undefined where nothing is known. */
export function parseOverloads(text: string | undefined): Overload[] | undefined {
  if (text === undefined || text === '') return undefined;
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const overloads = text.split('|').map((one) => {
    const overload: Overload = { kinds: [], rest: false };
    for (const letter of one) {
      const last = overload.kinds.at(-1);
      if (letter === '?' && last !== undefined) last.optional = true;
      else if (letter === '~' && last !== undefined) last.nullable = true;
      else if (letter === '+') overload.rest = true;
      else if (letter !== '-') overload.kinds.push({ kind: letter, optional: false, nullable: false });
    }
    return overload;
  });
  parsed.set(text, overloads);
  return overloads;
}

function fits(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'n':
      return typeof value === 'number';
    case 's':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'b':
      return typeof value === 'boolean';
    case 'd':
      return value instanceof Date;
    case 'a':
      return Array.isArray(value);
    case 'o':
      return typeof value === 'object' && value !== null;
    case 'f':
      return typeof value === 'function';
    default:
      return true;
  }
}

export function matches(overload: Overload, args: unknown[]): boolean {
  const { kinds, rest } = overload;
  if (!rest && args.length > kinds.length) return false;
  for (const [index, expected] of kinds.entries()) {
    const value = args[index];
    if (index >= args.length || value === undefined) {
      const given = index < args.length && expected.kind === '*';
      if (given || expected.optional || (rest && index === kinds.length - 1)) continue;
      return false;
    }
    if (value === null && expected.nullable) continue;
    if (!fits(expected.kind, value)) return false;
  }
  return true;
}

/** How the real message names an argument: `String`, `number`, `null`, `(class)`, `number[]`. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${typeName(value[0])}[]`;
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'object': {
      const name = String(value);
      return /^[A-Z]\w*$/.test(name) ? `SpreadsheetApp.${name}` : '(class)';
    }
    default:
      return typeof value;
  }
}
