import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { HostFunctions } from '../realm/context';

type ByteFunctions = Pick<
  HostFunctions,
  | 'digest'
  | 'hmac'
  | 'utf8ToBase64'
  | 'base64ToUtf8'
  | 'latin1ToBase64'
  | 'base64ToLatin1'
  | 'gzip'
  | 'gunzip'
  | 'zip'
  | 'unzip'
>;

const decode = (bytes: string): Buffer => Buffer.from(bytes, 'base64');

/** Zip entries carry this instant, so that equal contents give equal archives. */
const ZIP_TIME = new Date('1980-01-01T12:00:00Z');

/** Bytes travel as base64 text over the border. */
export const byteFunctions: ByteFunctions = {
  digest: (algorithm, bytes) => createHash(algorithm).update(decode(bytes)).digest('base64'),
  hmac: (algorithm, bytes, key) => createHmac(algorithm, decode(key)).update(decode(bytes)).digest('base64'),
  utf8ToBase64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  base64ToUtf8: (bytes) => decode(bytes).toString('utf8'),
  latin1ToBase64: (text) => Buffer.from(text, 'latin1').toString('base64'),
  base64ToLatin1: (bytes) => decode(bytes).toString('latin1'),
  gzip: (bytes) => gzipSync(decode(bytes)).toString('base64'),
  gunzip: (bytes) => gunzipSync(decode(bytes)).toString('base64'),
  zip: (files) =>
    Buffer.from(
      zipSync(Object.fromEntries(files.map((file) => [file.name, decode(file.bytes)])), { mtime: ZIP_TIME }),
    ).toString('base64'),
  unzip: (bytes) =>
    Object.entries(unzipSync(decode(bytes)))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => ({ name, bytes: Buffer.from(content).toString('base64') })),
};
