import type { TriggerRun } from '../../../host/triggers';
import type { Runtime } from '../../../runtime';
import type { ClockPassed, ClockRun } from '../../contract/clock';
import { clockView } from './clockView';

const slice = 60 * 60_000;

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

/**
 * Lets the office's time pass until `until`; what is due runs at its time. Stops after `budgetMs` of this machine's
 * time, `until` in the answer then says that there is still way to go, so that the page can show where it stands.
 */
export const passTime = (runtime: Runtime, zone: string, until: number, budgetMs = 1500): ClockPassed => {
  const { clock } = runtime.state;
  const began = performance.now();
  const runs: ClockRun[] = [];
  while (clock.now < until && performance.now() - began < budgetMs)
    runs.push(...runtime.fireDue(Math.min(until, clock.now + slice)).map(clockRun));
  return { clock: clockView(runtime.state, zone), runs, until: clock.now < until ? until : null };
};
