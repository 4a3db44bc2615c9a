import { periodOfDate } from '../../domain/period/period';
import { ok, type Result } from '../../domain/result';
import { alike } from '../../domain/screening/contentSuspicions';
import { type ColumnPlan, planColumns } from '../../domain/survey/columnPlan';
import type { TableInspection } from '../../domain/survey/readTable';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { cellText, columnLetters } from '../../domain/survey/tableRow';
import type { ColumnField } from '../../domain/survey/vocabulary';
import type { BadPlace, ColumnFate, ImportPreview, ImportTable } from '../../shared/contract/importCalls';
import { periodLabel } from '../../shared/format/periodLabel';
import { importSentences as words } from '../../shared/messages/importTable';
import { exclusionPhrase, rowProblemReason } from '../../shared/messages/surveyProblem';
import { sourceTabs } from '../../shared/office/sourceWords';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import type { Problem } from '../problem';
import { elementsOf, periodKindOf } from '../settings';
import type { StaffWorld } from '../world';
import { allowed, batchOf, seenBefore, understand } from './importTable';
import { judgeResponses } from './judgedResponses';

/** Samples of a column, so that a person sees what is read from it. */
const sampled = 3;

const samplesOf = ({ rows }: ImportTable, { headerLine }: ColumnPlan, column: number): readonly string[] => {
  const found = new Set<string>();
  for (const { line, cells } of rows) {
    const text = cellText(cells[column - 1]);
    if (line > headerLine && text !== '') found.add(text.slice(0, 40));
    if (found.size === sampled) break;
  }
  return [...found];
};

/** What becomes of every column that has a title. */
const columnsOf = (table: ImportTable, plan: ColumnPlan): readonly ColumnFate[] => {
  const fields = Object.entries(plan.fields) as [ColumnField, number][];
  return plan.titles.flatMap((title, at): ColumnFate[] => {
    const column = at + 1;
    const answer = plan.answers.find((one) => one.column === column);
    const field = plan.reasons.includes(column) ? 'reason' : fields.find(([, of]) => of === column)?.[0];
    if (title === '') return [];
    const place = { column: columnLetters(column), title };
    const samples = samplesOf(table, plan, column);
    if (answer !== undefined)
      return [{ ...place, fate: 'answer', meaning: words.answer(answer.element, answer.part), samples }];
    if (field !== undefined) return [{ ...place, fate: 'field', meaning: words.field(field), samples }];
    const dropped = plan.droppedColumns.includes(title);
    return dropped
      ? [{ ...place, fate: 'dropped', meaning: words.dropped, samples: [] }]
      : [{ ...place, fate: 'ignored', meaning: words.ignored, samples: [] }];
  });
};

const badPlaces = ({ table, problems }: TableInspection): readonly BadPlace[] =>
  [
    ...problems.map((problem) => ({
      line: problem.place.row,
      column:
        problem.place.title === ''
          ? columnLetters(problem.place.column)
          : `${columnLetters(problem.place.column)} (${problem.place.title})`,
      given: problem.given,
      reason: rowProblemReason(problem),
    })),
    ...table.excluded.map(({ row, reason }) => ({
      line: row,
      column: '',
      given: '',
      reason: exclusionPhrase(reason),
    })),
  ].sort((a, b) => a.line - b.line);

const isOpen = ({ answers }: SurveyResponse): boolean =>
  Object.values(answers).some((values) => values?.some((value) => value === null));

/** How many of these seem to be in the workbook already, and where; a person decides about each after the import. */
const knownNote = (
  world: StaffWorld,
  responses: readonly SurveyResponse[],
): Result<readonly string[], Problem> => {
  const there = judgeResponses(world.responses.read(), { period: null, setAside: {} });
  if (!there.ok) return there;
  const fresh = new Set(responses.map(({ id }) => id));
  const byId = new Map(there.value.counted.map((one) => [one.id, one.source] as const));
  let n = 0;
  const where = new Set<string>();
  for (const { ids } of alike([...there.value.counted, ...responses])) {
    const olds = ids.flatMap((id) => byId.get(id) ?? []);
    if (olds.length === 0) continue;
    const news = ids.filter((id) => fresh.has(id) && !byId.has(id)).length;
    if (news === 0) continue;
    n += news;
    for (const source of olds) where.add(sourceTabs[source]);
  }
  return ok(n === 0 ? [] : [words.known(n, [...where])]);
};

const periodsOf = (world: StaffWorld, responses: readonly SurveyResponse[]): readonly string[] => {
  const kind = periodKindOf(world.settings.read());
  const counts = new Map<string, { readonly label: string; readonly n: number }>();
  for (const { date } of responses) {
    if (date === undefined) continue;
    const period = periodOfDate(kind, date);
    counts.set(period.id, { label: periodLabel(period), n: (counts.get(period.id)?.n ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { label, n }]) => words.period(label, n));
};

const when = (n: number, sentence: string): readonly string[] => (n === 0 ? [] : [sentence]);

/** How a file would be taken in; nothing is written. */
export const previewImport = (world: StaffWorld, table: ImportTable): Result<ImportPreview, Problem> => {
  const who = allowed(world);
  if (!who.ok) return who;
  const understood = understand(world, table);
  if (!understood.ok) return understood;
  const elements = elementsOf(world.settings.read());
  const planned = planColumns(table.rows, {
    vocabulary: surveyVocabulary,
    order: table.order,
    ...(elements === null ? {} : { elements }),
  });
  if (!planned.ok) throw new Error('A table that was understood has a plan');
  const { table: read } = understood.value;
  const known = knownNote(world, read.responses);
  if (!known.ok) return known;
  const last = table.rows.reduce((line, row) => (isBlank(row.cells) ? line : row.line), 0);
  const blank = table.rows.filter(
    ({ line, cells }) => line > planned.value.headerLine && line < last && isBlank(cells),
  ).length;
  const open = read.responses.filter(isOpen).length;
  const undated = read.responses.filter(({ date }) => date === undefined).length;
  const today = world.clock.today();
  const ahead = read.responses.filter(({ date }) => date !== undefined && date > today).length;
  return ok({
    good: read.responses.length,
    notes: [
      ...known.value,
      ...when(open, words.incomplete(open)),
      ...when(undated, words.undated(undated)),
      ...when(ahead, words.ahead(ahead)),
      ...when(read.contradictedRows.length, words.contradicted(read.contradictedRows)),
      ...when(read.summaryRows.length, words.sums(read.summaryRows)),
      ...when(blank, words.blank(blank)),
    ],
    bad: badPlaces(understood.value),
    columns: columnsOf(table, planned.value),
    periods: periodsOf(world, read.responses),
    orderUnsure: planned.value.answers.some(({ bareNumber }) => bareNumber),
    seenBefore: seenBefore(world, batchOf(world, table)) ? words.seen : null,
  });
};

const isBlank = (cells: ImportTable['rows'][number]['cells']): boolean =>
  cells.every((cell) => cellText(cell) === '');
