import type { PlanStatus, PlanSubject, Quarter } from '../../domain/plan/planItem';
import type { ElementCode } from '../../domain/survey/element';
import { formatList } from '../format/formatList';
import { formatRoman } from '../format/formatNumber';
import { elementName } from '../questionnaire/elementNames';

/** Parts of the tab `Evaluasi`. */
export const evaluationParts = { evaluation: 'Evaluasi', decision: 'Keputusan lain' } as const;

/** What stands under a quarter in which an item is to be done. */
export const quarterMark = '✓';

export const planStatusLabels: Readonly<Record<PlanStatus, string>> = {
  done: 'Selesai',
  underway: 'Sedang berjalan',
  notDone: 'Belum',
};

const complaints = 'Aduan dan Saran';

/** What stands under "Prioritas Unsur": the element's code, or the complaints. */
export const subjectLabel = (subject: PlanSubject): string =>
  subject === 'complaints' ? complaints : subject;

/** "U3 Waktu Penyelesaian" or "Aduan dan Saran". */
export const subjectName = (subject: PlanSubject): string =>
  subject === 'complaints' ? complaints : `${subject} ${elementName(subject)}`;

/** "TW III dan IV, Kasi Yanum" */
export const planWhen = (quarters: readonly Quarter[], personInCharge: string): string =>
  [quarters.length === 0 ? '' : `TW ${formatList([...quarters].sort().map(formatRoman))}`, personInCharge]
    .filter(Boolean)
    .join(', ');

/** Typed by people into the tab: capitals and spaces don't matter. */
export const subjectOf = (text: string): PlanSubject | null => {
  const typed = text.trim().replace(/\s+/g, ' ').toUpperCase();
  if (typed === complaints.toUpperCase()) return 'complaints';
  const code = /^U\d{1,2}\b/.exec(typed)?.[0];
  return code === undefined ? null : (code as ElementCode);
};
