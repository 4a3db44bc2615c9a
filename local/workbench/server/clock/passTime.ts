import type { TriggerRun } from '../../../host/triggers';
import type { RuntimeState } from '../../../model/state';
import type { Runtime } from '../../../runtime';
import type { ClockPassed, ClockRun } from '../../contract/clock';
import { clockView } from './clockView';

/** What the known triggers are for. */
const purposes: Readonly<Record<string, string>> = {
  guardianOnTimer_: 'Penjaga memeriksa kantor',
  guardianOnEdit_: 'Penjaga membaca pilihan di sel',
};

const clockRun = ({ handler, user, due, record }: TriggerRun): ClockRun => ({
  at: due,
  handler,
  what: purposes[handler] ?? null,
  user,
  outcome: record?.outcome ?? 'not started',
  failure: record === null ? 'Jatah waktu pemicu hari ini sudah habis.' : (record.error?.message ?? null),
  calls: record?.calls ?? 0,
  seconds: (record?.predictedMs ?? 0) / 1000,
});

/** The instant at which the next clock trigger is due. */
const soonest = ({ triggers }: RuntimeState): number =>
  Math.min(...triggers.map((trigger) => trigger.clock?.next ?? Number.POSITIVE_INFINITY));

const hour = 3_600_000;
const far = 48 * hour;
const pause = 2 * hour;
const often: ReadonlySet<string> = new Set(['everyMinutes', 'everyHours']);

/**
 * On a long way a trigger that comes every few minutes looks every two hours only, until two days before the end: a
 * semester has 26 000 looks of the guardian in which nothing happens, ten minutes of this machine's time.
 */
const thinOut = (state: RuntimeState, until: number): void => {
  const { now } = state.clock;
  const next = now + pause;
  if (until - next < far) return;
  for (const { clock } of state.triggers)
    if (clock?.next != null && often.has(clock.schedule.kind) && clock.next < next) clock.next = next;
};

/**
 * Lets the office's time pass until `until`; what is due runs at its time. Stops after `budgetMs` of this machine's
 * time, `until` in the answer then says that there is still way to go, so that the page can show where it stands.
 */
export const passTime = (runtime: Runtime, zone: string, until: number, budgetMs = 1500): ClockPassed => {
  const { state } = runtime;
  const began = performance.now();
  const runs: ClockRun[] = [];
  const passed = (left: number | null): ClockPassed => ({ clock: clockView(state, zone), runs, until: left });
  for (;;) {
    // From one trigger to the next, so that a long way is not run through in one breath.
    const goal = Math.min(until, soonest(state));
    runs.push(...runtime.fireDue(goal).map(clockRun));
    if (goal === until) return passed(null);
    thinOut(state, until);
    if (performance.now() - began >= budgetMs) return passed(until);
  }
};
