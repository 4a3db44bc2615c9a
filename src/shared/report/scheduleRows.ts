import type { Activity, Schedule } from '../../domain/report/reportFacts';
import { formatDate, formatDateRange } from '../format/formatDate';
import { formatInteger } from '../format/formatNumber';
import type { MergeRow } from '../templates/mergeData';

const activities: readonly (readonly [keyof Schedule, string])[] = [
  ['preparation', 'Persiapan'],
  ['collection', 'Pengumpulan data'],
  ['processing', 'Pengolahan data dan analisis hasil'],
  ['reporting', 'Penyusunan dan pelaporan hasil'],
];

/** Table 2.4 of the outline: the activities that the log knows. */
export function scheduleRows(schedule: Schedule): readonly MergeRow[] {
  const known = activities.flatMap(([key, name]) => {
    const activity = schedule[key];
    return activity === null ? [] : [{ name, activity }];
  });
  return known.map(({ name, activity }, at) => ({
    no: String(at + 1),
    kegiatan: name,
    waktu: timeOf(activity),
    hari_kerja: activity.workingDays === null ? '–' : formatInteger(activity.workingDays),
  }));
}

function timeOf({ from, to }: Activity): string {
  return to === null ? `Mulai ${formatDate(from)}` : formatDateRange(from, to);
}
