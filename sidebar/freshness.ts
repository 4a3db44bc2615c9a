import { useEffect, useRef } from 'preact/hooks';
import type { HomeView } from '../src/shared/contract/homeCalls';
import { rpc } from './rpc';

/** Looking again sooner than this shows nothing new: people take longer. */
const atMostEveryMs = 60_000;
/** Who waits for somebody, and comes back to the panel, wants to know whether it is their turn. */
const waiterEveryMs = 5_000;
/** While waiting for somebody else. */
const waitingMs = 3 * 60_000;

/**
 * A panel that is left open keeps up with what the others do: when its browser tab is turned to again, and every few
 * minutes while it waits for somebody, it asks for the version, and only if that is another one loads anew. Never
 * while something is being done or typed.
 */
export const useFreshness = (
  home: HomeView | null,
  { isBusy, load }: { readonly isBusy: () => boolean; readonly load: (period: string) => Promise<void> },
): void => {
  const typed = useRef(false);
  const looked = useRef(0);
  /** A version that was loaded for and is still not the one shown: the record holds a row that doesn't count. */
  const answered = useRef('');
  useEffect(() => {
    typed.current = false;
    looked.current = Date.now();
    const period = home?.period?.id;
    if (!home || period === undefined) return;
    const idle = () => !typed.current && !isBusy() && document.visibilityState === 'visible';
    const everyMs = home.task?.mine ? atMostEveryMs : waiterEveryMs;
    const look = async () => {
      if (!idle() || Date.now() - looked.current < everyMs) return;
      looked.current = Date.now();
      const reply = await rpc('home.version', { period }, null);
      // A look that fails is no trouble of the person's: the next act will tell.
      if (reply.kind !== 'done' || !idle()) return;
      const { version } = reply.value;
      if (version === home.version || version === answered.current) return;
      answered.current = version;
      await load(period);
    };
    const again = () => void look();
    const note = () => {
      typed.current = true;
    };
    const waiting = home.task?.mine ? undefined : setInterval(again, waitingMs);
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    document.addEventListener('input', note);
    return () => {
      clearInterval(waiting);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
      document.removeEventListener('input', note);
    };
  }, [home]);
};
