/**
 * HOW TO ADD A SERVICE
 *
 * 1. Everything in `local/realm` runs INSIDE the vm context of one execution (bundled by `local/host/realmBundle.ts`).
 *    Nothing of Node exists here. Write `createXxx(ctx: RealmContext)` in its own file; it returns the global object
 *    (built with `emulated(...)` of `./emulate`) and add one line to `services` in `./services.ts`.
 * 2. Objects handed to scripts are made by `emulated('DriveApp.File', { getName: (file) => …, … })`: each method gets
 *    the hidden target first, then the arguments. Arity and argument kinds are checked against the real interface
 *    (`signatures.json`), members of the real interface that you leave out throw
 *    "DriveApp.File.foo is not emulated locally", `this` never leaks.
 * 3. Call `ctx.charge(method, kind, { cells, bytes })` BEFORE any effect: the execution may be killed there.
 *    Kinds are the rows of `local/host/cost.json`; 'handle' costs nothing.
 * 4. State is host data: read it freely, store primitives freely, but wrap every new object or array with
 *    `ctx.own(value)` before it goes into the state. Values handed to scripts are fresh (copied), never state objects.
 * 5. What needs Node (zip, pdf, digest…) is a host function: declare it in `HostFunctions` below (plain JSON and
 *    primitives only, bytes as base64 text), implement it in `local/host/hostFunctions.ts`.
 *    Objects coming back are copied into the realm, errors become realm Exceptions.
 * 6. Errors for scripts: `throw ctx.fail('text')`. Buffered state: `ctx.onFinish(apply)` and `ctx.onAbort(drop)`.
 */
import type { AccountState } from '../model/account';
import type { DocumentModel } from '../model/documentModel';
import type { FormAnswer } from '../model/form';
import type { Row, SpreadsheetState } from '../model/spreadsheet';
import type { RuntimeState } from '../model/state';

/** Rows of `local/host/cost.json`, with the sheet reads and writes before the ledger has told them apart. */
export type CostKind =
  | 'handle'
  | 'read'
  | 'write'
  | 'flush'
  | 'appendRow'
  | 'getLastRow'
  | 'sheet metadata'
  | 'properties.set'
  | 'properties.get'
  | 'cache.put'
  | 'cache.get'
  | 'document.open'
  | 'document.edit'
  | 'document.saveAndClose'
  | 'document.tableCell'
  | 'document.image'
  | 'docs.get'
  | 'docs.batchUpdate'
  | 'drive.getAs pdf'
  | 'drive.makeCopy'
  | 'drive.createFile'
  | 'drive.lookup'
  | 'drive.share'
  | 'drive.convert'
  | 'drive.move'
  | 'mail.send'
  | 'form.create'
  | 'form.addItem'
  | 'trigger.create'
  | 'protection.change'
  | 'format call'
  | 'recalculation'
  | 'urlFetch'
  | 'sleep';

export type ChargeSize = {
  cells?: number;
  bytes?: number;
  /** Milliseconds, for 'sleep'. */
  ms?: number;
  /** What a 'read' fetches or a 'write' touches: `fileId/sheetId` and a rectangle (0-based, end exclusive). */
  area?: { sheet: string; top: number; left: number; bottom: number; right: number };
};

/** The script being executed. */
export type ScriptExecution = {
  projectId: string;
  name: string;
  /** File id of the container, null for a standalone script. */
  containerId: string | null;
  timeZone: string;
  authMode: 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
  /** A simple trigger: no service that needs authorisation, 30 s. */
  simpleTrigger: boolean;
  /** Whether somebody sits in front of it (menu, page, editor): `getUi()` exists. */
  interactive: boolean;
  /** Scopes this user has granted; null = all. */
  scopes: string[] | null;
  advancedServices: string[];
  /** `.html` files of the folder by name without extension, for HtmlService. */
  htmlFiles: Record<string, string>;
  /** Answers to alerts and prompts, in order. */
  answers: string[];
  /** Number of the execution, unique in the runtime. */
  number: number;
};

/** What a person would have seen. Recorded, oldest first. */
export type UiEvent =
  | {
      kind: 'sidebar' | 'modalDialog' | 'modelessDialog';
      title: string;
      html: string;
      width: number | null;
      height: number | null;
    }
  | { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string; answer: string }
  | { kind: 'toast'; title: string; message: string; seconds: number | null }
  | { kind: 'menu'; title: string; addOn: boolean; items: MenuEntry[] };
export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuEntry[] };

/** Functions run by Node. Arguments and results: primitives or plain JSON; bytes as base64 text. */
export type HostFunctions = {
  /** `algorithm` as Node names it (sha256, md5…); `bytes` base64; the digest in base64. */
  digest(algorithm: string, bytes: string): string;
  hmac(algorithm: string, bytes: string, key: string): string;
  utf8ToBase64(text: string): string;
  base64ToUtf8(bytes: string): string;
  latin1ToBase64(text: string): string;
  base64ToLatin1(bytes: string): string;
  gzip(bytes: string): string;
  gunzip(bytes: string): string;
  zip(files: { name: string; bytes: string }[]): string;
  unzip(bytes: string): { name: string; bytes: string }[];
  /** A workbook of the state as .xlsx. */
  spreadsheetToXlsx(spreadsheetId: string): string;
  /** A workbook of the state as PDF, every visible sheet; two exports differ in bytes. */
  spreadsheetToPdf(spreadsheetId: string): string;
  /** Writes a line to the execution's log. */
  log(level: 'LOG' | 'INFO' | 'WARNING' | 'ERROR', message: string): void;
  recordUi(event: UiEvent): void;
  /**
   * Computes the formula cells that depend on `book.dirty`, writes the values into `Row.v` (spilled ones marked in
   * `Row.p`) and returns how many cells were computed. The caller clears `dirty`. `now` for NOW() and TODAY().
   */
  evaluateFormulas(book: SpreadsheetState, now: number): number;
  /** What is left today of a quota of the effective user. */
  quotaLeft(name: string): number;
  /** A Google Doc of the state, as it was last saved, as PDF; two exports differ in bytes. */
  documentToPdf(documentId: string): string;
  /** A .docx as the content of a Google Doc, and what had to be left out. Throws when the bytes are not one. */
  docxToDocument(bytes: string): { model: DocumentModel; dropped: string[] };
  /** A Google Doc of the state as .docx. */
  documentToDocx(documentId: string): string;
  /** A .xlsx or .csv as the content of a workbook with that id. Throws when the bytes are not one. */
  tableFileToSpreadsheet(spreadsheetId: string, bytes: string): SpreadsheetState;
  /** Enters the content of a blank Google file of that type for an item of Drive. */
  newGoogleFile(itemId: string, mimeType: string): void;
  /** Width and height in pixels of a PNG, GIF or JPEG; throws for anything else. */
  imageSize(bytes: string): { width: number; height: number };
  /** Makes the sheet in a workbook that takes a form's responses; gives its id. */
  linkFormSheet(formId: string, spreadsheetId: string): number;
  unlinkFormSheet(formId: string): void;
  /** Brings the headings of a form's response sheet in line with its items. */
  syncFormSheet(formId: string): void;
  /** Keeps a response that a script submitted, and writes its row. */
  storeFormResponse(formId: string, answers: Record<string, FormAnswer>): string;
};

export type RealmContext = {
  readonly state: RuntimeState;
  /** Who sits at the keyboard (`Session.getActiveUser`); null when Apps Script would not tell. */
  readonly user: AccountState | null;
  /** Whose rights the script has (`Session.getEffectiveUser`). */
  readonly effectiveUser: AccountState;
  readonly script: ScriptExecution;
  readonly host: HostFunctions;
  /** Enters a call into the ledger; throws when the execution is to die here. Call it before any effect. */
  charge(method: string, kind: CostKind, size?: ChargeSize): void;
  /** Throws the real error text unless one of `scopes` (full URLs) was granted and the auth mode allows it. */
  requireScope(method: string, ...scopes: string[]): void;
  /** Uses up `amount` of a daily quota of the effective user; throws the real text when it is spent. */
  useQuota(name: string, amount: number): void;
  /** A deep copy made in the host's realm: the only kind of object that may enter the state. */
  own<T>(value: T): T;
  /** A host copy of a sheet's row (a fresh one for null): quicker than `own`. */
  ownRow(row: Row | null): Row;
  /** An error of this realm with the name `Exception`. */
  fail(message: string): Error;
  /** The clock in milliseconds: start of the execution plus the predicted time so far. */
  now(): number;
  /** Runs at the end of the execution, also after a script error. */
  onFinish(apply: () => void): void;
  /** Runs instead of `onFinish` when the execution was killed or timed out: drop what is buffered. */
  onAbort(drop: () => void): void;
  /** Runs when the ledger has entered a flush: what was buffered is safe from a later kill. */
  onFlush(apply: () => void): void;
  /** For interleaved executions: hides what is buffered from another execution, and puts it back. */
  onSuspend(suspend: () => void, resume: () => void): void;
  /** Another service's global object, made on first use. */
  service(name: string): unknown;
};
