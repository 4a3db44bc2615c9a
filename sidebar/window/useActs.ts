import { useRef, useState } from 'preact/hooks';
import type { Answer, Args, Method } from '../../src/shared/contract/contract';
import type { RoleId } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Notice } from '../office';
import { rpc } from '../rpc';

/** What a window over the workbook can do: one thing at a time, said while it lasts and when it failed. */
export type Acts = {
  readonly busy: boolean;
  readonly notice: Notice;
  tell(notice: Notice): void;
  /** Null when it was refused or nothing came back; the notice then says why. */
  act<M extends Method>(method: M, args: Args<M>): Promise<Answer<M> | null>;
};

export const useActs = (practised: RoleId | null): Acts => {
  const [busy, setBusy] = useState(false);
  const [notice, tell] = useState<Notice>(null);
  const acting = useRef(false);
  const act = async <M extends Method>(method: M, args: Args<M>): Promise<Answer<M> | null> => {
    // Two clicks within one frame: the second finds the first under way.
    if (acting.current) return null;
    acting.current = true;
    setBusy(true);
    tell(null);
    const reply = await rpc(method, args, practised);
    acting.current = false;
    setBusy(false);
    if (reply.kind === 'done') return reply.value;
    tell({ tone: 'bad', sentence: reply.kind === 'lost' ? screen.lost[reply.reason] : reply.sentence });
    return null;
  };
  return { busy, notice, tell, act };
};
