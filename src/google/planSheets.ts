import type { EvaluationSheet, PlanSheet } from '../app/ports/planSheet';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
import { parsePeriod } from '../domain/period/period';
import type { PlanItem, PlanOutcome, PlanStatus, PlanSubject, Quarter } from '../domain/plan/planItem';
import { monthNumbers } from '../shared/format/calendarNames';
import {
  evaluationParts,
  planStatusLabels,
  quarterMark,
  subjectLabel,
  subjectOf,
} from '../shared/office/planWords';
import { headers } from '../shared/office/tabs';
import { type Book, needTab, readTexts, replaceTexts, writeTexts } from './sheetRows';

const quarters = [1, 2, 3, 4] as const satisfies readonly Quarter[];

/** Tabs `Evaluasi` (period, part, text) and `Rencana Tindak Lanjut` (period, subject, …, follow-up). */
export const planSheets = (book: Book): PlanSheet => ({
  read(period) {
    const texts = readTexts(book, 'evaluation').filter(([of]) => of === period);
    const ofPart = (part: string) => texts.filter(([, one]) => one === part).map(([, , text = '']) => text);
    const rows = readTexts(book, 'plan');
    return {
      evaluation: ofPart(evaluationParts.evaluation).join('\n'),
      decisions: ofPart(evaluationParts.decision),
      plan: rows.flatMap((cells) => (cells[0] === period ? toItems(cells) : [])),
      unread: rows.flatMap((cells, at) => (isUnread(cells, period) ? [at + 2] : [])),
    };
  },
  put(period, sheet) {
    putEvaluation(book, period, sheet);
    putPlan(book, period, sheet.plan);
  },
  outcomes: (periods) =>
    readTexts(book, 'plan').flatMap((cells) => {
      const [period = ''] = cells;
      return periods.includes(period)
        ? toItems(cells)
            .map(toOutcome(cells))
            .map((one) => ({ ...one, period }))
        : [];
    }),
  record(period, { subject, programme, ...outcome }) {
    const rows = readTexts(book, 'plan');
    const at = rows.findIndex(
      ([of, about = '', what]) => of === period && subjectOf(about) === subject && what === programme,
    );
    if (at < 0) return false;
    writeTexts(needTab(book, 'plan'), at + 2, [
      padded([...(rows[at] ?? []).slice(0, 8), ...followUpCells(outcome)], headers.plan.length),
    ]);
    return true;
  },
});

/** A line that names nothing but its subject is not begun. */
const toItems = (cells: readonly string[]): PlanItem[] => {
  const subject: PlanSubject | null = subjectOf(cells[1] ?? '');
  if (subject === null || !isBegun(cells)) return [];
  return [
    {
      subject,
      programme: cells[2] ?? '',
      quarters: quarters.filter((quarter) => (cells[2 + quarter] ?? '') !== ''),
      personInCharge: cells[7] ?? '',
    },
  ];
};

const isBegun = (cells: readonly string[]): boolean => cells.slice(2).some((text) => text !== '');

/** Typed by a person so that no plan can take it: without a period, or of this one about nothing that is known. */
const isUnread = (cells: readonly string[], period: string): boolean => {
  const [of = '', about = ''] = cells;
  if (!parsePeriod(of).ok) return about !== '' || isBegun(cells);
  return of === period && subjectOf(about) === null && isBegun(cells);
};

const toOutcome =
  (cells: readonly string[]) =>
  (item: PlanItem): PlanOutcome => {
    const status = cells[8] ?? '';
    const date = parseCivilDate(cells[9] ?? '', monthNumbers);
    const progress = progressIn(cells[12] ?? '');
    return {
      ...item,
      ...(progress === null ? {} : { progress }),
      status: statusOf(status),
      date: date.ok ? date.value : null,
      note: cells[10] ?? '',
      evidence: cells[11] ?? '',
    };
  };

const progressIn = (text: string): number | null => {
  const percent = /^(\d{1,3})\s*%?$/.exec(text)?.[1];
  return percent === undefined || Number(percent) > 100 ? null : Number(percent);
};

/** Status, date, note, evidence, progress: the columns after the person in charge. */
const followUpColumns = [8, 9, 10, 11, 12] as const;

const followUpCells = (
  one: Pick<PlanOutcome, 'status' | 'date' | 'note' | 'evidence' | 'progress'>,
): readonly string[] => [
  planStatusLabels[one.status],
  one.date ?? '',
  one.note,
  one.evidence,
  one.progress === undefined ? '' : String(one.progress),
];

const statusOf = (text: string): PlanStatus => {
  if (text === planStatusLabels.done) return 'done';
  return text === planStatusLabels.underway ? 'underway' : 'notDone';
};

/** What people typed where no part or period is known stays. */
const putEvaluation = (book: Book, period: string, sheet: EvaluationSheet): void => {
  const parts: readonly string[] = Object.values(evaluationParts);
  const others = readTexts(book, 'evaluation').filter(
    ([of, part = '', text = '']) => (of !== period || !parts.includes(part)) && text !== '',
  );
  const own = [
    [period, evaluationParts.evaluation, sheet.evaluation],
    ...sheet.decisions.map((decision) => [period, evaluationParts.decision, decision]),
  ];
  replaceTexts(book, 'evaluation', [...others, ...own]);
};

/**
 * Follow-up columns (status, date, note, evidence) stay with an item whose subject and programme are unchanged, and so
 * do lines that can't be read: a person's work isn't deleted because a word in it is wrong.
 */
const putPlan = (book: Book, period: string, plan: readonly PlanItem[]): void => {
  const before = readTexts(book, 'plan');
  const own = plan.map((item) => {
    const subject = subjectLabel(item.subject);
    const old = before.find(
      ([of, about = '', what]) =>
        of === period && subjectOf(about) === item.subject && what === item.programme,
    );
    const marks = quarters.map((quarter) => (item.quarters.includes(quarter) ? quarterMark : ''));
    const followUp = followUpColumns.map((at) => old?.[at] ?? '');
    return [period, subject, item.programme, ...marks, item.personInCharge, ...followUp];
  });
  const others = before
    .filter((cells) => isUnread(cells, period) || (cells[0] !== period && cells.some((text) => text !== '')))
    .map((cells) => padded(cells, headers.plan.length));
  replaceTexts(book, 'plan', [...others, ...own]);
};

const padded = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => cells[at] ?? '');
