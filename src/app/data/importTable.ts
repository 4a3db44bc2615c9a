import { ok, type Result, refuse } from '../../domain/result';
import { elementNumber } from '../../domain/survey/element';
import { inspectTable, type TableInspection } from '../../domain/survey/readTable';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { type Cell, columnLetters, type TableRow } from '../../domain/survey/tableRow';
import type { ImportPreview, ImportTable } from '../../shared/contract/dataCalls';
import { sexNames } from '../../shared/format/profileLabel';
import { importSentences, rowProblemSentence } from '../../shared/messages/importTable';
import { tableNames } from '../../shared/office/fileNames';
import { elementName } from '../../shared/questionnaire/elementNames';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { elementsOf } from '../settings';
import type { StaffWorld } from '../world';

/** A batch is known by what is in it: the same file again has the same name. */
const batchOf = (world: StaffWorld, { order, rows }: ImportTable): string =>
  world.hashing.sha256(JSON.stringify([order, rows.map(({ cells }) => cells)])).slice(0, 10);

const understand = (world: StaffWorld, table: ImportTable): Result<TableInspection, Problem> => {
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
const allowed = (world: StaffWorld): Result<unknown, Problem> => {
  const office = readOffice(world);
  return office.ok ? actorOf(world, office.value) : office;
};

const seenBefore = (world: StaffWorld, batch: string): boolean =>
  world.responses
    .read()
    .some(({ source, rows }) => source === 'import' && rows.some(({ cells }) => cells[0] === batch));

/** How a file would be taken in; nothing is written. */
export const previewImport = (world: StaffWorld, table: ImportTable): Result<ImportPreview, Problem> => {
  const who = allowed(world);
  if (!who.ok) return who;
  const understood = understand(world, table);
  if (!understood.ok) return understood;
  const { table: read, problems } = understood.value;
  const badLines = new Map(problems.map((problem) => [problem.place.row, problem] as const));
  return ok({
    good: read.responses.length,
    bad: [...badLines].map(([line, problem]) => ({ line, sentence: rowProblemSentence(problem) })),
    mapping: read.columns.map(({ column, title, element }) =>
      importSentences.column(columnLetters(column), title, element, elementName(element)),
    ),
    dropped: read.droppedColumns,
    seenBefore: seenBefore(world, batchOf(world, table)) ? importSentences.seen : null,
  });
};

/** A row of `Data dari E-SKM`: identity columns stay at the door, answers under their elements. */
const toCells = (response: SurveyResponse, batch: string, fileName: string): readonly Cell[] => {
  const { profile, answers } = response;
  const values = Array.from({ length: 9 }, (_, at) => answers[`U${at + 1}`]?.[0] ?? '');
  return [
    batch,
    fileName,
    `${batch}-${response.row}`,
    response.date ?? '',
    profile.sex === undefined ? '' : sexNames[profile.sex],
    profile.age ?? '',
    profile.education ?? '',
    profile.occupation ?? '',
    profile.service ?? '',
    ...values,
    response.remark ?? '',
  ];
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
  const unusual = read.questionnaire.find(({ code, questions }) => elementNumber(code) > 9 || questions > 1);
  if (unusual !== undefined) return refuse({ kind: 'importShape', element: unusual.code });
  if (read.responses.length === 0) return refuse({ kind: 'nothingToImport' });
  const batch = batchOf(world, table);
  const locked = world.lock.exclusively((): Result<Committed, Problem> => {
    if (seenBefore(world, batch)) return refuse({ kind: 'importedBefore', fileName: table.fileName, batch });
    world.responses.append(read.responses.map((one) => toCells(one, batch, table.fileName)));
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
