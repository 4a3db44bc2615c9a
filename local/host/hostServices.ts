import type { AccountState } from '../model/account';
import { copyRow } from '../model/rows';
import type { RealmContext } from '../realm/context';
import { setFail } from '../realm/emulate';
import { services } from '../realm/services';
import { createHostFunctions } from './hostFunctions';
import { ownCopy } from './ownCopy';
import type { ExecutionRecord, World } from './world';

/** An error of a service used from Node. */
function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

export type HostServices = {
  /** A global of Apps Script by name (`SpreadsheetApp`), usable from Node. */
  service(name: string): unknown;
  /** Applies what is buffered. */
  finish(): void;
  /** Drops what is buffered. */
  abort(): void;
};

/**
 * The emulated services outside any script, as an account: how a person's own actions are carried out (typing into a
 * cell), and how tests and demos prepare a world. Free of charge; nothing here is entered into a ledger.
 */
export function hostServices(world: World, account: AccountState): HostServices {
  const { state } = world;
  setFail(exception);
  const finishers: (() => void)[] = [];
  const droppers: (() => void)[] = [];
  const made = new Map<string, unknown>();
  const now = (): number => state.clock.now;
  const record: ExecutionRecord = {
    number: 0,
    projectId: '',
    fn: '',
    user: account.email,
    started: now(),
    outcome: 'completed',
    error: null,
    log: [],
    ui: [],
    entries: [],
    calls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    predictedMs: 0,
  };
  const ctx: RealmContext = {
    state,
    user: account,
    effectiveUser: account,
    script: {
      projectId: 'host',
      name: 'host',
      containerId: null,
      timeZone: 'Asia/Jakarta',
      authMode: 'FULL',
      simpleTrigger: false,
      interactive: false,
      scopes: null,
      advancedServices: ['Docs', 'Drive'],
      htmlFiles: {},
      answers: [],
      number: 0,
    },
    host: createHostFunctions(world, record, now),
    charge: () => undefined,
    requireScope: () => undefined,
    useQuota: () => undefined,
    own: ownCopy,
    ownRow: copyRow,
    fail: exception,
    now,
    onFinish: (apply) => finishers.push(apply),
    onAbort: (drop) => droppers.push(drop),
    onFlush: () => undefined,
    onSuspend: () => undefined,
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
  return {
    service: (name) => ctx.service(name),
    finish: () => {
      for (const step of finishers) step();
    },
    abort: () => {
      for (const step of droppers) step();
    },
  };
}
