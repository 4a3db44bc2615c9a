import { execute } from './host/execution';
import type { Submission } from './host/formSubmission';
import { type SubmissionOptions, type SubmissionResult, submitForm } from './host/formTriggers';
import { hostServices } from './host/hostServices';
import { type LedgerTotals, totalsOf } from './host/ledger';
import { loadState, saveState } from './host/persistence';
import { editAsPerson, openAsPerson, type PersonEdit } from './host/personEdit';
import { addProject, replaceCode } from './host/projects';
import { receivedValue, type ScriptRunReply, scriptRun } from './host/scriptRun';
import { addAccount, addSpreadsheet } from './host/seed';
import { fireDue, type TriggerRun } from './host/triggers';
import type { ExecutionRecord, World } from './host/world';
import { type AccountState, findAccount } from './model/account';
import type { ScriptProject } from './model/script';
import { emptyState, type RuntimeState } from './model/state';
import { canEdit } from './realm/access';
import { services } from './realm/services';

const DEFAULT_USER = 'pemilik@gmail.com';

export type CallOptions = {
  /** Account at the keyboard; default: the runtime's user. */
  user?: string;
  /** Which project, if several are loaded; default: the one bound to `container`, else the first loaded. */
  project?: ScriptProject;
  /** File id of the workbook the call is made from. */
  container?: string;
  authMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** How it is started: from the script editor, a menu, or `google.script.run`. */
  via?: 'editor' | 'menu' | 'page';
  /** Answers to alerts and prompts, in order. */
  answers?: string[];
};

/** The emulated global objects, usable from Node: `globals.SpreadsheetApp.openById(id)`. Free, and in no ledger. */
export type Globals = Record<string, unknown> & {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly DriveApp: GoogleAppsScript.Drive.DriveApp;
  readonly DocumentApp: GoogleAppsScript.Document.DocumentApp;
  readonly FormApp: GoogleAppsScript.Forms.FormApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
};

export type Runtime = {
  readonly state: RuntimeState;
  /** The services as the runtime's user. */
  readonly globals: Globals;
  /** The services as another account, outside any script. */
  as(email: string): Globals;
  readonly ledger: {
    readonly executions: readonly ExecutionRecord[];
    last(): ExecutionRecord | undefined;
    /** Sums over all executions, or those from number `since` on. */
    totals(since?: number): LedgerTotals;
    /** Lets go of all records so far: a runtime that lives long would keep every service call. */
    forget(): void;
  };
  addAccount(options: {
    email: string;
    name?: string;
    kind?: AccountState['kind'];
    aliases?: string[];
  }): AccountState;
  /** A blank workbook in the Drive of `owner` (default: the runtime's user); gives its file id. */
  createSpreadsheet(options?: { name?: string; owner?: string; locale?: string; timeZone?: string }): string;
  /** Enters a folder of Apps Script code as a project, bound to a container or standing alone. */
  load(folder: string, options?: { boundTo?: string; owner?: string; name?: string }): ScriptProject;
  /** Runs a global function. Throws `ScriptError` if it throws, is killed or runs out of time. */
  call(fn: string, args?: unknown[], options?: CallOptions): unknown;
  /** One `google.script.run` call of the page: values cross by its rules, only messages of errors arrive. */
  scriptRun(fn: string, args?: unknown[], options?: CallOptions): ScriptRunReply;
  /**
   * A person answers a published form (by item id or title), as `user` or not signed in; throws `FormRefusal` when
   * the page doesn't take it. The submit triggers run at once, as their creators.
   */
  submitForm(
    formId: string,
    answers: Submission['answers'],
    options?: SubmissionOptions & { user?: string; edit?: string },
  ): SubmissionResult;
  /**
   * A person types into a workbook (default: the runtime's user); throws `EditRefusal` where Sheets would refuse.
   * `onEdit` runs as the person, installed edit and change triggers as their creators.
   */
  editCell(edit: PersonEdit, options?: { user?: string }): TriggerRun[];
  /** A person opens a workbook: `onOpen` runs; its menus stand in the records' `ui`. */
  open(spreadsheetId: string, options?: { user?: string }): TriggerRun[];
  /** Narrows what an account has allowed a project to do; null = all its manifest asks for. */
  grantScopes(email: string, project: ScriptProject, scopes: string[] | null): void;
  /**
   * Somebody exchanges a project's code, as any editor of its container may (and then it runs with the rights of
   * whoever clicks next); throws for anybody else.
   */
  rewriteScript(project: ScriptProject, folder: string, options?: { user?: string }): void;
  /** Lets time pass until `now` (milliseconds since 1970); due clock triggers run as their creators, in order. */
  fireDue(now: number): TriggerRun[];
  /** Kills the next execution at its n-th charged call; what it had buffered is lost. */
  killAt(n: number): void;
  /** Lets `run` in just before the n-th charged call of the next execution, as a simultaneous one would be. */
  interleave(n: number, run: () => void): void;
  /** Writes the state to the folder the runtime was made with (or `dir`). */
  save(dir?: string): void;
};

/**
 * A local stand-in for Google's side: accounts, Drive, Sheets, Docs, Forms, mail, triggers; and an executor for Apps
 * Script folders. `now` in milliseconds; `dir` is read if it holds a saved state, and written by `save()`.
 */
export function createRuntime(
  options: {
    dir?: string;
    now?: number;
    user?: string;
    /** Milliseconds that one execution may take on this machine (endless loops); default a minute. */
    machineLimit?: number;
  } = {},
): Runtime {
  const state =
    (options.dir === undefined ? undefined : loadState(options.dir)) ??
    emptyState(options.now ?? Date.UTC(2026, 6, 1, 1));
  const world: World = {
    state,
    executions: [],
    killAt: null,
    interleave: null,
    machineLimit: options.machineLimit ?? 60_000,
    nextExecution: 1,
  };
  const user = addAccount(state, { email: options.user ?? DEFAULT_USER }).email;

  function projectFor(call: CallOptions): ScriptProject {
    if (call.project !== undefined) return call.project;
    const projects = Object.values(state.projects);
    const found =
      call.container === undefined
        ? projects[0]
        : projects.find((project) => project.containerId === call.container);
    if (found === undefined) throw new Error('No script is loaded there. Call load(folder) first.');
    return found;
  }

  function accountOf(email: string): AccountState {
    const account = findAccount(state.accounts, email);
    if (account === undefined) throw new Error(`There is no account ${email}. Add it with addAccount().`);
    return account;
  }

  function globalsOf(email: string): Globals {
    const host = hostServices(world, accountOf(email));
    const globals = {};
    for (const name of Object.keys(services))
      Object.defineProperty(globals, name, { enumerable: true, get: () => host.service(name) });
    return globals as Globals;
  }

  return {
    state,
    globals: globalsOf(user),
    as: globalsOf,
    ledger: {
      executions: world.executions,
      last: () => world.executions.at(-1),
      totals: (since = 0) =>
        totalsOf(world.executions.filter((one) => one.number >= since).flatMap((one) => one.entries)),
      forget: () => void world.executions.splice(0),
    },
    addAccount: (account) => addAccount(state, account),
    createSpreadsheet: (book = {}) =>
      addSpreadsheet(state, {
        name: book.name ?? 'Untitled spreadsheet',
        owner: book.owner ?? user,
        locale: book.locale ?? 'in_ID',
        timeZone: book.timeZone ?? 'Asia/Jakarta',
      }),
    load: (folder, load = {}) =>
      addProject(state, folder, { ...load, owner: load.owner ?? user, timeZone: 'Asia/Jakarta' }),
    call(fn, args = [], call = {}) {
      const account = call.user ?? user;
      return execute(world, {
        project: projectFor(call),
        fn,
        args,
        user: account,
        activeUser: account,
        authMode: call.authMode ?? 'FULL',
        simpleTrigger: false,
        interactive: true,
        event: null,
        answers: call.answers ?? [],
      }).value;
    },
    scriptRun: (fn, args = [], call = {}) =>
      scriptRun(fn, args, (name, sent) => {
        const account = call.user ?? user;
        return execute(world, {
          project: projectFor(call),
          fn: name,
          args: sent,
          user: account,
          activeUser: account,
          authMode: call.authMode ?? 'FULL',
          simpleTrigger: false,
          interactive: true,
          event: null,
          answers: call.answers ?? [],
          exportResult: receivedValue,
        }).value;
      }),
    submitForm(formId, answers, options = {}) {
      const form = state.forms[formId];
      if (form === undefined) throw new Error(`There is no form ${formId}.`);
      const submission: Submission = { answers, email: options.user ?? null };
      if (options.edit !== undefined) submission.edit = options.edit;
      return submitForm(world, form, submission, options);
    },
    fireDue: (now) => fireDue(world, now),
    editCell: (edit, options = {}) => editAsPerson(world, options.user ?? user, edit),
    open: (spreadsheetId, options = {}) => openAsPerson(world, options.user ?? user, spreadsheetId),
    grantScopes(email, project, scopes) {
      const account = accountOf(email);
      if (scopes === null) delete account.consents[project.id];
      else account.consents[project.id] = [...scopes];
    },
    rewriteScript(project, folder, options = {}) {
      const { email } = accountOf(options.user ?? user);
      const { containerId, owner } = project;
      const allowed = containerId === null ? owner === email : canEdit(state.drive, containerId, email);
      if (!allowed) throw new Error(`${email} may not edit the script ${project.name}.`);
      replaceCode(project, folder);
    },
    killAt: (n) => {
      world.killAt = n;
    },
    interleave: (n, run) => {
      world.interleave = { call: n, run };
    },
    save(dir = options.dir) {
      if (dir === undefined) throw new Error('save() needs a folder.');
      saveState(state, dir);
    },
  };
}
