import { localDate, type Zone } from '../../domain/deadline/instant';
import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import { screenResponses } from '../../domain/screening/screenResponses';
import type { Suspicion } from '../../domain/screening/suspicion';
import { compareElements, type ElementCode } from '../../domain/survey/element';
import { saidMark } from '../../domain/survey/saidMark';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { DataReview, ReviewList, ReviewRow } from '../../shared/contract/dataCalls';
import { formatDate } from '../../shared/format/formatDate';
import { sexNames } from '../../shared/format/profileLabel';
import { homeWords } from '../../shared/messages/homeWords';
import { reviewWords } from '../../shared/messages/reviewWords';
import { rowReason } from '../../shared/messages/rowReason';
import { sourceLabels, sourceTabs } from '../../shared/office/sourceWords';
import { probableProfile } from '../../shared/questionnaire/probableProfile';
import { readPeriod } from '../act';
import { methodIn } from '../countingMethod';
import { countByService } from '../home/progress';
import { readOffice } from '../office';
import type { Problem } from '../problem';
import { populationOf, zoneOf } from '../settings';
import type { StaffWorld } from '../world';
import { driftCount, driftOf } from './drift';
import { countBySource, type ExcludedResponse, judge } from './judgedResponses';
import type { LapsedExclusion } from './lapsedExclusions';
import { readAnswers } from './readAnswers';
import { readSnapshot } from './readSnapshot';
import type { Snapshot } from './snapshot';

/** A person looks at these one by one; the tabs hold them all. */
const shown = 100;

const placeOf = ({ source, row }: Pick<SurveyResponse, 'source' | 'row'>): string =>
  reviewWords.place(sourceTabs[source], row);

const describe = ({ date, profile, reason, remark }: SurveyResponse): string => {
  const who = [
    date === undefined ? '' : formatDate(date),
    profile.sex === undefined ? '' : sexNames[profile.sex],
    profile.age === undefined ? '' : reviewWords.age(profile.age),
    profile.service ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  return [who, reviewWords.reason(reason ?? ''), reviewWords.remark(remark ?? '')]
    .filter((part) => part !== '')
    .join('. ');
};

const rowOf = (response: SurveyResponse, reason = ''): ReviewRow => ({
  id: response.id,
  said: saidMark(response),
  instead: '',
  where: placeOf(response),
  what: describe(response),
  reason,
  aside: false,
});

const isDoubled = ({ kind }: Suspicion): boolean => kind === 'acrossSources' || kind === 'identical';

/** With every answer, so that two sheets can be compared as they stand. */
const compared = (response: SurveyResponse): ReviewRow => {
  const codes = (Object.keys(response.answers) as ElementCode[]).sort(compareElements);
  const figures = codes.flatMap((code) => response.answers[code]?.map((one) => one ?? '-') ?? []).join(' ');
  const row = rowOf(response);
  return { ...row, what: `${row.what}. ${reviewWords.answers(figures)}` };
};

const lapsedRow = ({ id, now, at, reason }: LapsedExclusion, zone: Zone): ReviewRow => {
  const words = reviewWords.lapsedRow(formatDate(localDate(at, zone)), reason, now !== null);
  return now === null
    ? { id, said: '', instead: id, where: reviewWords.gone, what: '', reason: words, aside: true }
    : { ...rowOf(now, words), instead: id };
};

const excludedRow = (one: ExcludedResponse): ReviewRow => ({
  id: one.id,
  said: '',
  instead: '',
  where: placeOf(one),
  what: '',
  reason: rowReason(one.reason),
  aside: one.reason.kind === 'setAside',
});

const listOf = <T>(all: readonly T[], toRow: (one: T) => ReviewRow): ReviewList => ({
  total: all.length,
  rows: all.slice(0, shown).map(toRow),
});

const lockedIds = ({ responses, outside = [], excluded }: Snapshot): ReadonlySet<string> =>
  new Set([...responses, ...outside, ...excluded].map(({ id }) => id));

/**
 * Every answer sheet in the tabs, each in exactly one place: counted, not counted with its reason, late, or of another
 * period. Reads each tab once.
 */
export const reviewData = (
  world: StaffWorld,
  { period: asked }: { readonly period: string },
): Result<DataReview, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const period = parsePeriod(asked);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: asked });
  const { state } = readPeriod(world, asked, office.value);
  const opened = state.stage !== 'notOpened';
  const all = readAnswers(world.responses.read());
  if (!all.ok) return all;
  const method = methodIn(world.settings);
  if (!method.ok) return method;
  const { incomplete } = method.value;
  const judged = judge(all.value, {
    period: period.value,
    setAside: opened ? state.excluded : {},
    incomplete,
  });
  if (!judged.ok) return judged;
  /** As read: where sources ask about different elements, what is counted has lost some of its answers. */
  const asRead = new Map(
    all.value.tabs.flatMap(({ responses }) => responses.map((one) => [one.id, one] as const)),
  );
  const snapshot = opened && state.steps[1].status === 'done' ? readSnapshot(world, asked) : null;
  const locked = snapshot === null ? null : lockedIds(snapshot);
  const changes = snapshot === null ? 0 : driftCount(driftOf(snapshot, judged.value));
  const isLate = ({ id }: SurveyResponse): boolean => locked !== null && !locked.has(id);
  const late = judged.value.counted.filter(isLate);
  const counted = locked === null ? judged.value.counted : judged.value.counted.filter((one) => !isLate(one));
  const { excluded, elsewhere } = judged.value;
  const population = populationOf(office.value.settings);
  return ok({
    all: counted.length + excluded.length + late.length + elsewhere,
    counted: counted.length,
    elsewhere,
    target: population === null ? null : sampleTargetOf(population, 'table').size,
    perSource: countBySource(counted).map(({ source, n }) => ({ label: sourceLabels[source], n })),
    perService: countByService(counted),
    lapsed: listOf(judged.value.lapsed, (one) => lapsedRow(one, zoneOf(office.value.settings))),
    notCounted: listOf(excluded, excludedRow),
    late: listOf(late, (one) => rowOf(one, reviewWords.late)),
    flags: screenResponses(counted, probableProfile).map((found) => ({
      kind: found.kind,
      sentence: reviewWords.flag(found),
      usualReason: isDoubled(found) ? reviewWords.doubled : '',
      ...listOf(
        found.ids.flatMap((id) => asRead.get(id) ?? []),
        (one) => (isDoubled(found) ? compared(one) : rowOf(one)),
      ),
    })),
    notes: reviewWords.leftOut(judged.value.notAskedEverywhere),
    drift: changes === 0 ? null : homeWords.drift(changes),
    locked: locked !== null,
  });
};
