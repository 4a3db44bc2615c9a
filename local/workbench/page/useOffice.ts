import { useEffect, useState } from 'preact/hooks';
import type { Changed } from '../api';
import type { OfficeView } from '../contract/office';
import { callAs, eventsAddress } from './call';

export type OfficeLine = {
  readonly office: OfficeView | undefined;
  readonly revision: number;
  /** Another number whenever the whole office was exchanged: begin anew. */
  readonly era: number;
  /** False while the server does not answer. */
  readonly connected: boolean;
  readonly refresh: () => void;
};

/** The office and its changes, as the server tells them. */
export const useOffice = (): OfficeLine => {
  const [office, setOffice] = useState<OfficeView>();
  const [revision, setRevision] = useState(0);
  const [era, setEra] = useState(0);
  const [connected, setConnected] = useState(true);
  const refresh = (): void => {
    callAs('', 'office.view', {}).then(setOffice, () => setConnected(false));
  };
  useEffect(() => {
    refresh();
    const line = new EventSource(eventsAddress);
    line.onopen = () => setConnected(true);
    line.onerror = () => setConnected(false);
    line.onmessage = ({ data }: MessageEvent<string>) => {
      const changed = JSON.parse(data) as Changed;
      if (changed.anew) {
        refresh();
        setEra((before) => before + 1);
      }
      setRevision((before) => before + 1);
    };
    // A workbench that was started anew knows this page no more: it is loaded again, at the same place.
    const watch = setInterval(() => {
      if (line.readyState !== EventSource.CLOSED) return;
      fetch('/').then(
        ({ ok }) => ok && location.reload(),
        () => undefined,
      );
    }, 1_500);
    return () => {
      clearInterval(watch);
      line.close();
    };
  }, []);
  return { office, revision, era, connected, refresh };
};
