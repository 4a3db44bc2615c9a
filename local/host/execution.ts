import { type Context, createContext, runInContext } from 'node:vm';
import gas from 'gas-local';
import type { AccountState } from '../model/account';
import { findAccount } from '../model/account';
import { randomFrom } from '../model/ids';
import { copyRow } from '../model/rows';
import type { ScriptProject } from '../model/script';
import { zoneOffset } from '../model/zone';
import type { ScriptExecution } from '../realm/context';
import type { EventData } from '../realm/event';
import type { Bridge, RealmHandle } from '../realm/install';
import { createHostFunctions } from './hostFunctions';
import { createLedger, type LedgerEntry, totalsOf } from './ledger';
import { exportValue, ownCopy } from './ownCopy';
import { compiledFile, htmlFiles, isCodeFile } from './projects';
import { useQuota } from './quotas';
import { realmScript } from './realmBundle';
import type { ExecutionRecord, World } from './world';

/** Six minutes of predicted time, 30 seconds for simple triggers (apps-script.md §Quotas, §Triggers). */
const LIMIT = 360_000;
const SIMPLE_LIMIT = 30_000;

export type ExecuteRequest = {
  project: ScriptProject;
  /** A global function's name, dots allowed. */
  fn: string;
  args: unknown[];
  /** Whose rights it has. */
  user: string;
  /** Who sits at the keyboard, or null when Apps Script would not tell. */
  activeUser: string | null;
  authMode: ScriptExecution['authMode'];
  simpleTrigger: boolean;
  interactive: boolean;
  event: EventData | null;
  answers: string[];
  /** How the result leaves the realm; default: plain data by copy, emulated objects by name. */
  exportResult?: (value: unknown) => unknown;
};

/** An execution that did not complete. `name` is the script error's name, or Killed / TimedOut. */
export class ScriptError extends Error {
  constructor(
    name: string,
    message: string,
    readonly scriptStack: string,
    readonly record: ExecutionRecord,
  ) {
    super(message);
    this.name = name;
  }
}

function accountOf(world: World, email: string): AccountState {
  const account = findAccount(world.state.accounts, email);
  if (account === undefined) throw new Error(`There is no account ${email}. Add it with addAccount().`);
  return account;
}

function scopeList(scopes: string[]): string {
  return scopes.length === 1 ? (scopes[0] ?? '') : `(${scopes.join(' || ')})`;
}

/**
 * Runs one function of a project in a fresh context, as an account, and returns what it returned (plain data).
 * Throws `ScriptError` when the script threw, was killed or ran out of time; the record says which.
 */
export function execute(world: World, request: ExecuteRequest): { value: unknown; record: ExecutionRecord } {
  const { state } = world;
  const account = accountOf(world, request.user);
  const active = request.activeUser === null ? null : accountOf(world, request.activeUser);
  const { project } = request;
  const number = world.nextExecution++;
  const killAt = world.killAt;
  world.killAt = null;
  const interleave = world.interleave;
  world.interleave = null;
  const limit = request.simpleTrigger ? SIMPLE_LIMIT : LIMIT;
  const started = state.clock.now;
  const ledger = createLedger();
  let elapsed = 0;
  let charged = 0;
  let dead: { outcome: 'killed' | 'timed out'; message: string } | null = null;
  const now = (): number => Math.floor(started + elapsed);
  const record: ExecutionRecord = {
    number,
    projectId: project.id,
    fn: request.fn,
    user: account.email,
    started,
    outcome: 'completed',
    error: null,
    log: [],
    ui: [],
    entries: ledger.entries,
    ...totalsOf([]),
  };
  let handle: RealmHandle | null = null;

  const enter = (entry: LedgerEntry, size: Parameters<Bridge['charge']>[2]): string | null => {
    if (entry.ms > 0) {
      charged += 1;
      if (interleave?.call === charged) {
        handle?.suspend();
        interleave.run();
        handle?.resume();
      }
      if (charged === killAt) {
        dead = {
          outcome: 'killed',
          message: `The execution was killed at call ${charged} (${entry.method})`,
        };
        return dead.message;
      }
    }
    ledger.enter(entry, size ?? {});
    if (entry.kind === 'flush') handle?.flushed();
    elapsed += entry.ms;
    state.clock.now = Math.max(state.clock.now, now());
    if (elapsed > limit) {
      dead = { outcome: 'timed out', message: 'Exceeded maximum execution time' };
      return dead.message;
    }
    return null;
  };
  const script: ScriptExecution = {
    projectId: project.id,
    name: project.name,
    containerId: project.containerId,
    timeZone: project.timeZone,
    authMode: request.authMode,
    simpleTrigger: request.simpleTrigger,
    interactive: request.interactive,
    scopes: account.consents[project.id] ?? project.scopes,
    advancedServices: project.advancedServices,
    get htmlFiles() {
      return htmlFiles(project);
    },
    answers: [...request.answers],
    number,
  };
  const bridge: Bridge = {
    state,
    user: active,
    effectiveUser: account,
    script,
    host: createHostFunctions(world, record, now),
    charge(method, kind, size) {
      if (dead !== null) return dead.message;
      for (const entry of ledger.price(method, kind, size ?? {})) {
        const problem = enter(entry, size);
        if (problem !== null) return problem;
      }
      return null;
    },
    scopeProblem(method, scopes) {
      if (script.simpleTrigger || script.authMode === 'NONE')
        return `You do not have permission to call ${method}. Required permissions: ${scopeList(scopes)}`;
      if (script.scopes === null || scopes.some((scope) => script.scopes?.includes(scope))) return null;
      return `Specified permissions are not sufficient to call ${method}. Required permissions: ${scopeList(scopes)}`;
    },
    quotaProblem: (name, amount) => useQuota(state, account, name, amount),
    own: ownCopy,
    ownRow: copyRow,
    now,
    zoneOffset,
    random: randomFrom(state.ids.seed ^ Math.imul(number, 0x85ebca6b)),
  };

  const box = createContext({}, { microtaskMode: 'afterEvaluate' });
  const install = realmScript().runInContext(box) as (bridge: Bridge) => RealmHandle;
  const realm = install(bridge);
  handle = realm;
  let value: unknown;
  try {
    // gas-local walks the folder; each file is run compiled, since it would read and decode it anew every time.
    gas.require(project.folder, box, { filter: (file) => runFile(file, box) });
    value = invoke(box, realm, request, world.machineLimit);
  } catch (error) {
    record.error = realm.describe(error);
    record.outcome = 'failed';
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      dead = { outcome: 'timed out', message: 'Exceeded maximum execution time' };
  }
  if (dead === null) {
    for (const entry of ledger.closing()) if (enter(entry, {}) !== null) break;
  }
  if (dead === null) {
    try {
      realm.finish();
    } catch (error) {
      record.error ??= realm.describe(error);
      record.outcome = 'failed';
    }
  } else realm.abort();
  releaseLocks(world, number);
  Object.assign(record, totalsOf(ledger.entries));
  world.executions.push(record);
  const death = dead as { outcome: 'killed' | 'timed out'; message: string } | null;
  if (death !== null) {
    record.outcome = death.outcome;
    record.error = {
      name: death.outcome === 'killed' ? 'Killed' : 'TimedOut',
      message: death.message,
      stack: '',
    };
  }
  if (record.error !== null)
    throw new ScriptError(record.error.name, record.error.message, record.error.stack, record);
  return { value, record };
}

/** Runs a code file in the context; false for gas-local, which has nothing left to do with it. */
function runFile(file: string, box: Context): false {
  if (isCodeFile(file)) compiledFile(file).runInContext(box);
  return false;
}

function releaseLocks(world: World, execution: number): void {
  for (const [key, holder] of Object.entries(world.state.locks))
    if (holder === execution) delete world.state.locks[key];
}

/** Calls the function under a time limit. The handle is passed through a global that is gone before it runs. */
function invoke(
  box: ReturnType<typeof createContext>,
  realm: RealmHandle,
  request: ExecuteRequest,
  timeout: number,
): unknown {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(request.fn))
    throw new Error(`Script function not found: ${request.fn}`);
  const known = runInContext(`typeof ${request.fn.split('.')[0]} !== 'undefined'`, box) as boolean;
  const fn: unknown = known ? runInContext(request.fn, box) : undefined;
  if (typeof fn !== 'function') throw new Error(`Script function not found: ${request.fn}`);
  const call = realm.prepare(fn, request.args, request.event);
  (box as Record<string, unknown>).__call = call;
  const code = '(() => { const call = globalThis.__call; delete globalThis.__call; return call(); })()';
  const result: unknown = runInContext(code, box, { timeout });
  return (request.exportResult ?? exportValue)(realm.settled(result));
}
