import type { CivilDate } from '../../domain/calendar/civilDate';
import { localDate } from '../../domain/deadline/instant';
import { isWorkingDay, type OfficeCalendar, workingDaysBetween } from '../../domain/deadline/workingDays';
import type { Activity, CollectionFacts, ExcludedGroup, Schedule } from '../../domain/report/reportFacts';
import type { Action } from '../../domain/workflow/event';
import type { OpenedPeriod } from '../../domain/workflow/state';
import { filterPhrases } from '../../shared/messages/filterWords';
import { countBySource, type NotCounted } from '../data/judgedResponses';
import type { Snapshot } from '../data/snapshot';
import type { SettingValues } from '../ports/settings';
import { officialSourceOf } from '../settings';

/** How the answers were come by, from what Kunci Data laid down. */
export function collectionFactsOf(snapshot: Snapshot, settings: SettingValues): CollectionFacts {
  return {
    official: officialSourceOf(settings),
    filter: snapshot.filter === undefined ? [] : filterPhrases(snapshot.filter.filter),
    population: snapshot.population,
    target: snapshot.target,
    shortfallReason: snapshot.shortfallReason,
    sources: countBySource(snapshot.responses),
    excluded: excludedGroups(snapshot.excluded.map(({ reason }) => reason)),
    paper: snapshot.paper ?? null,
    surveyed: surveyedOf(snapshot),
    location: null,
  };
}

/** By reason, in the order in which the reasons first occur. */
function excludedGroups(reasons: readonly NotCounted[]): readonly ExcludedGroup[] {
  const groups = new Map<string, ExcludedGroup>();
  for (const reason of reasons) {
    const words = reason.kind === 'setAside' ? reason.reason : '';
    const key = `${reason.kind}/${words}`;
    const n = (groups.get(key)?.n ?? 0) + 1;
    groups.set(
      key,
      reason.kind === 'setAside' ? { kind: 'byOffice', reason: words, n } : { kind: reason.kind, n },
    );
  }
  return [...groups.values()];
}

/** First and last survey date among the counted. */
function surveyedOf({ responses }: Snapshot): CollectionFacts['surveyed'] {
  const dates = responses.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The activities of 2.4 that the log and the answers know; preparation isn't in the SOP. */
export function scheduleOfReport(
  state: Pick<OpenedPeriod, 'marks'>,
  snapshot: Snapshot,
  reportDate: CivilDate | null,
  calendar: OfficeCalendar,
): Schedule {
  const surveyed = surveyedOf(snapshot);
  const on = (action: Action): CivilDate | null => {
    const mark = state.marks.filter((one) => one.action === action).at(-1);
    return mark === undefined ? null : localDate(mark.at, calendar.zone);
  };
  const activity = (from: CivilDate | null, to: CivilDate | null): Activity | null =>
    from === null ? null : { from, to, workingDays: to === null ? null : workingDays(from, to, calendar) };
  return {
    preparation: null,
    collection: surveyed === null ? null : activity(surveyed.from, surveyed.to),
    processing: activity(on('lockData'), on('submitDraft')),
    reporting: reportDate === null ? null : activity(on('decideEvaluation'), reportDate),
  };
}

/** Both ends counted; work done on a single day off still took a day. */
function workingDays(from: CivilDate, to: CivilDate, calendar: OfficeCalendar): number {
  const days = workingDaysBetween(from, to, calendar) + (isWorkingDay(from, calendar) ? 1 : 0);
  return Math.max(days, 1);
}
