/// <reference types="google-apps-script" />

/** The globals a clause may use, and a few helpers; the same object is built by Apps Script code when a probe runs live. */
export type Gas = {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  DriveApp: GoogleAppsScript.Drive.DriveApp;
  DocumentApp: GoogleAppsScript.Document.DocumentApp;
  /** The advanced service (v3). */
  Drive: GoogleAppsScript.Drive;
  /** The advanced service (v1). */
  Docs: GoogleAppsScript.Docs & {
    readonly Documents: GoogleAppsScript.Docs.Collection.DocumentsCollection;
  };
  FormApp: GoogleAppsScript.Forms.FormApp;
  MailApp: GoogleAppsScript.Mail.MailApp;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  LockService: GoogleAppsScript.Lock.LockService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  Session: GoogleAppsScript.Base.Session;
  Logger: GoogleAppsScript.Base.Logger;
  /** A scratch workbook's first, blank sheet (locale in_ID, zone Asia/Jakarta). */
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The value of `act`, or `name: message` of what it threw. */
  attempt(act: () => unknown): unknown;
};

/** Where the expectation comes from: D documentation, L asserted on live Apps Script, O observed, M hypothesis. */
export type Evidence = 'D' | 'L' | 'O' | 'M';

/**
 * One promise about the platform. `run` is Apps Script code: it uses `gas` and plain JavaScript only, so that it can be
 * pushed to Google as a probe; it returns plain JSON that must equal `expected`.
 */
export type Clause = {
  id: string;
  evidence: Evidence;
  /** The section of platform/apps-script.md, or the documentation page. */
  source: string;
  run(gas: Gas): unknown;
  expected: unknown;
};

/** The Apps Script code that runs one clause: `run` as text, and the `gas` object it gets. */
export function clauseCode(clause: Clause): string {
  return `function runClause() {
  var book = SpreadsheetApp.create('Clause');
  book.setSpreadsheetLocale('in_ID');
  book.setSpreadsheetTimeZone('Asia/Jakarta');
  var gas = {
    SpreadsheetApp: SpreadsheetApp, DriveApp: DriveApp, DocumentApp: DocumentApp, Drive: Drive, Docs: Docs, FormApp: FormApp, MailApp: MailApp,
    ScriptApp: ScriptApp, HtmlService: HtmlService, Utilities: Utilities, LockService: LockService,
    PropertiesService: PropertiesService, CacheService: CacheService, Session: Session, Logger: Logger,
    book: book, sheet: book.getSheets()[0],
    attempt: function (act) { try { return act(); } catch (e) { return e.name + ': ' + e.message; } }
  };
  var clause = { ${clause.run.toString().replace(/^(?!run\b)(\w+|\()/, 'run: $1')} };
  return JSON.parse(JSON.stringify(clause.run(gas)));
}`;
}
