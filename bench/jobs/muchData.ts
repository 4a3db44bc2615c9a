import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { people } from '../../local/demo/cast';
import { type Measure, measured } from '../measure';
import { fill, readyOffice } from './volume';

const period = '2021-S1';

/** `peakMb`: the most memory this process ever held, the emulated workbook included. */
export type MuchData = {
  readonly lines: readonly Measure[];
  readonly longestMs: number;
  readonly peakMb: number;
  /** What the emulated office with its cells holds of that before any of our code has read it. */
  readonly workbookMb: number;
};

/** Memory in use after everything that nobody holds any more was let go. */
const usedMb = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return Math.round(process.memoryUsage().heapUsed / 1024 ** 2);
};

/**
 * The sidebar opened after the guardian's look, and Kunci Data, on so many answers, all of one period. Above 100 000 the lock is the same call
 * repeated until it is done; `longestMs` is the longest of its executions as predicted, which Google ends at 360 000.
 */
export const muchDataJobs = (responses: number): MuchData => {
  const stage = readyOffice();
  const { runtime } = stage;
  stage.guardianPage().rpc('setup.guardian', { officeUrl: officeUrl(stage.workbook) });
  const before = usedMb();
  fill(stage, responses);
  const workbookMb = usedMb() - before;
  // Its first look notes the days off and where the form's answers stand.
  const look = measured(runtime, 'guardian', responses, () =>
    runtime.call('guardianOnTimer_', [{}], { container: stage.guardian, user: people.owner, via: 'editor' }),
  );
  const page = stage.page('pelaksana');
  const progress = measured(runtime, 'progress', responses, () => page.rpc('home.load', { period }));
  const args = { ...page.at(period), shortfallReason: '' };
  const first = (runtime.ledger.executions.at(-1)?.number ?? 0) + 1;
  const lock = measured(runtime, 'lock', responses, () => {
    while (!page.rpc<{ done: boolean }>('data.lock', args).done);
  });
  const calls = runtime.ledger.executions.filter(({ number }) => number >= first);
  const longestMs = Math.round(Math.max(...calls.map(({ predictedMs }) => predictedMs)));
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  return { lines: [look, progress, lock], longestMs, peakMb, workbookMb };
};

const officeUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
