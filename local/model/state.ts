import type { AccountState } from './account';
import type { CacheState } from './cache';
import type { ClockState } from './clock';
import type { DocumentState } from './document';
import type { DriveState } from './drive';
import type { FormState } from './form';
import type { IdState } from './ids';
import type { LockState } from './lock';
import type { MailState } from './mail';
import type { PropertiesState } from './properties';
import type { QuotaState, ScriptProject } from './script';
import type { SpreadsheetState } from './spreadsheet';
import type { TriggerState } from './trigger';

/**
 * Everything that outlives an execution, as plain JSON made in the host's realm. Code inside the vm context
 * reads it freely; an object or array it puts in goes through `ctx.own(...)` first, or the state would keep
 * that context alive for ever.
 */
export type RuntimeState = {
  version: 1;
  clock: ClockState;
  ids: IdState;
  accounts: Record<string, AccountState>;
  projects: Record<string, ScriptProject>;
  drive: DriveState;
  spreadsheets: Record<string, SpreadsheetState>;
  documents: Record<string, DocumentState>;
  forms: Record<string, FormState>;
  mails: MailState[];
  triggers: TriggerState[];
  properties: PropertiesState;
  cache: CacheState;
  locks: LockState;
  quotas: QuotaState;
};

/** A world without accounts or files at the instant `now`. */
export function emptyState(now: number): RuntimeState {
  return {
    version: 1,
    clock: { now },
    ids: { counter: 0, seed: 20260101 },
    accounts: {},
    projects: {},
    drive: { items: {}, roots: {} },
    spreadsheets: {},
    documents: {},
    forms: {},
    mails: [],
    triggers: [],
    properties: {},
    cache: {},
    locks: {},
    quotas: {},
  };
}
