import type { Answer, Args, Method, Reply } from '../src/shared/contract/contract';
import type { RoleId } from '../src/shared/contract/homeCalls';

/** The part of Google's page API that we use; `google.script.run` exists only inside a served page. */
type Runner = {
  withSuccessHandler(f: (reply: unknown) => void): Runner;
  withFailureHandler(f: (error: Error) => void): Runner;
  rpc(method: string, args: unknown, practised: string | null): void;
};
declare const google: { readonly script: { readonly run: Runner } };

/** Why no reply came at all: no network, the wrong Google account, or the server never answered. */
export type Lost = { readonly kind: 'lost'; readonly reason: 'offline' | 'account' | 'silent' | 'broken' };

/** Above Apps Script's own limit of six minutes nothing can come back any more. */
const silentAfterMs = 6.5 * 60_000;

const lost = (reason: Lost['reason']): Lost => ({ kind: 'lost', reason });

/**
 * The one bridge to the server; `practised`: in which post of the caller's Latihan, null for the office. Never rejects:
 * a lost call is an outcome that screens must show.
 */
export const rpc = <M extends Method>(
  method: M,
  args: Args<M>,
  practised: RoleId | null,
): Promise<Reply<Answer<M>> | Lost> =>
  new Promise((resolve) => {
    if (typeof navigator !== 'undefined' && navigator.onLine === false) return resolve(lost('offline'));
    const timer = setTimeout(() => resolve(lost('silent')), silentAfterMs);
    const settle = (outcome: Reply<Answer<M>> | Lost) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    try {
      google.script.run
        .withSuccessHandler((reply) => settle(reply ? (reply as Reply<Answer<M>>) : lost('broken')))
        // Several Google accounts in one browser answer PERMISSION_DENIED (platform notes, "Triggers and identity").
        .withFailureHandler((error) =>
          settle(lost(/PERMISSION_DENIED/i.test(error.message) ? 'account' : 'broken')),
        )
        .rpc(method, args, practised);
    } catch {
      settle(lost('broken'));
    }
  });
