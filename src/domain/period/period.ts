import type { CivilDate } from '../calendar/civilDate';
import { datePartsOf, daysInMonth, toCivilDate } from '../calendar/dayNumber';
import { ok, type Result, refuse } from '../result';

/** `semester` Jan–Jun, Jul–Des; `quarter` = triwulan; a survey is made at least once a year. */
export type PeriodKind = 'semester' | 'quarter' | 'year' | 'month';

/** `2021-S1`, `2021-T3` (triwulan III), `2021`, `2021-06`: the form in which a period is stored and asked for. */
export type PeriodId = `${number}-S${number}` | `${number}-T${number}` | `${number}-${string}` | `${number}`;

/** A reporting period (periode survei). `number` counts inside the year from 1; it is 1 for a whole year. */
export type Period = {
  readonly id: PeriodId;
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
};

export type PeriodProblem = { readonly kind: 'notAPeriod'; readonly text: string };

/** How many periods of a kind a year has. */
export const periodsPerYear: Readonly<Record<PeriodKind, number>> = {
  semester: 2,
  quarter: 4,
  year: 1,
  month: 12,
};

const idOf: Readonly<Record<PeriodKind, (year: number, number: number) => PeriodId>> = {
  semester: (year, number) => `${year}-S${number}`,
  quarter: (year, number) => `${year}-T${number}`,
  year: (year) => `${year}`,
  month: (year, number) => `${year}-${String(number).padStart(2, '0')}`,
};

/** The period of that kind, `number` counted from 1; numbers beyond the year run on into its neighbours. */
export const periodOf = (kind: PeriodKind, year: number, number = 1): Period => {
  const perYear = periodsPerYear[kind];
  const count = year * perYear + (number - 1);
  const inYear = Math.floor(count / perYear);
  const inNumber = count - inYear * perYear + 1;
  return { id: idOf[kind](inYear, inNumber), kind, year: inYear, number: inNumber };
};

/** Reads an id such as `2021-S1`, `2021-t3`, `2021` or `2021-06`. */
export const parsePeriod = (text: string): Result<Period, PeriodProblem> => {
  const match = /^(\d{4})(?:-(?:(S)([12])|(T)([1-4])|(0[1-9]|1[0-2])))?$/i.exec(text.trim());
  const year = Number(match?.[1]);
  if (match === null || year < 1000) return refuse({ kind: 'notAPeriod', text });
  if (match[2] !== undefined) return ok(periodOf('semester', year, Number(match[3])));
  if (match[4] !== undefined) return ok(periodOf('quarter', year, Number(match[5])));
  if (match[6] !== undefined) return ok(periodOf('month', year, Number(match[6])));
  return ok(periodOf('year', year));
};

/** First and last day, both included. */
export const boundsOf = (period: Period): { readonly from: CivilDate; readonly to: CivilDate } => {
  const months = 12 / periodsPerYear[period.kind];
  const lastMonth = period.number * months;
  const from = toCivilDate({ year: period.year, month: lastMonth - months + 1, day: 1 });
  const lastDay = daysInMonth(period.year, lastMonth);
  const to = toCivilDate({ year: period.year, month: lastMonth, day: lastDay });
  if (from === null || to === null) throw new RangeError(`${period.id} lies outside the calendar`);
  return { from, to };
};

/** Whether a survey date belongs to the period. */
export const periodContains = (period: Period, date: CivilDate): boolean => {
  const { from, to } = boundsOf(period);
  return from <= date && date <= to;
};

/** The period of that kind to which a day belongs. */
export const periodOfDate = (kind: PeriodKind, date: CivilDate): Period => {
  const { year, month } = datePartsOf(date);
  return periodOf(kind, year, Math.ceil(month / (12 / periodsPerYear[kind])));
};

export const nextPeriod = (period: Period): Period => periodOf(period.kind, period.year, period.number + 1);

export const previousPeriod = (period: Period): Period =>
  periodOf(period.kind, period.year, period.number - 1);

/** Chronological by last day; of two that end together the shorter one comes first. For sorting. */
export const comparePeriods = (a: Period, b: Period): number => {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first.to !== second.to) return first.to < second.to ? -1 : 1;
  if (first.from === second.from) return 0;
  return first.from > second.from ? -1 : 1;
};
