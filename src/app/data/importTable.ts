import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import { inspectTable, type TableInspection } from '../../domain/survey/readTable';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { type Cell, cellText, type TableRow } from '../../domain/survey/tableRow';
import type { ImportBatch, ImportTable } from '../../shared/contract/importCalls';
import { sexNames } from '../../shared/format/profileLabel';
import { tableNames } from '../../shared/office/fileNames';
import { importTitle } from '../../shared/office/importTitles';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { elementsOf } from '../settings';
import type { StaffWorld } from '../world';
import { columnOfQuestion, importTitles, layoutFor } from './importColumns';

/**
 * A batch is known by what is in it: the same table again has the same name, whether it comes as CSV, as Excel or
 * pasted, and in whichever order its questions are read.
 */
export const batchOf = (world: StaffWorld, { rows }: ImportTable): string => {
  const lines = rows
    .map(({ cells }) => cells.map(cellText).join('\t').trimEnd())
    .filter((line) => line !== '');
  return world.hashing.sha256(lines.join('\n')).slice(0, 10);
};

export const understand = (world: StaffWorld, table: ImportTable): Result<TableInspection, Problem> => {
  const elements = elementsOf(world.settings.read());
  const rows: TableRow[] = table.rows.map(({ line, cells }) => ({ line, cells }));
  const inspected = inspectTable(rows, {
    vocabulary: surveyVocabulary,
    order: table.order,
    source: 'import',
    incomplete: 'perElement',
    ...(elements === null ? {} : { elements }),
  });
  if (inspected.ok) return inspected;
  return refuse({
    kind: 'unreadableTable',
    where: tableNames.file(table.fileName),
    problem: inspected.problem,
  });
};

/** Only who holds a post takes data in. */
export const allowed = (world: StaffWorld): Result<unknown, Problem> => {
  const office = readOffice(world);
  return office.ok ? actorOf(world, office.value) : office;
};

export const seenBefore = (world: StaffWorld, batch: string): boolean =>
  world.responses.importedRows().some((one) => one.batch === batch);

type Target = {
  readonly titles: readonly string[];
  readonly batch: string;
  readonly fileName: string;
  readonly services: readonly string[];
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "Kartu Keluarga(KK)" of an export is the office's "Kartu Keluarga (KK)": one service, not two. */
const asInOffice = (service: string | undefined, services: readonly string[]): string | undefined =>
  services.find((one) => letters(one) === letters(service ?? '')) ?? service;

/** A row of `Data dari E-SKM`: identity columns stay at the door, answers under their elements. */
const toCells = (
  response: SurveyResponse,
  { titles, batch, fileName, services }: Target,
): readonly Cell[] => {
  const { profile, answers, row, date, remark, reason } = response;
  const said: Readonly<Record<string, Cell>> = {
    [importTitle.batch]: batch,
    [importTitle.file]: fileName,
    [importTitle.number]: `${batch}-${row}`,
    [importTitle.date]: date,
    [importTitle.sex]: profile.sex && sexNames[profile.sex],
    [importTitle.age]: profile.age,
    [importTitle.education]: profile.education,
    [importTitle.occupation]: profile.occupation,
    [importTitle.service]: asInOffice(profile.service, services),
    [importTitle.remark]: remark,
    [importTitle.reason]: reason,
  };
  const cells: Cell[] = titles.map((title) => said[title] ?? '');
  for (const code of Object.keys(answers) as ElementCode[])
    (answers[code] ?? []).forEach((answer, question) => {
      cells[columnOfQuestion(titles, code, question)] = answer ?? '';
    });
  return cells;
};

type Committed = { readonly batch: string; readonly added: number; readonly excluded: number };

/**
 * Takes a file in as one batch, in one write. Rows with a cell that can't be read stay out and were named in the
 * preview. Refused whole when the same content came in before.
 */
export const commitImport = (world: StaffWorld, table: ImportTable): Result<Committed, Problem> => {
  const who = allowed(world);
  if (!who.ok) return who;
  const understood = understand(world, table);
  if (!understood.ok) return understood;
  const { table: read, problems } = understood.value;
  if (read.responses.length === 0) return refuse({ kind: 'nothingToImport' });
  const batch = batchOf(world, table);
  const locked = world.lock.exclusively((): Result<Committed, Problem> => {
    if (seenBefore(world, batch)) return refuse({ kind: 'importedBefore', fileName: table.fileName, batch });
    const { titles, layout } = layoutFor(importTitles(world.responses.importHead()), read.questionnaire);
    const target = { titles, batch, fileName: table.fileName, services: world.services.read() };
    world.responses.append(
      read.responses.map((one) => toCells(one, target)),
      layout,
    );
    const unreadable = new Set(problems.map(({ place }) => place.row)).size;
    return ok({ batch, added: read.responses.length, excluded: read.excluded.length + unreadable });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

/** Takes a batch back whole. What was locked with it shows as drift until step 1 is reopened. */
export const undoImport = (
  world: StaffWorld,
  batch: string,
): Result<{ readonly removed: number }, Problem> => {
  const who = allowed(world);
  if (!who.ok) return who;
  const locked = world.lock.exclusively(() => world.responses.remove(batch));
  if (!locked.held) return refuse({ kind: 'busy' });
  return locked.value === 0 ? refuse({ kind: 'unknownBatch', batch }) : ok({ removed: locked.value });
};

/** What came in before, newest first. */
export const importBatches = (
  world: StaffWorld,
): Result<{ readonly batches: readonly ImportBatch[] }, Problem> => {
  const who = allowed(world);
  if (!who.ok) return who;
  const batches = new Map<string, ImportBatch>();
  for (const { batch, fileName } of world.responses.importedRows())
    batches.set(batch, { batch, fileName, n: (batches.get(batch)?.n ?? 0) + 1 });
  return ok({ batches: [...batches.values()].reverse() });
};
