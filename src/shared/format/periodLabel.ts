import { boundsOf, type Period, type PeriodKind } from '../../domain/period/period';
import { monthNames } from './calendarNames';
import { formatDateRange } from './formatDate';
import { formatRoman } from './formatNumber';

const labels: Readonly<Record<PeriodKind, (period: Period) => string>> = {
  semester: (period) => `Semester ${formatRoman(period.number)} Tahun ${period.year}`,
  quarter: (period) => `Triwulan ${formatRoman(period.number)} Tahun ${period.year}`,
  year: (period) => `Tahun ${period.year}`,
  month: (period) => `${monthNames[period.number - 1]} ${period.year}`,
};

const shortLabels: Readonly<Record<PeriodKind, (period: Period) => string>> = {
  semester: (period) => `Sem. ${formatRoman(period.number)} ${period.year}`,
  quarter: (period) => `TW ${formatRoman(period.number)} ${period.year}`,
  year: (period) => `${period.year}`,
  month: (period) => `${monthNames[period.number - 1]?.slice(0, 3)} ${period.year}`,
};

/** A period in full, as titles and sentences name it: "Semester I Tahun 2021". */
export const periodLabel = (period: Period): string => labels[period.kind](period);

/** A period in little room, as axes and narrow columns name it: "Sem. I 2021". */
export const shortPeriodLabel = (period: Period): string => shortLabels[period.kind](period);

/** The days a period covers: "1 Januari s.d. 30 Juni 2021". */
export const periodDates = (period: Period): string => {
  const { from, to } = boundsOf(period);
  return formatDateRange(from, to);
};
