import type { ServerResponse } from 'node:http';
import type { Changed } from '../api';

/** Every window's line on which it hears that the office is another. */
export type Events = {
  add(response: ServerResponse): void;
  tell(change: Omit<Changed, 'revision'>): void;
  close(): void;
};

export const createEvents = (): Events => {
  const lines = new Set<ServerResponse>();
  let revision = 0;
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': siap\n\n');
      lines.add(response);
      response.on('close', () => lines.delete(response));
    },
    tell(change) {
      revision += 1;
      const event: Changed = { ...change, revision };
      for (const line of lines) line.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      for (const line of lines) line.end();
      lines.clear();
    },
  };
};
