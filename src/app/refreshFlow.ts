import { parsePeriod } from '../domain/period/period';
import type { PeriodState } from '../domain/workflow/state';
import { periodLabel } from '../shared/format/periodLabel';
import { homeTab } from '../shared/messages/homeTab';
import { flowViews } from './home/flowViews';
import type { Office } from './office';
import { officeCalendar } from './officeCalendar';
import type { Ports } from './world';

/**
 * Brings the texts of one period up to date for people who only look at the workbook: status and deadline in
 * `Alur SOP`, and the lines of `Beranda`. Never read back.
 */
export const refreshFlow = (
  world: Pick<Ports, 'statusTexts' | 'holidays' | 'clock'>,
  office: Office,
  state: PeriodState,
): void => {
  const calendar = officeCalendar(world, office.settings);
  const views = flowViews(state, { config: office.config, calendar, today: world.clock.today() });
  world.statusTexts.writeFlow(
    views.map((view) => ({
      period: state.period,
      step: view.step,
      status: [view.statusText, ...view.notes.slice(0, 1)].join('. '),
      due: view.dueText ?? '',
    })),
  );
  const period = parsePeriod(state.period);
  const label = period.ok ? periodLabel(period.value) : state.period;
  const { kecamatan = '', formUrl = '' } = office.settings;
  world.statusTexts.writeHome(homeTab(kecamatan, label, views, formUrl));
};
