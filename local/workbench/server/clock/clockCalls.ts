import type { ClockCalls } from '../../contract/clock';
import { act, type Handlers, look } from '../handlers';
import { clockView, leapEnd, zoneOf } from './clockView';
import { passTime } from './passTime';

export const clockCalls: Handlers<ClockCalls> = {
  'clock.view': look(({ runtime, office }) =>
    clockView(runtime.state, zoneOf(runtime.state, office.workbook)),
  ),
  'clock.leap': act('Melewatkan waktu', ({ runtime, office }, leap) => {
    const zone = zoneOf(runtime.state, office.workbook);
    return passTime(runtime, zone, leapEnd(zone, runtime.state.clock.now, leap));
  }),
  'clock.goOn': act('Melewatkan waktu', ({ runtime, office }, { until }) =>
    passTime(runtime, zoneOf(runtime.state, office.workbook), until),
  ),
};
