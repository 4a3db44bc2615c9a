import { dueBy, plannedFrom } from '../domain/deadline/schedule';
import { boundsOf, nextPeriod, type Period, parsePeriod, periodOfDate } from '../domain/period/period';
import { sampleTargetOf } from '../domain/sample/sampleTarget';
import type { PeriodState } from '../domain/workflow/state';
import { periodLabel } from '../shared/format/periodLabel';
import { homeTab, type NextPeriod } from '../shared/messages/homeTab';
import { flowViews, type Setting } from './home/flowViews';
import { progressIn } from './home/progress';
import type { Office } from './office';
import { officeCalendar } from './officeCalendar';
import { periodKindOf, populationOf } from './settings';
import type { Ports } from './world';

type World = Pick<Ports, 'statusTexts' | 'holidays' | 'clock' | 'settings'>;

const settingOf = (world: World, office: Office): Setting => ({
  config: office.config,
  calendar: officeCalendar(world, office.settings),
  today: world.clock.today(),
});

/**
 * Brings the texts of one period up to date for people who only look at the workbook: status and deadline in
 * `Alur SOP`, and the tab `Beranda`. Never read back.
 */
export const refreshFlow = (world: World, office: Office, state: PeriodState): void => {
  const setting = settingOf(world, office);
  try {
    // First: behind a write, its look at what stands there would wait until that is written.
    writeHome(world, office, state, setting);
  } finally {
    world.statusTexts.writeFlow(
      flowViews(state, setting).map((view) => ({
        period: state.period,
        step: view.step,
        status: [view.statusText, ...view.notes.slice(0, 1)].join('. '),
        due: view.dueText ?? '',
      })),
    );
  }
};

/** The period after the one shown, so that nobody is surprised by its deadlines. */
const nextOf = (period: Period, { config, calendar }: Setting): NextPeriod => {
  const next = nextPeriod(period);
  const { from, to } = boundsOf(next);
  const lockBy = dueBy(1, to, to, config, calendar);
  const sendBy = plannedFrom(lockBy, 2, config, calendar).at(-1)?.by ?? lockBy;
  return { label: periodLabel(next), from, to, lockBy, sendBy };
};

/** `Beranda` alone: what a period that nobody opened yet looks like, too. */
export const refreshHome = (world: World, office: Office, state: PeriodState): void =>
  writeHome(world, office, state, settingOf(world, office));

const writeHome = (world: World, office: Office, state: PeriodState, setting: Setting): void => {
  const parsed = parsePeriod(state.period);
  const period = parsed.ok ? parsed.value : periodOfDate(periodKindOf(office.settings), setting.today);
  const settings = world.settings.read();
  const population = populationOf(settings);
  const { kecamatan = '', formUrl = '' } = settings;
  world.statusTexts.writeHome(
    homeTab({
      kecamatan,
      period: periodLabel(period),
      flow: flowViews(state, setting, boundsOf(period).to),
      formUrl,
      progress: progressIn(settings),
      target: population === null ? null : sampleTargetOf(population, 'table').size,
      next: nextOf(period, setting),
      daysOff: [...setting.calendar.holidays].filter((day) => day >= setting.today).sort(),
    }),
  );
};
