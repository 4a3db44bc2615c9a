import type { IncomingMessage } from 'node:http';

/** Uploads are refused above 10 MB each; as base64 with its envelope that is under 16 MB. */
export const bodyLimit = 16 * 1024 * 1024;

export class BodyTooLarge extends Error {}

/** A request's body as text. Throws `BodyTooLarge` as soon as the limit is passed, without keeping the rest. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) throw new BodyTooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    length += bytes.length;
    if (length > bodyLimit) throw new BodyTooLarge();
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
};
