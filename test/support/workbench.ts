import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Args, Method, Reply } from '../../local/workbench/api';
import { bundlePage } from '../../local/workbench/server/pageBundle';
import { createStarts } from '../../local/workbench/server/starts';
import { createStore } from '../../local/workbench/server/store';
import { serveWorkbench } from '../../local/workbench/server/workbenchServer';
import { openWorkshop, type Workshop } from '../../local/workbench/server/workshop';

const root = join(__dirname, '..', '..');

export type Bench = {
  readonly address: string;
  readonly token: string;
  readonly workshop: Workshop;
  /** Where it keeps its office. */
  readonly folder: string;
  /** One call of the page, as somebody; the whole reply. */
  ask<M extends Method>(person: string, method: M, args: Args<M>): Promise<Reply>;
  /** Its value; throws with the sentence when it is refused. */
  value<M extends Method>(person: string, method: M, args: Args<M>): Promise<Answer<M>>;
  close(): Promise<void>;
};

/** The workbench on a free port with a folder of its own, from a starting point; `folder` = one used before. */
export const openBench = async (start: string, folder?: string): Promise<Bench> => {
  const dist = join(root, 'dist');
  const home = folder ?? mkdtempSync(join(tmpdir(), 'eskm-workbench-'));
  const starts = createStarts(dist, join(root, 'node_modules', '.cache', 'eskm-workbench'));
  const workshop = openWorkshop(createStore(home, dist), { ...starts, first: start });
  const server = await serveWorkbench(workshop, bundlePage(), 0);
  const ask: Bench['ask'] = async (person, method, args) => {
    const response = await fetch(`${server.address}api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': server.token },
      body: JSON.stringify({ person, window: 'uji', args }),
    });
    return (await response.json()) as Reply;
  };
  return {
    ...server,
    workshop,
    folder: home,
    ask,
    async value(person, method, args) {
      const reply = await ask(person, method, args);
      if (!reply.ok) throw new Error(reply.sentence);
      return reply.value as never;
    },
    async close() {
      await server.close();
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
};
