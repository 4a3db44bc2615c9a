import type { Runtime } from '../runtime';
import { rasterise } from './rasterise';

/** A refusal, as the person at the page reads it. */
export class Refused extends Error {
  readonly problem: string;
  constructor(sentence: string, problem: string) {
    super(sentence);
    this.problem = problem;
  }
}

type Reply =
  | { kind: 'done'; value: unknown }
  | { kind: 'refused'; problem: string; sentence: string; stale: boolean }
  | { kind: 'fault'; id: string; sentence: string };

type Picture = { key: string; svg: string; widthPx: number };

/**
 * One person's sidebar in one workbook: the same calls that the page makes, and nothing else. `practised`: the post in
 * which that person practises; the calls then go to their Latihan.
 */
export type Page = {
  /** @throws Refused with the sentence the person would read. */
  rpc<T = Record<string, unknown>>(method: string, args: unknown): T;
  /** The newest version of the office for this period, as the person's screen shows it. */
  at(period: string): { period: string; expectedVersion: string };
  /** Long work: pictures drawn, then the call repeated until it is done. */
  make(method: 'draft.make' | 'report.finalise', period: string, onProgress: (doing: string) => void): void;
};

export const openPage = (runtime: Runtime, user: string, workbook: string, practised?: string): Page => {
  const rpc = <T>(method: string, args: unknown): T => {
    const reply = runtime.call('rpc', practised === undefined ? [method, args] : [method, args, practised], {
      user,
      container: workbook,
      via: 'page',
    }) as Reply;
    if (reply.kind === 'done') return reply.value as T;
    if (reply.kind === 'refused') throw new Refused(reply.sentence, reply.problem);
    throw new Error(`${reply.sentence} (${reply.id})`);
  };
  const at = (period: string) => ({
    period,
    expectedVersion: rpc<{ version: string }>('home.load', { period }).version,
  });
  return {
    rpc,
    at,
    make(method, period, onProgress) {
      const { pictures } = rpc<{ pictures: Picture[] }>('report.pictures', { period });
      const drawn = pictures.map((p) => ({ key: p.key, pngBase64: rasterise(p.svg, p.widthPx) }));
      const place = at(period);
      for (;;) {
        const answer = rpc<{ done: boolean; doing: string }>(method, { ...place, pictures: drawn });
        if (answer.done) return;
        onProgress(answer.doing);
      }
    },
  };
};
