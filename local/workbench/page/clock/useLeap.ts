import { useRef, useState } from 'preact/hooks';
import type { ClockLeap, ClockRun, ClockView } from '../../contract/clock';
import { useSession } from '../session';

export type Leap = {
  /** What ran in the last leap, in order; null before the first. */
  readonly runs: readonly ClockRun[] | null;
  /** Where the clock stands while time passes. */
  readonly passing: ClockView | null;
  /** `now` is what the clock shows before. */
  start(leap: ClockLeap, now: ClockView): void;
  stop(): void;
};

/** Lets time pass stretch by stretch, so that the clock is seen to run and can be stopped. */
export const useLeap = (): Leap => {
  const { attempt } = useSession();
  const [runs, setRuns] = useState<readonly ClockRun[] | null>(null);
  const [passing, setPassing] = useState<ClockView | null>(null);
  const stopped = useRef(false);
  const start = async (leap: ClockLeap, now: ClockView): Promise<void> => {
    setPassing(now);
    stopped.current = false;
    let all: readonly ClockRun[] = [];
    let passed = await attempt('clock.leap', leap);
    while (passed) {
      all = [...all, ...passed.runs];
      setRuns(all);
      if (passed.until === null || stopped.current) break;
      setPassing(passed.clock);
      passed = await attempt('clock.goOn', { until: passed.until });
    }
    setPassing(null);
  };
  return {
    runs,
    passing,
    start: (leap, now) => void start(leap, now),
    stop: () => {
      stopped.current = true;
    },
  };
};
