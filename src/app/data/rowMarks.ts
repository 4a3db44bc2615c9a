import * as v from 'valibot';
import type { CivilDate } from '../../domain/calendar/civilDate';
import { boundsOf, type Period } from '../../domain/period/period';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import { markText, type RawTable, type RowMark, type RowMarks } from '../ports/responses';
import type { SettingValues } from '../ports/settings';
import type { JudgedResponses } from './judgedResponses';

/** Fewer rows than this are read in no time. */
const worthMarking = 500;

const markSchema = v.object({ line: v.number(), text: v.string(), width: v.number() });
const schema = v.object({
  from: v.string(),
  marks: v.partial(v.object({ form: markSchema, import: markSchema, paper: markSchema })),
});

/** Line of the first answer that may belong to a period from `from` on; undated ones may. */
const firstLine = (judged: JudgedResponses, source: ResponseSource, from: CivilDate, last: number): number =>
  judged.counted
    .filter((one) => one.source === source && (one.date === undefined || one.date >= from))
    .reduce((line, { row }) => Math.min(line, row), last + 1);

const markOf = ({ source, rows }: RawTable, judged: JudgedResponses, from: CivilDate): RowMark | null => {
  const last = rows.at(-1)?.line ?? 1;
  const width = rows[0]?.cells.length ?? 0;
  // The row before the first that counts stands for all rows above it.
  const line = firstLine(judged, source, from, last) - 1;
  const row = rows.find((one) => one.line === line);
  if (line >= worthMarking && row !== undefined) return { line, text: markText(row.cells), width };
  return headMark({ source, rows });
};

/** The form's tab is as wide as Google made it: knowing how wide saves the look for it. */
const headMark = ({ source, rows }: RawTable): RowMark | null => {
  const [head] = rows;
  return source === 'form' && head?.line === 1
    ? { line: 1, text: markText(head.cells), width: head.cells.length }
    : null;
};

/** Before anything was locked reading starts at the top, for every period. */
export const headMarksText = (tables: readonly RawTable[]): string => {
  const form = tables.map(headMark).find((mark) => mark !== null);
  return form === undefined || form === null ? '' : JSON.stringify({ from: '', marks: { form } });
};

/** Where reading may start for periods from `period` on, as the guardian keeps it for the sidebar. */
export const rowMarksText = (
  tables: readonly RawTable[],
  judged: JudgedResponses,
  period: Period,
): string => {
  const { from } = boundsOf(period);
  const marks: Partial<Record<ResponseSource, RowMark>> = {};
  for (const table of tables) {
    const mark = markOf(table, judged, from);
    if (mark !== null) marks[table.source] = mark;
  }
  return JSON.stringify({ from, marks });
};

/** The marks, if they hold for this period; {} reads everything. */
export const rowMarksFor = (settings: SettingValues, period: Period): RowMarks => {
  try {
    const parsed = v.parse(schema, JSON.parse(settings.rowMarks ?? ''));
    return boundsOf(period).from >= parsed.from ? parsed.marks : {};
  } catch {
    // None kept yet, or typed over: everything is read, which is slower and right.
    return {};
  }
};
