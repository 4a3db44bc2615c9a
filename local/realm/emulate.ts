import { matches, type Overload, parseOverloads, typeName } from './signature';
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

type Listed = Record<string, Record<string, string>>;

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
function missingMembers(className: string, listed: Record<string, string>): object {
  return new Proxy(Object.create(null), {
    get(_target, property) {
      if (property === 'toString') return () => className.slice(className.lastIndexOf('.') + 1);
      if (typeof property !== 'string' || !Object.hasOwn(listed, property))
        return Reflect.get(Object.prototype, property);
      if (listed[property] !== '') return thrower(className, property);
      throw failWith(`${className}.${property} is not emulated locally`);
    },
    has: (_target, property) => typeof property === 'string' && Object.hasOwn(listed, property),
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
  overloads: Overload[] | undefined,
  method: (target: unknown, ...args: unknown[]) => unknown,
  targetOf: (self: unknown) => unknown,
): (...args: unknown[]) => unknown {
  return function emulatedMethod(this: unknown, ...args: unknown[]): unknown {
    const target = targetOf(this);
    if (overloads !== undefined && !overloads.some((overload) => matches(overload, args))) {
      const given = args.map(typeName).join(',');
      throw failWith(`The parameters (${given}) don't match the method signature for ${className}.${name}.`);
    }
    return ofThisRealm(method(target, ...args));
  };
}

/**
 * Defines one emulated class. `className` is the name of `signatures.json` (`SpreadsheetApp.Range`); `parts` hold its
 * methods, split over files by concern; values that are no functions (enums) become properties.
 */
export function emulated<Target, Api>(
  className: string,
  ...parts: Methods<Target, Api>[]
): Emulated<Target, Api> {
  const listed = (signatures as Listed)[className];
  if (listed === undefined) throw new Error(`signatures.json knows no ${className}`);
  const proto: object = Object.create(missingMembers(className, listed));
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
  for (const part of parts) {
    for (const [name, member] of Object.entries(part)) {
      const value =
        typeof member === 'function'
          ? checked(
              className,
              name,
              parseOverloads(Object.hasOwn(listed, name) ? listed[name] : undefined),
              member as never,
              targetOf,
            )
          : member;
      Object.defineProperty(proto, name, { value, enumerable: false, configurable: true, writable: true });
    }
  }
  Object.setPrototypeOf(Handle.prototype, proto);
  Object.defineProperty(Handle.prototype, 'constructor', { value: Object, enumerable: false });
  return { make: (target) => new Handle(target) as unknown as Api, of };
}

/**
 * A Google enum: members are objects with `toString`, `name`, `ordinal` and `compareTo`, compared by identity.
 */
export type EnumMember = { toString(): string; name(): string; ordinal(): number };
export type EnumOf<Name extends string> = Record<Name, EnumMember>;
export function googleEnum<Name extends string>(...names: Name[]): EnumOf<Name> {
  const result = {} as Record<Name, EnumMember>;
  names.forEach((name, index) => {
    const member = Object.create(null, {
      toString: { value: () => name },
      name: { value: () => name },
      ordinal: { value: () => index },
      toJSON: { value: () => name },
      compareTo: { value: (other: EnumMember) => index - other.ordinal() },
    }) as EnumMember;
    Object.defineProperty(result, name, { value: member, enumerable: true });
  });
  return result;
}
