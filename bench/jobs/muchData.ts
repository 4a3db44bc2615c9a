import { people } from '../../local/demo/cast';
import { type Measure, measured } from '../measure';
import { fill, readyOffice } from './volume';

const period = '2021-S1';

/** `peakMb`: the most memory this process ever held, the emulated workbook included. */
export type MuchData = {
  readonly lines: readonly Measure[];
  readonly longestMs: number;
  readonly peakMb: number;
};

/**
 * The sidebar opened and Kunci Data on so many answers, all of one period. Above 100 000 the lock is the same call
 * repeated until it is done; `longestMs` is the longest of its executions as predicted, which Google ends at 360 000.
 */
export const muchDataJobs = (responses: number): MuchData => {
  const stage = readyOffice();
  const { runtime } = stage;
  stage.guardianPage().rpc('setup.guardian', { officeUrl: officeUrl(stage.workbook) });
  fill(stage, responses);
  // Its first look notes the days off and where the form's answers stand.
  runtime.call('guardianOnTimer_', [{}], { container: stage.guardian, user: people.owner, via: 'editor' });
  const page = stage.page('pelaksana');
  const progress = measured(runtime, 'progress', responses, () => page.rpc('home.load', { period }));
  const args = { ...page.at(period), shortfallReason: '' };
  const first = (runtime.ledger.executions.at(-1)?.number ?? 0) + 1;
  const lock = measured(runtime, 'lock', responses, () => {
    while (!page.rpc<{ done: boolean }>('data.lock', args).done);
  });
  const calls = runtime.ledger.executions.filter(({ number }) => number >= first);
  const longestMs = Math.round(Math.max(...calls.map(({ predictedMs }) => predictedMs)));
  return { lines: [progress, lock], longestMs, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) };
};

const officeUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
