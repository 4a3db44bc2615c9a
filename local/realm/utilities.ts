import { nextUuid } from '../model/ids';
import { base64ToBytes, bytesToBase64, fromWebSafe, toWebSafe } from './base64';
import { type BlobTarget, blobOf, makeBlob } from './blob';
import type { RealmContext } from './context';
import { parseCsv } from './csv';
import { emulated, googleEnum, type Methods } from './emulate';
import { formatDate, parseDate } from './formatDate';
import { formatString } from './formatString';

type Api = GoogleAppsScript.Utilities.Utilities;

const Charset = googleEnum('US_ASCII', 'UTF_8');
const DigestAlgorithm = googleEnum('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const MacAlgorithm = googleEnum('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');

/** `Utilities`. Bytes are signed; text is UTF-8 unless US_ASCII is asked for. */
export function createUtilities(ctx: RealmContext): Api {
  const methods = { ...coding(ctx), ...archives(ctx), ...texts(ctx) } as Methods<null, Api>;
  const enums = { Charset, DigestAlgorithm, MacAlgorithm } as unknown as Methods<null, Api>;
  return emulated<null, Api>('Utilities', enums, methods).make(null);
}

/** Text or bytes as base64. US_ASCII turns what it cannot write into `?`, as Java does. */
function bytesOf(ctx: RealmContext, data: unknown, charset?: unknown): string {
  if (Array.isArray(data)) return bytesToBase64(data as number[]);
  const text = String(data);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
  if (charset === Charset.US_ASCII) return ctx.host.latin1ToBase64(text.replace(/[^\x00-\x7f]/g, '?'));
  return ctx.host.utf8ToBase64(text);
}

function coding(ctx: RealmContext): Record<string, (target: null, ...args: never[]) => unknown> {
  const nodeName = (algorithm: unknown): string =>
    String(algorithm)
      .replace(/^HMAC_/, '')
      .replace('_', '')
      .toLowerCase();
  const decode = (method: string, text: string): number[] => {
    if (/[^A-Za-z0-9+/=\s]/.test(text) || text.replace(/[\s=]/g, '').length % 4 === 1)
      throw ctx.fail('Could not decode string.');
    ctx.charge(`Utilities.${method}`, 'handle', { bytes: 0 });
    return base64ToBytes(text);
  };
  return {
    computeDigest: (_: null, algorithm: unknown, value: unknown, charset?: unknown) =>
      base64ToBytes(ctx.host.digest(nodeName(algorithm), bytesOf(ctx, value, charset))),
    computeHmacSignature: (_: null, algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
      base64ToBytes(
        ctx.host.hmac(nodeName(algorithm), bytesOf(ctx, value, charset), bytesOf(ctx, key, charset)),
      ),
    computeHmacSha256Signature: (_: null, value: unknown, key: unknown, charset?: unknown) =>
      base64ToBytes(ctx.host.hmac('sha256', bytesOf(ctx, value, charset), bytesOf(ctx, key, charset))),
    base64Encode: (_: null, data: unknown, charset?: unknown) => bytesOf(ctx, data, charset),
    base64EncodeWebSafe: (_: null, data: unknown, charset?: unknown) =>
      toWebSafe(bytesOf(ctx, data, charset)),
    base64Decode: (_: null, text: string) => decode('base64Decode', text),
    base64DecodeWebSafe: (_: null, text: string) => decode('base64DecodeWebSafe', fromWebSafe(text)),
  };
}

function archives(ctx: RealmContext): Record<string, (target: null, ...args: never[]) => unknown> {
  const source = (object: unknown, method: string): BlobTarget => {
    const blob = blobOf(object);
    if (blob === undefined)
      throw ctx.fail(`The parameters ((class)) don't match the method signature for Utilities.${method}.`);
    return blob;
  };
  return {
    newBlob(_: null, data: unknown, contentType?: string, name?: string) {
      const type = contentType ?? (Array.isArray(data) ? null : 'text/plain');
      return makeBlob({ ctx, bytes: bytesOf(ctx, data), contentType: type, name: name ?? null });
    },
    gzip(_: null, object: unknown, name?: string) {
      const blob = source(object, 'gzip');
      const bytes = ctx.host.gzip(blob.bytes);
      return makeBlob({
        ctx,
        bytes,
        contentType: 'application/x-gzip',
        name: name ?? `${blob.name ?? ''}.gz`,
      });
    },
    ungzip(_: null, object: unknown) {
      const blob = source(object, 'ungzip');
      const name = blob.name?.replace(/\.gz$/, '') ?? null;
      return makeBlob({ ctx, bytes: ctx.host.gunzip(blob.bytes), contentType: null, name });
    },
    zip(_: null, objects: unknown[], name = 'archive.zip') {
      const files = objects.map((object) => source(object, 'zip'));
      const names = files.map((file) => {
        if (file.name === null) throw ctx.fail('Blob object must have non-null name for this operation.');
        return file.name;
      });
      const twice = names.find((one, index) => names.indexOf(one) !== index);
      if (twice !== undefined) throw ctx.fail(`Duplicate filename in zip: ${twice}`);
      const bytes = ctx.host.zip(
        files.map((file, index) => ({ name: names[index] ?? '', bytes: file.bytes })),
      );
      return makeBlob({ ctx, bytes, contentType: 'application/zip', name });
    },
    unzip: (_: null, object: unknown) =>
      ctx.host.unzip(source(object, 'unzip').bytes).map(({ name, bytes }) => {
        const blob = makeBlob({ ctx, bytes, contentType: null, name });
        return blob.setContentTypeFromExtension();
      }),
  };
}

function texts(ctx: RealmContext): Record<string, (target: null, ...args: never[]) => unknown> {
  return {
    formatDate: (_: null, date: Date, zone: string, format: string) => {
      try {
        return formatDate(date.getTime(), zone, format);
      } catch (error) {
        throw ctx.fail((error as Error).message);
      }
    },
    parseDate(_: null, text: string, zone: string, format: string) {
      const instant = parseDate(text, zone, format);
      if (instant === null) throw ctx.fail(`Cannot parse date: ${text} using format: ${format}`);
      return new Date(instant);
    },
    formatString: (_: null, template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: () => nextUuid(ctx.state.ids),
    parseCsv: (_: null, text: string, delimiter = ',') => parseCsv(text, delimiter),
    sleep(_: null, ms: number) {
      if (ms < 0 || ms > 300_000)
        throw ctx.fail('Argument cannot be greater than 300000 or negative: milliseconds');
      ctx.charge('Utilities.sleep', 'sleep', { ms });
    },
    jsonParse: (_: null, text: string) => JSON.parse(text),
    jsonStringify: (_: null, value: unknown) => JSON.stringify(value),
  };
}
