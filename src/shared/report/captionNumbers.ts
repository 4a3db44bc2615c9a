import type { ReportFacts } from '../../domain/report/reportFacts';
import { shownServices } from './shownServices';

/** Captioned tables, in the order of the template. */
export const tableKeys = [
  'tim',
  'nilai',
  'jadwal',
  'karakteristik',
  'unsur',
  'layanan',
  'aduan',
  'rtl',
  'tren',
] as const;
export type TableKey = (typeof tableKeys)[number];

/** Number in each table's caption; null for a table that this report doesn't have. */
export type CaptionNumbers = Readonly<Record<TableKey, number | null>>;

/** Counts the tables that a report has, so that captions and the sentences naming them agree. */
export function captionNumbers(facts: ReportFacts): CaptionNumbers {
  const present: Readonly<Record<TableKey, boolean>> = {
    tim: true,
    nilai: true,
    jadwal: Object.values(facts.schedule).some((activity) => activity !== null),
    karakteristik: facts.result.profile.length > 0,
    unsur: true,
    layanan: shownServices(facts.result).length > 0,
    aduan: facts.complaints.items.length > 0,
    rtl: facts.decision !== null && facts.decision.plan.length > 0,
    tren: facts.trend.length > 0,
  };
  let count = 0;
  const entries = tableKeys.map((key) => [key, present[key] ? ++count : null] as const);
  return Object.fromEntries(entries) as CaptionNumbers;
}
