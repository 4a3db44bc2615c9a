import type { EvaluationSheet, PlanSheet } from '../app/ports/planSheet';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
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
import { type Book, readTexts, replaceTexts } from './sheetRows';

const quarters = [1, 2, 3, 4] as const satisfies readonly Quarter[];

/** Tabs `Evaluasi` (period, part, text) and `Rencana Tindak Lanjut` (period, subject, …, follow-up). */
export const planSheets = (book: Book): PlanSheet => ({
  read(period) {
    const texts = readTexts(book, 'evaluation').filter(([of]) => of === period);
    const ofPart = (part: string) => texts.filter(([, one]) => one === part).map(([, , text = '']) => text);
    return {
      evaluation: ofPart(evaluationParts.evaluation).join('\n'),
      decisions: ofPart(evaluationParts.decision),
      plan: readTexts(book, 'plan').flatMap((cells) => (cells[0] === period ? toItems(cells) : [])),
    };
  },
  put(period, sheet) {
    putEvaluation(book, period, sheet);
    putPlan(book, period, sheet.plan);
  },
  outcomes: (period) =>
    readTexts(book, 'plan').flatMap((cells) =>
      cells[0] === period ? toItems(cells).map(toOutcome(cells)) : [],
    ),
});

const toItems = (cells: readonly string[]): PlanItem[] => {
  const subject: PlanSubject | null = subjectOf(cells[1] ?? '');
  if (subject === null) return [];
  return [
    {
      subject,
      programme: cells[2] ?? '',
      quarters: quarters.filter((quarter) => (cells[2 + quarter] ?? '') !== ''),
      personInCharge: cells[7] ?? '',
    },
  ];
};

const toOutcome =
  (cells: readonly string[]) =>
  (item: PlanItem): PlanOutcome => {
    const status = cells[8] ?? '';
    const date = parseCivilDate(cells[9] ?? '', monthNumbers);
    return {
      ...item,
      status: statusOf(status),
      date: date.ok ? date.value : null,
      note: cells[10] ?? '',
      evidence: cells[11] ?? '',
    };
  };

const statusOf = (text: string): PlanStatus => {
  if (text === planStatusLabels.done) return 'done';
  return text === planStatusLabels.underway ? 'underway' : 'notDone';
};

const putEvaluation = (book: Book, period: string, sheet: EvaluationSheet): void => {
  const others = readTexts(book, 'evaluation').filter(([of = '']) => of !== '' && of !== period);
  const own = [
    [period, evaluationParts.evaluation, sheet.evaluation],
    ...sheet.decisions.map((decision) => [period, evaluationParts.decision, decision]),
  ];
  replaceTexts(book, 'evaluation', [...others, ...own]);
};

/** Follow-up columns (status, date, note, evidence) stay with an item whose subject and programme are unchanged. */
const putPlan = (book: Book, period: string, plan: readonly PlanItem[]): void => {
  const before = readTexts(book, 'plan').filter(([of = '']) => of !== '');
  const own = plan.map((item) => {
    const subject = subjectLabel(item.subject);
    const old = before.find(
      (cells) => cells[0] === period && cells[1] === subject && cells[2] === item.programme,
    );
    const marks = quarters.map((quarter) => (item.quarters.includes(quarter) ? quarterMark : ''));
    const followUp = [8, 9, 10, 11].map((at) => old?.[at] ?? '');
    return [period, subject, item.programme, ...marks, item.personInCharge, ...followUp];
  });
  const others = before.filter(([of]) => of !== period).map((cells) => padded(cells, headers.plan.length));
  replaceTexts(book, 'plan', [...others, ...own]);
};

const padded = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => cells[at] ?? '');
