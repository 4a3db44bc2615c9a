import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Args, Method, Reply } from '../src/shared/contract/contract';
import type { HomeView, RoleId } from '../src/shared/contract/homeCalls';
import { screen } from '../src/shared/messages/screen';
import { useFreshness } from './freshness';
import { type Lost, rpc } from './rpc';

export type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'stopped'; readonly sentence: string }
  | { readonly kind: 'home'; readonly home: HomeView };

/** A sentence above the screen: `good` goes away by itself with the next act. */
export type Notice = { readonly tone: 'good' | 'bad'; readonly sentence: string } | null;

/** What the server is doing for us just now; `progress` 0–1, null when unknown. */
export type Busy = {
  readonly doing: string;
  readonly progress: number | null;
  /** Further calls follow: the panel must stay open. */
  readonly goesOn?: boolean;
} | null;

export type Office = {
  readonly view: View;
  readonly notice: Notice;
  readonly busy: Busy;
  readonly openedDocuments: ReadonlySet<string>;
  /** What is on the screen now: after an act that is what came of it. */
  current(): HomeView | null;
  /** The post in which this person practises; null = the screen is about the office. */
  readonly practised: RoleId | null;
  /** Goes into the Latihan, to another of its posts, or (null) back to the office. */
  practise(role: RoleId | null): Promise<void>;
  load(period: string | null): Promise<void>;
  /** The same for a person who asks for it: shows that something is under way. */
  reload(period: string | null): Promise<void>;
  /** Calls, shows what came back, and reloads the screen after anything that changed the office. */
  act<M extends Method>(method: M, args: Args<M>, options?: ActOptions<M>): Promise<Answer<M> | null>;
  /** Fetches what a form starts from; also while an act is bringing that very form onto the screen. */
  read<M extends Method>(method: M, args: Args<M>): Promise<Answer<M> | null>;
  tell(notice: Notice): void;
  work(busy: Busy): void;
  markOpened(key: string): void;
};

type ActOptions<M extends Method> = {
  /** Reads only: nothing to reload. */
  readonly quiet?: boolean;
  /** The call is one of several: nothing is shown or reloaded until this says that it was the last. */
  readonly quietUntil?: (answer: Answer<M>) => boolean;
  /** What is being done, when it is one piece of longer work. */
  readonly doing?: Busy;
  readonly doneSentence?: (answer: Answer<M>) => string;
};

/** Acts that leave a mark in the record answer with its code. */
const doneSentence = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'code' in answer
    ? screen.doneWithCode(String(answer.code).slice(0, 8))
    : screen.doneDecision;

const sentenceOf = (reply: Exclude<Reply<unknown>, { kind: 'done' }> | Lost): string =>
  reply.kind === 'lost' ? screen.lost[reply.reason] : reply.sentence;

/** The whole state of the page: one view, one notice, one thing being done. */
export const useOffice = (): Office => {
  const [view, setView] = useState<View>({ kind: 'loading' });
  const [notice, tell] = useState<Notice>(null);
  const [busy, work] = useState<Busy>(null);
  const [openedDocuments, setOpened] = useState<ReadonlySet<string>>(new Set());

  const newest = useRef<HomeView | null>(null);
  const [practised, setPractised] = useState<RoleId | null>(null);
  // Read by calls that are already under way in another render.
  const post = useRef<RoleId | null>(null);

  const load = useCallback(async (period: string | null) => {
    const reply = await rpc('home.load', { period }, post.current);
    newest.current = reply.kind === 'done' ? reply.value : null;
    // What was opened belongs to the screen on which it was opened.
    setOpened(new Set());
    setView(
      reply.kind === 'done'
        ? { kind: 'home', home: reply.value }
        : { kind: 'stopped', sentence: sentenceOf(reply) },
    );
  }, []);

  useEffect(() => {
    void load(null);
  }, [load]);

  const acting = useRef(false);
  const doing = useRef<Busy>(null);
  doing.current = busy;
  const period = view.kind === 'home' ? (view.home.period?.id ?? null) : null;

  // In a Latihan nobody else does anything.
  useFreshness(view.kind === 'home' && practised === null ? view.home : null, {
    isBusy: () => acting.current || doing.current !== null,
    load,
  });

  const act = async <M extends Method>(
    method: M,
    args: Args<M>,
    options: ActOptions<M> = {},
  ): Promise<Answer<M> | null> => {
    // Two clicks within one frame: the second finds the first under way.
    if (acting.current) return null;
    acting.current = true;
    try {
      return await actOnce(method, args, options);
    } finally {
      acting.current = false;
      work(null);
    }
  };

  const read = async <M extends Method>(method: M, args: Args<M>): Promise<Answer<M> | null> => {
    const reply = await rpc(method, args, post.current);
    if (reply.kind === 'done') return reply.value;
    tell({ tone: 'bad', sentence: sentenceOf(reply) });
    return null;
  };

  const actOnce = async <M extends Method>(
    method: M,
    args: Args<M>,
    options: ActOptions<M>,
  ): Promise<Answer<M> | null> => {
    if (!options.quiet) tell(null);
    work(options.doing ?? { doing: screen.working, progress: null });
    const reply = await rpc(method, args, post.current);
    if (reply.kind === 'done') {
      if (!options.quiet && (options.quietUntil?.(reply.value) ?? true)) {
        await load(period);
        tell({ tone: 'good', sentence: options.doneSentence?.(reply.value) ?? doneSentence(reply.value) });
      }
      return reply.value;
    }
    if (reply.kind === 'refused' && reply.stale) {
      await load(period);
      tell({ tone: 'bad', sentence: `${reply.sentence} ${screen.refreshed}` });
    } else tell({ tone: 'bad', sentence: sentenceOf(reply) });
    return null;
  };

  const reload = async (of: string | null) => {
    tell(null);
    work({ doing: screen.loading, progress: null });
    await load(of);
    work(null);
  };

  return {
    view,
    notice,
    busy,
    openedDocuments,
    current: () => newest.current,
    practised,
    practise: async (role) => {
      const within = post.current !== null && role !== null;
      post.current = role;
      await reload(within ? period : null);
      setPractised(role);
    },
    load,
    reload,
    act,
    read,
    tell,
    work,
    markOpened: (key) => setOpened((opened) => new Set([...opened, key])),
  };
};
