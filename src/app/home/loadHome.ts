import type { Identity } from '../../domain/official/identify';
import {
  boundsOf,
  comparePeriods,
  type Period,
  parsePeriod,
  periodOfDate,
  previousPeriod,
} from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { notOpened } from '../../domain/workflow/evolve';
import type { PeriodState } from '../../domain/workflow/state';
import type { HomeView } from '../../shared/contract/homeCalls';
import { formatDateWithDay } from '../../shared/format/formatDate';
import { periodLabel } from '../../shared/format/periodLabel';
import { homeWords } from '../../shared/messages/homeWords';
import { integrityFindingSentence } from '../../shared/messages/integrityFinding';
import { identitySentence } from '../../shared/messages/officialIdentity';
import { problemSentence } from '../../shared/messages/problemSentence';
import { reviewWords } from '../../shared/messages/reviewWords';
import { officeName } from '../../shared/office/officeName';
import { roleTitle } from '../../shared/sop/roleTitles';
import { summaryIn } from '../data/lockedSummary';
import { latestEffect, type Round } from '../effectKey';
import { isCopied } from '../isCopied';
import { deadlineNotes } from '../letters/deadlineNotes';
import { hasIncoming } from '../letters/noteIncoming';
import { readOffice, whoIsThere } from '../office';
import { officeCalendar } from '../officeCalendar';
import type { SettingValues } from '../ports/settings';
import type { SideEffect } from '../ports/sideEffects';
import { practiceHint } from '../practice/practiceHint';
import type { Problem } from '../problem';
import { reconciliationIn } from '../reconcile/storedReconciliation';
import { readRecord } from '../record';
import { officialSourceOf, periodKindOf, zoneOf } from '../settings';
import type { StaffWorld } from '../world';
import { dataView, type Figures, resultView } from './dataViews';
import { documentViews } from './documentViews';
import { flowViews, type Setting } from './flowViews';
import { driftText, guardianAlarms, textsIn } from './guardianAlarms';
import { liveFigures } from './liveFigures';
import { countedFigures, periodInProgress } from './progress';
import { taskView } from './taskView';

const emptyHome = (stage: HomeView['stage'], email: string, sentence: string | null): HomeView => ({
  stage,
  me: { email, identity: email === '' ? 'blank' : 'unknown', name: '', roles: [], sentence },
  office: null,
  period: null,
  version: '',
  task: null,
  flow: [],
  data: null,
  result: null,
  alarms: [],
  practice: null,
});

const meView = (who: Identity, email: string, isOwner: boolean): HomeView['me'] => {
  const known = who.kind === 'known' || who.kind === 'alias';
  return {
    email,
    identity: who.kind === 'notInForce' ? 'unknown' : who.kind,
    name: known ? who.actor.name : '',
    roles: known ? who.actor.posts.map(({ role, deputy }) => ({ role, label: roleTitle(role, deputy) })) : [],
    sentence: isOwner ? homeWords.owner : identitySentence(who),
  };
};

/** Periods that can be looked at, newest first: those with events, and the two that are being worked on. */
const periodsToShow = (
  states: ReadonlyMap<string, PeriodState>,
  settings: SettingValues,
  today: Period,
): readonly Period[] => {
  const ids = new Set([...states.keys(), previousPeriod(today).id, today.id]);
  const kind = periodKindOf(settings);
  return [...ids]
    .flatMap((id) => {
      const parsed = parsePeriod(id);
      return parsed.ok && (parsed.value.kind === kind || states.has(id)) ? [parsed.value] : [];
    })
    .sort((a, b) => comparePeriods(b, a));
};

/** The period under way: the oldest that was begun and isn't sent, else the last one that ended. */
const currentPeriod = (
  periods: readonly Period[],
  states: ReadonlyMap<string, PeriodState>,
  today: Period,
): Period => {
  const begun = periods.filter(({ id }) => {
    const state = states.get(id);
    return state !== undefined && state.stage === 'underWay' && state.current !== null;
  });
  return begun.at(-1) ?? previousPeriod(today);
};

const isOfRound = (made: { readonly round: Round } | null, { correction, revision }: Round): boolean =>
  made !== null && made.round.correction === correction && made.round.revision === revision;

const noFigures: Figures = {
  result: null,
  sources: [],
  excluded: [],
  target: null,
  previous: null,
  locked: false,
};

/** Step 1 stands: the figures are those of the snapshot. */
const isLocked = (state: PeriodState): boolean =>
  state.stage !== 'notOpened' && state.steps[1].status === 'done';

/** What was found for the data that is locked now; other data has to be compared anew. */
const comparedIn = (effects: readonly SideEffect[], period: string, state: PeriodState): string | null => {
  const data = isLocked(state) && state.stage !== 'notOpened' ? state.known.data : undefined;
  const found = typeof data === 'string' ? reconciliationIn(effects, period, data) : null;
  return found === null ? null : homeWords.compared(found.status, found.ikm);
};

/**
 * Everything the sidebar opens with: who you are, what you have to do now, the eight steps, data and result. One
 * reading each of settings, officials, holidays, record, approval cells and side effects; of the raw answers only
 * before they are locked, and only while they are few enough to be read in no time (see `countedFigures`); of
 * `Surat Masuk` only when the period has letters.
 */
export const loadHome = (world: StaffWorld, asked: string | null): Result<HomeView, Problem> => {
  const email = world.identity.email();
  const office = readOffice(world);
  if (!office.ok) return office.problem.kind === 'notSetUp' ? ok(emptyHome('notSetUp', email, null)) : office;
  const { settings, config } = office.value;
  const who = whoIsThere(world, office.value);
  const today = world.clock.today();
  const { states, findings } = readRecord(world, office.value);
  const now = periodOfDate(periodKindOf(settings), today);
  const periods = periodsToShow(states, settings, now);
  const parsed = asked === null ? null : parsePeriod(asked);
  if (parsed !== null && !parsed.ok) return refuse({ kind: 'unknownPeriod', period: parsed.problem.text });
  const effects = world.sideEffects.list('');
  const calendar = officeCalendar(world, settings);
  const setting: Setting = { config, calendar, today };

  const shownAs = (period: Period) => {
    const state = states.get(period.id) ?? notOpened(period.id);
    const summary = isLocked(state) ? summaryIn(effects, period.id) : null;
    const kept = countedFigures(settings, period, world.clock.now());
    const live =
      summary !== null
        ? ok(noFigures)
        : kept !== null
          ? ok(kept)
          : liveFigures(world, state, { period, settings, effects });
    const figures: Figures =
      summary !== null ? { ...summary, locked: true } : live.ok ? live.value : noFigures;
    return { period, state, live, figures };
  };
  const underWay = shownAs(parsed?.value ?? currentPeriod(periods, states, now));
  // An office that began to use E-SKM in the running period has nothing in the one before; Beranda shows the same,
  // and so it is before the guardian has counted for the first time.
  const firstEver =
    parsed === null &&
    !states.has(underWay.period.id) &&
    (periodInProgress(settings) ?? now.id) === now.id &&
    underWay.live.ok &&
    underWay.figures.sources.length + underWay.figures.excluded.length === 0;
  const { period, state, live, figures } = firstEver ? shownAs(now) : underWay;
  const round = {
    period: period.id,
    correction: 0,
    revision: 1,
    ...(state.stage === 'notOpened' ? {} : state),
  };
  const actor = who.kind === 'known' || who.kind === 'alias' ? who.actor : null;
  const data = dataView(figures, driftText(settings, period.id), settings.formUrl ?? '');
  const short = data.target === null ? 0 : data.target - data.counted;
  const alarms = [
    ...(isCopied(settings, world.place.officeUrl) ? [homeWords.copied] : []),
    ...findings.map((finding) => integrityFindingSentence(finding, zoneOf(settings))),
    // In a Latihan the guardian only looks when it is asked to: its silence is no alarm.
    ...(world.place.kind === 'practice'
      ? textsIn(settings.guardianFindings)
      : guardianAlarms(settings, world.clock.now(), states.size > 0)),
    ...(live.ok ? (live.value.notes ?? []) : [problemSentence(live.problem)]),
  ];
  return ok({
    stage: world.place.kind,
    // Asked only of an account without a post: one call more.
    me: meView(who, email, who.kind === 'unknown' && email === world.identity.ownerEmail()),
    office: {
      name: officeName(settings.kecamatan ?? ''),
      workbookUrl: world.place.officeUrl,
      officialSource: officialSourceOf(settings),
      comparedWithWebsite: comparedIn(effects, period.id, state),
      sendTo: settings.sendTo ?? '',
      holidays: [...calendar.holidays]
        .filter((day) => day >= today)
        .sort()
        .slice(0, 10)
        .map(formatDateWithDay),
    },
    period: {
      id: period.id,
      label: periodLabel(period),
      options: periods.map((one) => ({ id: one.id, label: periodLabel(one) })),
    },
    version: state.version,
    task: taskView(state, actor, setting, {
      documents: documentViews(effects, period.id),
      drafted: isOfRound(latestEffect(effects, period.id, 'draft'), round),
      drift: data.drift,
      endsOn: boundsOf(period).to,
      deadlines: hasIncoming(effects, period.id)
        ? deadlineNotes(world.incomingLetters.read(), state, today)
        : [],
      notes: [
        ...(figures.undecided ? [reviewWords.lapsed(figures.undecided)] : []),
        ...(short > 0 ? [homeWords.short(short)] : []),
        ...(data.counted > 0 && today <= boundsOf(period).to
          ? [homeWords.stillRunning(periodLabel(period), boundsOf(period).to)]
          : []),
      ],
    }),
    flow: flowViews(state, setting, boundsOf(period).to),
    data,
    result: resultView(figures, period),
    alarms,
    practice:
      world.place.kind === 'practice'
        ? practiceHint(state, config, actor?.posts.map(({ role }) => role) ?? [], today)
        : null,
  });
};
