import { matches, parseOverloads, typeName } from './signature';
import signatures from './signatures.json';

/** Methods of an emulated class: the hidden target first, then the arguments of the real method. */
export type Methods<Target, Api> = {
  [Name in keyof Api]?: Api[Name] extends (...args: infer _Args) => unknown
    ? (target: Target, ...args: never[]) => unknown
    : Api[Name];
};

export type Emulated<Target, Api> = {
  /** A new object for scripts around `target`. */
  make(target: Target): Api;
  /** The target behind an object made here; undefined for anything else. */
  of(object: unknown): Target | undefined;
};

/** Members of the real class and their signatures, read from `signatures.json` when the class is first needed. */
function listedMembers(className: string): Map<string, string> {
  const text = (signatures as Record<string, string>)[className];
  if (text === undefined) throw new Error(`signatures.json knows no ${className}`);
  return new Map(
    (text === '' ? [] : text.split(' ')).map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1)];
    }),
  );
}

/** Builds the realm's error; set once by `install`. */
let failWith: (message: string) => Error = (message) => new Error(message);
export function setFail(fail: (message: string) => Error): void {
  failWith = fail;
}

function thrower(className: string, member: string): () => never {
  return () => {
    throw failWith(`${className}.${member} is not emulated locally`);
  };
}

/** Stands behind a prototype: every member of the real interface that was not emulated throws by name. */
function missingMembers(className: string, listed: ReadonlyMap<string, string>): object {
  return new Proxy(Object.create(null), {
    get(_target, property) {
      if (property === 'toString') return () => className.slice(className.lastIndexOf('.') + 1);
      if (typeof property !== 'string' || !listed.has(property))
        return Reflect.get(Object.prototype, property);
      if (listed.get(property) !== '') return thrower(className, property);
      throw failWith(`${className}.${property} is not emulated locally`);
    },
    has: (_target, property) => typeof property === 'string' && listed.has(property),
    getPrototypeOf: () => Object.prototype,
  });
}

/** `map` and `filter` on an array of the state give arrays of the host: scripts get one of their own realm. */
function ofThisRealm(result: unknown): unknown {
  if (!Array.isArray(result) || Object.getPrototypeOf(result) === Array.prototype) return result;
  return Array.from(result as unknown[], ofThisRealm);
}

function checked(
  className: string,
  name: string,
  signature: string | undefined,
  method: (target: unknown, ...args: unknown[]) => unknown,
  targetOf: (self: unknown) => unknown,
): (...args: unknown[]) => unknown {
  return function emulatedMethod(this: unknown, ...args: unknown[]): unknown {
    const target = targetOf(this);
    const overloads = parseOverloads(signature);
    if (overloads !== undefined && !overloads.some((overload) => matches(overload, args))) {
      const given = args.map(typeName).join(',');
      throw failWith(`The parameters (${given}) don't match the method signature for ${className}.${name}.`);
    }
    return ofThisRealm(method(target, ...args));
  };
}

/** The prototype of a class: its methods, and behind them the members that are not emulated. */
function prototypeOf<Target, Api>(
  className: string,
  parts: Methods<Target, Api>[],
  targetOf: (self: unknown) => unknown,
): object {
  const listed = listedMembers(className);
  const proto: object = Object.create(missingMembers(className, listed));
  for (const part of parts) {
    for (const [name, member] of Object.entries(part)) {
      const value =
        typeof member === 'function'
          ? checked(className, name, listed.get(name), member as never, targetOf)
          : member;
      Object.defineProperty(proto, name, { value, enumerable: false, configurable: true, writable: true });
    }
  }
  return proto;
}

/**
 * Defines one emulated class. `className` is the name of `signatures.json` (`SpreadsheetApp.Range`); `parts` hold its
 * methods, split over files by concern; values that are no functions (enums) become properties. The class is built
 * when its first object is made: an execution pays only for what it uses.
 */
export function emulated<Target, Api>(
  className: string,
  ...parts: Methods<Target, Api>[]
): Emulated<Target, Api> {
  class Handle {
    readonly #target: Target;
    constructor(target: Target) {
      this.#target = target;
    }
    static of(object: object): Target | undefined {
      return #target in object ? object.#target : undefined;
    }
  }
  const of = (object: unknown): Target | undefined =>
    typeof object === 'object' && object !== null ? Handle.of(object) : undefined;
  const targetOf = (self: unknown): Target => {
    const target = of(self);
    if (target === undefined) throw new TypeError(`Illegal invocation of a method of ${className}`);
    return target;
  };
  let built = false;
  const build = (): void => {
    built = true;
    Object.setPrototypeOf(Handle.prototype, prototypeOf(className, parts, targetOf));
    Object.defineProperty(Handle.prototype, 'constructor', { value: Object, enumerable: false });
  };
  return {
    make(target) {
      if (!built) build();
      return new Handle(target) as unknown as Api;
    },
    of,
  };
}

class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;
  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  compareTo(other: EnumMember): number {
    return this.#ordinal - other.ordinal();
  }
}

/** A Google enum: its members are objects, compared by identity, that write themselves as their name. */
export type EnumMember = { toString(): string; name(): string; ordinal(): number };
export type EnumOf<Name extends string> = Record<Name, EnumMember>;
export function googleEnum<Name extends string>(...names: Name[]): EnumOf<Name> {
  const result = {} as EnumOf<Name>;
  for (const [index, name] of names.entries()) result[name] = new EnumValue(name, index);
  return result;
}
