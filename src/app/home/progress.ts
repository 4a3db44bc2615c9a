import * as v from 'valibot';
import { type Period, parsePeriod } from '../../domain/period/period';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { periodLabel } from '../../shared/format/periodLabel';
import type { HomeProgress } from '../../shared/messages/homeTab';
import { reviewWords } from '../../shared/messages/reviewWords';
import type { SettingValues } from '../ports/settings';
import { populationOf, zoneOf } from '../settings';
import type { Figures } from './dataViews';
import { guardianSilent } from './guardianAlarms';

const count = v.object({ label: v.string(), n: v.number() });
const progressSchema = v.object({
  period: v.string(),
  at: v.string(),
  /** Rows that were looked at: many of them are counted less often. */
  rows: v.number(),
  counted: v.number(),
  excluded: v.number(),
  perSource: v.array(count),
  perService: v.array(count),
  /** Per period, what the sidebar shows instead of reading so many rows; left out while they are few. */
  figures: v.optional(
    v.record(
      v.string(),
      v.custom<Figures>((value) => typeof value === 'object' && value !== null),
    ),
  ),
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** The guardian's last count; null before it, or when somebody typed over it. */
export const readProgress = ({ progress = '' }: SettingValues): Progress | null => {
  try {
    return v.parse(progressSchema, JSON.parse(progress));
  } catch {
    // Not counted yet, or typed over: the guardian counts again.
    return null;
  }
};

/** The period whose answers were counted last; null before the first count. */
export const periodInProgress = (settings: SettingValues): string | null =>
  readProgress(settings)?.period ?? null;

/** The guardian's count as `Beranda` shows it; null before its first. */
export const progressIn = (settings: SettingValues): HomeProgress | null => {
  const kept = readProgress(settings);
  const period = kept === null ? null : parsePeriod(kept.period);
  if (kept === null || period === null || !period.ok) return null;
  const population = populationOf(settings);
  return {
    ...kept,
    label: periodLabel(period.value),
    countedAt: formatDateTime(kept.at, zoneOf(settings)),
    target: population === null ? null : sampleTargetOf(population, 'table').size,
  };
};

/** Services by how often they were named, the most frequent first. */
export const countByService = (responses: readonly SurveyResponse[]): Progress['perService'] => {
  const counts = new Map<string, number>();
  for (const { profile } of responses) {
    const label = profile.service ?? reviewWords.noService;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, n]) => ({ label, n })).sort((a, b) => b.n - a.n);
};

/**
 * The guardian's figures for a screen, where there are too many rows to be read for it. Null when they are few, not
 * counted for this period, or the guardian is silent: then they are read.
 */
export const countedFigures = (settings: SettingValues, period: Period, now: string): Figures | null => {
  const kept = readProgress(settings);
  const figures = kept?.figures?.[period.id];
  if (kept === null || figures === undefined || guardianSilent(settings.guardianSeen ?? '', now)) return null;
  return { ...figures, countedAt: formatDateTime(kept.at, zoneOf(settings)) };
};
