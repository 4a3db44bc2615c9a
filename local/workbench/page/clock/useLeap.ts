import { useRef, useState } from 'preact/hooks';
import type { ClockLeap, ClockRun, ClockView } from '../../contract/clock';
import { useSession } from '../session';

export type Leap = {
  /** What ran in the last leap, in order; null before the first. */
  readonly runs: readonly ClockRun[] | null;
  /** Where the clock stands while time passes. */
  readonly passing: ClockView | null;
  start(leap: ClockLeap): void;
  stop(): void;
};

/** Lets time pass stretch by stretch, so that the clock is seen to run and can be stopped. */
export const useLeap = (): Leap => {
  const { attempt } = useSession();
  const [runs, setRuns] = useState<readonly ClockRun[] | null>(null);
  const [passing, setPassing] = useState<ClockView | null>(null);
  const stopped = useRef(false);
  const start = async (leap: ClockLeap): Promise<void> => {
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
    start: (leap) => void start(leap),
    stop: () => {
      stopped.current = true;
    },
  };
};
