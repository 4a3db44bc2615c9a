import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Answer, Args, Method } from '../api';
import type { OfficeView, Persona } from '../contract/office';
import type { ViewId } from './place';
import type { ScriptPagesState } from './script/scriptPages';

export type Notice = { readonly tone: 'info' | 'warning'; readonly text: string };

/** What every view of a window works with. */
export type Session = {
  readonly office: OfficeView;
  /** Who sits at this window. */
  readonly persona: Persona;
  /** Counts up whenever somebody has changed something: look again. */
  readonly revision: number;
  /** What scripts have put on this window. */
  readonly pages: ScriptPagesState;
  /** What is open in the current view, from the address. */
  readonly inside: string;
  /** A call as this window's person. Rejects with `Refused` (a sentence for the person) or another Error. */
  call<M extends Method>(method: M, args: Args<M>): Promise<Answer<M>>;
  /** The same, but a failure is told to the person and gives undefined. */
  attempt<M extends Method>(method: M, args: Args<M>): Promise<Answer<M> | undefined>;
  tell(notice: Notice): void;
  go(view: ViewId, inside?: string): void;
  /** Follows a Google address to where it leads here; any other is told and not opened. */
  openAddress(url: string): void;
  /** Opens a file of Drive in the view that shows it. */
  openFile(id: string): void;
};

export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A view stands outside the shell.');
  return session;
};

export type Asked<T> = {
  /** The newest answer; kept while it is asked again. Undefined before the first, and after a refusal. */
  readonly value: T | undefined;
  /** Why there is none, for the person. */
  readonly problem: string | undefined;
};

/** Asks and keeps the answer fresh: again whenever the office, the person or the arguments change. */
export const useAsked = <M extends Method>(method: M, args: Args<M>): Asked<Answer<M>> => {
  const { call, revision, persona } = useSession();
  const [asked, setAsked] = useState<Asked<Answer<M>>>({ value: undefined, problem: undefined });
  const key = JSON.stringify(args);
  useEffect(() => {
    let alive = true;
    call(method, JSON.parse(key) as Args<M>).then(
      (value) => alive && setAsked({ value, problem: undefined }),
      (error: Error) => alive && setAsked({ value: undefined, problem: error.message }),
    );
    return () => {
      alive = false;
    };
  }, [method, key, revision, persona.email]);
  return asked;
};
