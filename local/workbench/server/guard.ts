import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered: the status and a word for the log. */
export type Unwanted = { readonly status: number; readonly why: string };

const sameText = (one: string, two: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(two)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/**
 * Loopback alone does not keep other web pages out: a page can post here, and a name of its own can be pointed at
 * 127.0.0.1 (DNS rebinding). So the Host must be ours, a sent Origin must be ours, and the browser must not call
 * the request cross-site; what changes or tells anything needs the token that only our own page holds.
 */
export const unwanted = (
  request: IncomingMessage,
  own: { readonly port: number; readonly token: string },
  needsToken: boolean,
): Unwanted | null => {
  const hosts = [`127.0.0.1:${own.port}`, `localhost:${own.port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return { status: 421, why: 'host' };
  if (origin !== undefined && !hosts.some((one) => origin === `http://${one}`))
    return { status: 403, why: 'origin' };
  if (!needsToken) return null;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return { status: 403, why: 'site' };
  const given = request.headers['x-workbench-token'] ?? tokenInAddress(request.url ?? '');
  return typeof given === 'string' && sameText(given, own.token) ? null : { status: 403, why: 'token' };
};

/** An event source cannot send headers: its token stands in the address. */
const tokenInAddress = (url: string): string => new URL(url, 'http://local').searchParams.get('token') ?? '';
