import type { CivilDate } from '../calendar/civilDate';
import { dateOfExcelSerial } from '../calendar/excelSerial';
import { parseCivilDate } from '../calendar/parseCivilDate';
import type { ColumnPlan } from './columnPlan';
import type { Answer, ElementCode } from './element';
import { plainText } from './plainText';
import { readAnswer } from './readAnswer';
import type { CellPlace, RowProblem } from './surveyProblem';
import type { Profile } from './surveyResponse';
import { type Cell, cellText, type TableRow } from './tableRow';
import type { ColumnField, SurveyVocabulary } from './vocabulary';

/** What one row says; `problems` in the order of its columns. */
export type RowReading = {
  readonly row: number;
  readonly number: string;
  readonly timestamp: string;
  readonly date: CivilDate | undefined;
  /** What year and semester columns say, where they can be read; the date outranks them. */
  readonly stated: { readonly year: number | undefined; readonly semester: number | undefined };
  readonly profile: Profile;
  readonly answers: Readonly<Partial<Record<ElementCode, readonly (Answer | null)[]>>>;
  readonly remark: string;
  readonly reason: string;
  readonly problems: readonly RowProblem[];
};

/** Reads a row by a plan. Never throws away a cell in silence: what can't be read is a problem with its place. */
export const readRow = (row: TableRow, plan: ColumnPlan, vocabulary: SurveyVocabulary): RowReading => {
  const problems: RowProblem[] = [];
  const fieldCell = (field: ColumnField): Cell => row.cells[(plan.fields[field] ?? 0) - 1];
  const fieldText = (field: ColumnField): string => inOneLine(fieldCell(field));
  const place = (column: number): CellPlace => ({
    row: row.line,
    column,
    title: plan.titles[column - 1] ?? '',
  });

  const answers: Partial<Record<ElementCode, (Answer | null)[]>> = {};
  for (const { column, element } of plan.answers) {
    const cell = row.cells[column - 1];
    const reading = readAnswer(cell, vocabulary.answers[element]);
    if (reading.kind === 'fault') {
      const given = cellText(cell);
      problems.push({ kind: 'badAnswer', place: place(column), element, given, fault: reading.fault });
    }
    const answer = reading.kind === 'answer' ? reading.value : null;
    const values = answers[element];
    if (values === undefined) answers[element] = [answer];
    else values.push(answer);
  }

  // A date column that staff added beside the form's own time stamp may be empty.
  const stamped = plan.fields.timestamp !== undefined && fieldText('date') === '';
  const dateField = plan.fields.date === undefined || stamped ? 'timestamp' : 'date';
  const date = readDate(fieldCell(dateField), vocabulary);
  if (date !== undefined && typeof date !== 'string') {
    const given = fieldText(dateField);
    problems.push({ kind: date.problem, place: place(plan.fields[dateField] ?? 0), given });
  }

  const extra = row.cells.findIndex((cell, at) => at >= plan.titles.length && cellText(cell) !== '');
  if (extra >= 0)
    problems.push({ kind: 'extraCell', place: place(extra + 1), given: cellText(row.cells[extra]) });

  const profile = readProfile(fieldText, vocabulary);
  return {
    row: row.line,
    number: fieldText('number'),
    timestamp: fieldText('timestamp'),
    date: typeof date === 'string' ? date : undefined,
    stated: { year: wholeNumber(fieldText('year')), semester: readSemester(fieldText('semester')) },
    profile,
    answers,
    remark: fieldText('remark'),
    reason: plan.reasons
      .map((column) => inOneLine(row.cells[column - 1]))
      .filter((text) => text !== '' && text !== '-')
      .join('; '),
    problems: problems.sort(byPlace),
  };
};

const inOneLine = (cell: Cell): string => {
  const text = cellText(cell);
  return text === '' ? text : text.replace(/\s+/g, ' ');
};

/** By column; a shifted row comes first, because it is why the cells before don't make sense. */
const byPlace = (a: RowProblem, b: RowProblem): number =>
  Number(b.kind === 'extraCell') - Number(a.kind === 'extraCell') || a.place.column - b.place.column;

type DateReading = CivilDate | undefined | { readonly problem: 'impossibleDate' | 'unreadableDate' };

const readDate = (cell: Cell, vocabulary: SurveyVocabulary): DateReading => {
  const text = cellText(cell);
  if (text === '' || text === '-') return undefined;
  const date = typeof cell === 'number' ? dateOfExcelSerial(cell) : parseCivilDate(text, vocabulary.months);
  if (date.ok) return date.value;
  return { problem: date.problem.kind === 'notADate' ? 'unreadableDate' : 'impossibleDate' };
};

const readProfile = (text: (field: ColumnField) => string, vocabulary: SurveyVocabulary): Profile => {
  const given: { -readonly [K in keyof Profile]: Profile[K] | undefined } = {
    sex: vocabulary.sexes[plainText(text('sex'))],
    age: wholeNumber(text('age')),
    education: text('education') || undefined,
    occupation: text('occupation') || undefined,
    service: text('service') || undefined,
    disability: vocabulary.disability[plainText(text('disability'))],
  };
  for (const key of Object.keys(given) as (keyof Profile)[]) if (given[key] === undefined) delete given[key];
  return given as Profile;
};

/** "35", "35 tahun"; anything else is not a number. */
const wholeNumber = (text: string): number | undefined => {
  const match = /^(\d{1,4})(?:\s*\p{L}+\.?)?$/u.exec(text);
  return match === null ? undefined : Number(match[1]);
};

/** "1", "Semester 2", "II". */
const readSemester = (text: string): number | undefined => {
  const last = plainText(text).split(' ').at(-1) ?? '';
  return { '1': 1, '2': 2, i: 1, ii: 2 }[last];
};
