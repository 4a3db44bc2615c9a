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
import { type Book, needTab, readTexts, replaceTexts, writeTexts } from './sheetRows';

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
      ([of, about = '', what]) =>
        of === period && subjectOf(about) === item.subject && what === item.programme,
    );
    const marks = quarters.map((quarter) => (item.quarters.includes(quarter) ? quarterMark : ''));
    const followUp = followUpColumns.map((at) => old?.[at] ?? '');
    return [period, subject, item.programme, ...marks, item.personInCharge, ...followUp];
  });
  const others = before.filter(([of]) => of !== period).map((cells) => padded(cells, headers.plan.length));
  replaceTexts(book, 'plan', [...others, ...own]);
};

const padded = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => cells[at] ?? '');
