import type { PeriodState } from '../domain/workflow/state';
import { flowViews } from './home/flowViews';
import type { Office } from './office';
import { calendarOf } from './settings';
import type { Ports } from './world';

/** Brings the status and deadline texts of one period in `Alur SOP` up to date; for looking at only. */
export const refreshFlow = (
  world: Pick<Ports, 'statusTexts' | 'holidays' | 'clock'>,
  office: Office,
  state: PeriodState,
): void => {
  const calendar = calendarOf(office.settings, world.holidays.read());
  const views = flowViews(state, { config: office.config, calendar, today: world.clock.today() });
  world.statusTexts.writeFlow(
    views.map((view) => ({
      period: state.period,
      step: view.step,
      status: [view.statusText, ...view.notes.slice(0, 1)].join('. '),
      due: view.dueText ?? '',
    })),
  );
};
