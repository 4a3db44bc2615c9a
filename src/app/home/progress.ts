import * as v from 'valibot';
import { type Period, parsePeriod, periodOfDate, previousPeriod } from '../../domain/period/period';
import type { Result } from '../../domain/result';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { notOpened } from '../../domain/workflow/evolve';
import type { PeriodState } from '../../domain/workflow/state';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { periodLabel } from '../../shared/format/periodLabel';
import type { HomeProgress } from '../../shared/messages/homeTab';
import { reviewWords } from '../../shared/messages/reviewWords';
import { sourceLabels } from '../../shared/office/sourceWords';
import { methodIn } from '../countingMethod';
import { countBySource, type JudgedResponses, type JudgeOptions, judge } from '../data/judgedResponses';
import { type AllAnswers, readAnswers } from '../data/readAnswers';
import { rowMarksFor } from '../data/rowMarks';
import type { Office } from '../office';
import type { SettingValues } from '../ports/settings';
import type { Problem } from '../problem';
import { periodKindOf, populationOf, zoneOf } from '../settings';
import type { GuardianWorld } from '../world';

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
});
type Progress = v.InferOutput<typeof progressSchema>;

const readProgress = ({ progress = '' }: SettingValues): Progress | null => {
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

type States = ReadonlyMap<string, PeriodState>;

const stateOf = (states: States, period: Period): PeriodState =>
  states.get(period.id) ?? notOpened(period.id);

/** Answers of the period that ended are wanted until its data is locked, if there are any; else the running one's. */
const collected = (
  all: AllAnswers,
  states: States,
  running: Period,
  incomplete: JudgeOptions['incomplete'],
): { readonly period: Period; readonly judged: Result<JudgedResponses, Problem> } => {
  const of = (period: Period) => {
    const state = stateOf(states, period);
    const setAside = state.stage === 'notOpened' ? {} : state.excluded;
    return { period, judged: judge(all, { period, setAside, incomplete }) };
  };
  const ended = stateOf(states, previousPeriod(running));
  const isLocked = ended.stage !== 'notOpened' && ended.steps[1].status === 'done';
  const found = isLocked ? null : of(previousPeriod(running));
  const begun =
    ended.stage !== 'notOpened' || (found?.judged.ok === true && found.judged.value.counted.length > 0);
  return found !== null && begun ? found : of(running);
};

/** Above this many rows a count takes a minute of the 90 that a consumer account has a day: then once an hour. */
const manyRows = 20_000;
const hourMs = 60 * 60 * 1000;

/** Whether the last count is an hour old. */
export const countWaits = (world: GuardianWorld): boolean => {
  const last = world.book.get('lastCount');
  return last === '' || Date.parse(world.clock.now()) - Date.parse(last) >= hourMs;
};

/** Counts the answers of the period being collected and keeps the figures where every screen and `Beranda` find them. */
export const keepProgress = (world: GuardianWorld, office: Office, states: States): void => {
  const settings = world.settings.read();
  const before = readProgress(settings);
  const now = world.clock.now();
  const running = periodOfDate(periodKindOf(office.settings), world.clock.today());
  if (before !== null && before.rows > manyRows && !countWaits(world)) return;
  world.book.put({ lastCount: now });
  const all = readAnswers(world.responses.read(rowMarksFor(settings, previousPeriod(running))));
  const method = methodIn(world.settings);
  // A tab that can't be read is said by the sidebar and the health check; what was counted last stands.
  if (!all.ok || !method.ok) return;
  const { period, judged } = collected(all.value, states, running, method.value.incomplete);
  if (!judged.ok) return;
  const { counted, excluded } = judged.value;
  const figures = {
    period: period.id,
    counted: counted.length,
    excluded: excluded.length,
    perSource: countBySource(counted).map(({ source, n }) => ({ label: sourceLabels[source], n })),
    perService: countByService(counted).slice(0, 40),
  };
  const rows = all.value.tabs.reduce((sum, { responses }) => sum + responses.length, 0);
  const { at: _at, rows: _rows, ...then } = before ?? { at: '', rows: 0 };
  if (JSON.stringify(then) === JSON.stringify(figures)) return;
  world.settings.put({ progress: JSON.stringify({ ...figures, at: now, rows } satisfies Progress) });
};
