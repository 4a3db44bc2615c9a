import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asking } from '../api';
import { answer, isMethod } from './answer';
import { createEvents } from './events';
import { fontFile } from './fonts';
import { framePage, framePolicy } from './framePage';
import { unwanted } from './guard';
import type { PageBundle } from './pageBundle';
import { pdfReaderScript } from './pdfReader';
import { BodyTooLarge, readBody } from './readBody';
import { shellPage, shellPolicy } from './shellPage';
import type { Workshop } from './workshop';

export type WorkbenchServer = {
  /** `http://127.0.0.1:8320/` */
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
};

const plain = { 'content-type': 'text/plain; charset=utf-8' };

const common = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const isAsking = (value: unknown): value is Asking => {
  const { person, window: name, args } = (value ?? {}) as Partial<Record<keyof Asking, unknown>>;
  return typeof person === 'string' && typeof name === 'string' && typeof args === 'object' && args !== null;
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
};

/** Serves a workshop on 127.0.0.1; port 0 = any free one. Rejects when the port is taken. */
export const serveWorkbench = (
  workshop: Workshop,
  page: Promise<PageBundle>,
  port: number,
): Promise<WorkbenchServer> => {
  const token = randomBytes(24).toString('hex');
  const events = createEvents();
  const own = { port, token };

  const refuse = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { ...common, ...plain, connection: 'close' });
    response.end(text);
  };
  const send = (response: ServerResponse, type: string, text: string, policy: string): void => {
    response.writeHead(200, {
      ...common,
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(text);
  };

  const call = async (request: IncomingMessage, response: ServerResponse, method: string): Promise<void> => {
    const unwelcome = unwanted(request, own, true);
    if (unwelcome) return refuse(response, unwelcome.status, 'Ditolak.');
    if (!isMethod(method)) return refuse(response, 404, 'Tidak ada.');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refuse(response, 415, 'Hanya JSON.');
    const asking = parsed(await readBody(request));
    if (!isAsking(asking)) return refuse(response, 400, 'Permintaan tidak terbaca.');
    const { reply, changed, anew } = answer(workshop, method, asking);
    response.writeHead(200, { ...common, 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(reply));
    if (changed) events.tell({ by: asking.window, anew });
  };

  const get = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const events_ = path === '/events';
    const unwelcome = unwanted(request, own, events_);
    if (unwelcome) return refuse(response, unwelcome.status, 'Ditolak.');
    if (events_) return events.add(response);
    if (path === '/' || /^\/forms\/d\/e\/[\w-]+\/viewform$/.test(path))
      return send(response, 'text/html', shellPage(token), shellPolicy);
    if (path === '/page.js')
      return send(response, 'text/javascript', (await page).script, "default-src 'none'");
    if (path === '/page.css') return send(response, 'text/css', (await page).style, "default-src 'none'");
    if (path === '/pdfjs.mjs')
      return send(response, 'text/javascript', await pdfReaderScript(), "default-src 'none'");
    const font = fontFile(/^\/fonts\/([a-z-]+)\.ttf$/.exec(path)?.[1] ?? '');
    if (font) {
      response.writeHead(200, { ...common, 'cache-control': 'max-age=604800', 'content-type': 'font/ttf' });
      return void response.end(await font);
    }
    const frame = /^\/frame\/([0-9a-f]{24})$/.exec(path)?.[1];
    const shown = frame === undefined ? undefined : workshop.frames.find(frame);
    if (shown) return send(response, 'text/html', framePage(shown.html), framePolicy);
    refuse(response, 404, 'Tidak ada.');
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (request.method === 'GET') return get(request, response, pathname);
    if (request.method === 'POST' && pathname.startsWith('/api/'))
      return call(request, response, pathname.slice('/api/'.length));
    refuse(response, 405, 'Tidak boleh.');
  };

  const server: Server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return refuse(response, 413, 'Terlalu besar.');
      console.error(error);
      if (!response.headersSent) refuse(response, 500, 'Terjadi kesalahan.');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      own.port = (server.address() as AddressInfo).port;
      resolve({
        address: `http://127.0.0.1:${own.port}/`,
        token,
        close: () =>
          new Promise((done) => {
            events.close();
            workshop.flush();
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
};
