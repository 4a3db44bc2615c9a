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

/** Members of the real class with their signatures, as `signatures.json` writes them, a space before each. */
function listedMembers(className: string): string {
  const text = (signatures as Record<string, string>)[className];
  if (text === undefined) throw new Error(`signatures.json knows no ${className}`);
  return ` ${text}`;
}

/** The signature of one member; undefined if the real class has no such member. */
function signatureIn(listed: string, member: string): string | undefined {
  const start = listed.indexOf(` ${member}:`);
  if (start < 0) return undefined;
  const from = start + member.length + 2;
  const end = listed.indexOf(' ', from);
  return end < 0 ? listed.slice(from) : listed.slice(from, end);
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

/**
 * Stands behind a class's prototype. A method is made when it is first asked for and put into the prototype (an
 * execution pays only for what it uses); every other member of the real class throws by name.
 */
function memberSource<Target, Api>(
  className: string,
  parts: Methods<Target, Api>[],
  targetOf: (self: unknown) => unknown,
  define: (name: string, value: unknown) => void,
): object {
  const listed = listedMembers(className);
  const lastFirst = [...parts].reverse();
  const partWith = (name: string): Methods<Target, Api> | undefined =>
    lastFirst.find((part) => Object.hasOwn(part, name));
  return new Proxy(Object.create(null), {
    get(_target, property) {
      if (typeof property !== 'string') return Reflect.get(Object.prototype, property);
      const part = partWith(property);
      const signature = signatureIn(listed, property);
      if (part !== undefined) {
        const member: unknown = Reflect.get(part, property);
        const value =
          typeof member === 'function'
            ? checked(className, property, signature, member as never, targetOf)
            : member;
        define(property, value);
        return value;
      }
      if (property === 'toString') return () => className.slice(className.lastIndexOf('.') + 1);
      if (property === 'constructor') return Object;
      if (signature === undefined) return Reflect.get(Object.prototype, property);
      if (signature !== '') return thrower(className, property);
      throw failWith(`${className}.${property} is not emulated locally`);
    },
    has: (_target, property) =>
      typeof property === 'string' &&
      (partWith(property) !== undefined || signatureIn(listed, property) !== undefined),
    getPrototypeOf: () => Object.prototype,
  });
}

/** Makes the class itself: its objects hide their target in a private field. */
function buildClass<Target, Api>(className: string, parts: Methods<Target, Api>[]): Emulated<Target, Api> {
  const of = (object: unknown): Target | undefined =>
    typeof object === 'object' && object !== null ? Handle.of(object) : undefined;
  const targetOf = (self: unknown): Target => {
    const target = of(self);
    if (target === undefined) throw new TypeError(`Illegal invocation of a method of ${className}`);
    return target;
  };
  function Members(): void {}
  Members.prototype = memberSource(className, parts, targetOf, (name, value) =>
    Object.defineProperty(Handle.prototype, name, { value, configurable: true, writable: true }),
  );
  class Handle extends (Members as unknown as new () => object) {
    readonly #target: Target;
    constructor(target: Target) {
      super();
      this.#target = target;
    }
    static of(object: object): Target | undefined {
      return #target in object ? object.#target : undefined;
    }
  }
  Reflect.set(Handle.prototype, 'constructor', Object);
  return { make: (target) => new Handle(target) as unknown as Api, of };
}

/**
 * Defines one emulated class. `className` is the name of `signatures.json` (`SpreadsheetApp.Range`); `parts` hold its
 * methods, split over files by concern; values that are no functions (enums) become properties. The class is built
 * when its first object is made.
 */
export function emulated<Target, Api>(
  className: string,
  ...parts: Methods<Target, Api>[]
): Emulated<Target, Api> {
  let built: Emulated<Target, Api> | null = null;
  return {
    make(target) {
      built ??= buildClass(className, parts);
      return built.make(target);
    },
    of: (object) => built?.of(object),
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
