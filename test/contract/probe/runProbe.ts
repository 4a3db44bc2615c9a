import type { Clause, Gas } from '../clause';
import * as cellValues from '../clauses/cellValues';
import * as docsApi from '../clauses/docsApi';
import * as documents from '../clauses/documents';
import * as drive from '../clauses/drive';
import * as forms from '../clauses/forms';
import * as formulas from '../clauses/formulas';
import * as ordering from '../clauses/ordering';
import * as places from '../clauses/places';
import * as scripts from '../clauses/scripts';
import * as storage from '../clauses/storage';
import * as utilities from '../clauses/utilities';

const areas: readonly (readonly [string, Record<string, unknown>])[] = Object.entries({
  cellValues,
  docsApi,
  documents,
  drive,
  forms,
  formulas,
  ordering,
  places,
  scripts,
  storage,
  utilities,
});

/** Every list of clauses that a module exports. */
const clauses: readonly (readonly [string, Clause])[] = areas.flatMap(([area, module]) =>
  Object.values(module)
    .filter(Array.isArray)
    .flat()
    .map((clause) => [area, clause as Clause] as const),
);

export type Difference = {
  readonly area: string;
  readonly id: string;
  readonly evidence: string;
  readonly expected: unknown;
  readonly found: unknown;
};
export type Findings = {
  readonly clauses: number;
  readonly done: number;
  readonly differences: readonly Difference[];
};

/** Google ends an execution after six minutes; the next run goes on where this one stops. */
const longestMs = 270_000;

const attempt = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};

const gasFor = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): Gas => {
  const [sheet] = book.getSheets();
  if (sheet === undefined) throw new Error('A new workbook has no sheet');
  if (!Drive) throw new Error('The advanced Drive service is not enabled');
  const documents = Docs?.Documents;
  if (!Docs || !documents) throw new Error('The advanced Docs service is not enabled');
  return {
    ...{
      SpreadsheetApp,
      DriveApp,
      DocumentApp,
      Docs: Object.assign(Docs, { Documents: documents }),
      Drive,
      FormApp,
      MailApp,
      ScriptApp,
      HtmlService,
      Utilities,
    },
    ...{ LockService, PropertiesService, CacheService, Session, Logger, book, sheet, attempt },
  };
};

const observed = (clause: Clause): unknown => {
  const book = SpreadsheetApp.create(`Probe ${clause.id}`.slice(0, 80));
  try {
    book.setSpreadsheetLocale('in_ID');
    book.setSpreadsheetTimeZone('Asia/Jakarta');
    return JSON.parse(JSON.stringify(clause.run(gasFor(book)) ?? null));
  } catch (error) {
    return { threw: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  } finally {
    DriveApp.getFileById(book.getId()).setTrashed(true);
  }
};

/** What was found so far is kept in a file of its own: clauses use the properties themselves. */
const notesName = 'eskm-probe.json';

const notes = (): GoogleAppsScript.Drive.File => {
  const found = DriveApp.getFilesByName(notesName);
  return found.hasNext() ? found.next() : DriveApp.createFile(notesName, '', 'application/json');
};

/**
 * Runs the clauses on whatever services are there and logs the differences as JSON. Run it again until `done` equals
 * `clauses`; then it begins anew with the next run.
 */
export const runProbe = (): Findings => {
  const file = notes();
  const text = file.getBlob().getDataAsString();
  const before = (text === '' ? null : JSON.parse(text)) as Findings | null;
  const started = Date.now();
  const goesOn = before !== null && before.done < clauses.length;
  let done = goesOn ? before.done : 0;
  const differences: Difference[] = goesOn ? [...before.differences] : [];
  for (; done < clauses.length && Date.now() - started < longestMs; done += 1) {
    const [area, clause] = clauses[done] ?? [];
    if (area === undefined || clause === undefined) break;
    const found = observed(clause);
    const { id, evidence, expected } = clause;
    if (JSON.stringify(found) !== JSON.stringify(expected ?? null))
      differences.push({ area, id, evidence, expected, found });
  }
  const findings = { clauses: clauses.length, done, differences };
  file.setContent(JSON.stringify(findings));
  Logger.log(JSON.stringify(findings, null, 2));
  return findings;
};
