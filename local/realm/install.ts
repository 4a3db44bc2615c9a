import type { AccountState } from '../model/account';
import type { Row } from '../model/spreadsheet';
import type { RuntimeState } from '../model/state';
import { useZoneLookup } from '../model/zone';
import { messageOf, toRealm, wrapHost } from './border';
import { createConsole } from './console';
import type { ChargeSize, CostKind, HostFunctions, RealmContext, ScriptExecution } from './context';
import { setFail } from './emulate';
import { buildEvent, type EventData } from './event';
import { installDate } from './zonedDate';

/** What the host hands in: live state, primitives and functions, all of the host's realm. */
export type Bridge = {
  state: RuntimeState;
  user: AccountState | null;
  effectiveUser: AccountState;
  script: ScriptExecution;
  host: HostFunctions;
  /** null = go on; text = the execution dies with it, and every later call too. */
  charge(method: string, kind: CostKind, size?: ChargeSize): string | null;
  /** null = allowed; text = the error for the script. */
  scopeProblem(method: string, scopes: string[]): string | null;
  quotaProblem(name: string, amount: number): string | null;
  own<T>(value: T): T;
  ownRow(row: Row | null): Row;
  now(): number;
  zoneOffset(zone: string, instant: number): number;
  random(): number;
};

/** What the host gets back to drive the execution. */
export type RealmHandle = {
  /** Calls a function of the script with copied arguments; an event, if given, comes first. */
  prepare(fn: unknown, args: unknown[], event: EventData | null): () => unknown;
  /** The value of a promise that has settled by now (microtasks ran), else the value itself; throws its rejection. */
  settled(result: unknown): unknown;
  finish(): void;
  /** The ledger has entered a flush. */
  flushed(): void;
  abort(): void;
  /** Takes back what is still buffered, so that another execution does not see it; `resume` puts it back. */
  suspend(): void;
  resume(): void;
  /** Describes something thrown. */
  describe(error: unknown): { name: string; message: string; stack: string };
};

function run(steps: (() => void)[]): void {
  for (const step of steps) step();
}

type Settled = { value?: unknown; error?: { reason: unknown } };
const watched = new WeakMap<object, Settled>();

/** Remembers what a returned promise comes to. */
function watch(result: unknown): unknown {
  if (!(result instanceof Promise)) return result;
  const state: Settled = {};
  watched.set(result, state);
  result.then(
    (value: unknown) => {
      state.value = value;
    },
    (reason: unknown) => {
      state.error = { reason };
    },
  );
  return result;
}

function exception(message: string): Error {
  const error = new Error(message);
  Object.defineProperty(error, 'name', {
    value: 'Exception',
    enumerable: false,
    writable: true,
    configurable: true,
  });
  return error;
}

/** The table of `services.ts`, whose services load when they are first used. */
type Services = Record<string, (ctx: RealmContext) => unknown>;

/** Puts the services into the global object of the context this code runs in. */
export function install(bridge: Bridge, services: Services): RealmHandle {
  const finishers: (() => void)[] = [];
  const droppers: (() => void)[] = [];
  const flushers: (() => void)[] = [];
  const suspenders: { suspend: () => void; resume: () => void }[] = [];
  const made = new Map<string, unknown>();
  setFail(exception);
  useZoneLookup(bridge.zoneOffset);
  const ctx: RealmContext = {
    state: bridge.state,
    user: bridge.user,
    effectiveUser: bridge.effectiveUser,
    script: bridge.script,
    host: wrapHost(bridge.host, exception),
    charge(method, kind, size) {
      const problem = bridge.charge(method, kind, size);
      if (problem !== null) throw exception(problem);
    },
    requireScope(method, ...scopes) {
      const problem = bridge.scopeProblem(method, scopes);
      if (problem !== null) throw exception(problem);
    },
    useQuota(name, amount) {
      const problem = bridge.quotaProblem(name, amount);
      if (problem !== null) throw exception(problem);
    },
    own: bridge.own,
    ownRow: bridge.ownRow,
    fail: exception,
    now: bridge.now,
    onFinish: (apply) => finishers.push(apply),
    onAbort: (drop) => droppers.push(drop),
    onFlush: (apply) => flushers.push(apply),
    onSuspend: (suspend, resume) => suspenders.push({ suspend, resume }),
    service(name) {
      const known = made.get(name);
      if (known !== undefined) return known;
      const create = services[name];
      if (create === undefined) throw exception(`${name} is not emulated locally`);
      const service = create(ctx);
      made.set(name, service);
      return service;
    },
  };
  installGlobals(ctx, bridge, Object.keys(services));
  return {
    prepare(fn, args, event) {
      const own = args.map((arg) => toRealm(arg));
      return () => {
        if (typeof fn !== 'function') throw new TypeError('Not a function');
        return watch(event === null ? fn(...own) : fn(buildEvent(ctx, event), ...own));
      };
    },
    settled(result) {
      const state = watched.get(result as object);
      if (state === undefined) return result;
      if (state.error !== undefined) throw state.error.reason;
      return state.value;
    },
    suspend: () => run(suspenders.map((one) => one.suspend)),
    resume: () => run(suspenders.map((one) => one.resume)),
    finish: () => run(finishers),
    flushed: () => run(flushers),
    abort: () => run(droppers),
    describe(error) {
      const thrown = typeof error === 'object' && error !== null ? (error as Partial<Error>) : {};
      return {
        name: String(thrown.name ?? 'Error'),
        message: messageOf(error),
        stack: String(thrown.stack ?? ''),
      };
    },
  };
}

function installGlobals(ctx: RealmContext, bridge: Bridge, names: string[]): void {
  const world = globalThis as Record<string, unknown>;
  for (const foreign of ['SharedArrayBuffer', 'Atomics', 'console']) delete world[foreign];
  installDate(bridge.now, () => bridge.script.timeZone);
  Math.random = () => bridge.random();
  const define = (name: string, get: () => unknown): void => {
    Object.defineProperty(world, name, {
      configurable: true,
      enumerable: false,
      get,
      set: (value: unknown) =>
        Object.defineProperty(world, name, { value, configurable: true, enumerable: true, writable: true }),
    });
  };
  for (const name of names) define(name, () => ctx.service(name));
  const console = createConsole(ctx);
  define('console', () => console);
}
