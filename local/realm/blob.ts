import { base64ToBytes, bytesToBase64 } from './base64';
import type { RealmContext } from './context';
import { emulated, type Methods } from './emulate';

/** What a blob is: bytes as base64, and two labels. */
export type BlobTarget = {
  ctx: RealmContext;
  bytes: string;
  contentType: string | null;
  name: string | null;
  /** A Google type (a Doc's own blob), which scripts cannot read bytewise. */
  googleType?: boolean;
};

type Api = GoogleAppsScript.Base.Blob;

/** Conversions by `from>to` (MIME types), added by the services that know how. */
export const blobConversions = new Map<
  string,
  (blob: BlobTarget) => { bytes: string; name: string | null }
>();

const EXTENSIONS: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  zip: 'application/zip',
  gz: 'application/x-gzip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function encode(ctx: RealmContext, text: string, charset: string): string {
  return /^(iso-8859-1|latin-?1|us-ascii|windows-1252)$/i.test(charset)
    ? ctx.host.latin1ToBase64(text)
    : ctx.host.utf8ToBase64(text);
}

function decode(blob: BlobTarget, charset: string): string {
  return /^(iso-8859-1|latin-?1|us-ascii|windows-1252)$/i.test(charset)
    ? blob.ctx.host.base64ToLatin1(blob.bytes)
    : blob.ctx.host.base64ToUtf8(blob.bytes);
}

function convert(blob: BlobTarget, contentType: string): Api {
  const { ctx } = blob;
  if (blob.contentType === contentType) return makeBlob({ ...blob });
  const conversion = blobConversions.get(`${blob.contentType}>${contentType}`);
  if (conversion === undefined)
    throw ctx.fail(`Converting from ${blob.contentType} to ${contentType} is not supported.`);
  return makeBlob({ ...blob, contentType, ...conversion(blob) });
}

/** Setters change the blob and give it back; `wrap` finds the object around a target. */
const wrappers = new WeakMap<BlobTarget, Api>();
function self(blob: BlobTarget): Api {
  return wrappers.get(blob) ?? makeBlob(blob);
}

const methods: Methods<BlobTarget, Api> = {
  copyBlob: (blob) => makeBlob({ ...blob }),
  getAs: convert,
  getBlob: self,
  getBytes: (blob) => base64ToBytes(blob.bytes),
  getContentType: (blob) => blob.contentType,
  getDataAsString: (blob: BlobTarget, charset = 'UTF-8') => decode(blob, charset),
  getName: (blob) => blob.name,
  isGoogleType: (blob) => blob.googleType === true,
  setBytes(blob: BlobTarget, data: number[]) {
    blob.bytes = bytesToBase64(data);
    return self(blob);
  },
  setContentType(blob: BlobTarget, contentType: string | null) {
    blob.contentType = contentType;
    return self(blob);
  },
  setContentTypeFromExtension(blob) {
    const extension = /\.(\w+)$/.exec(blob.name ?? '')?.[1]?.toLowerCase() ?? '';
    blob.contentType = EXTENSIONS[extension] ?? 'application/octet-stream';
    return self(blob);
  },
  setDataFromString(blob: BlobTarget, text: string, charset = 'UTF-8') {
    blob.bytes = encode(blob.ctx, text, charset);
    return self(blob);
  },
  setName(blob: BlobTarget, name: string) {
    blob.name = name;
    return self(blob);
  },
};

const blobs = emulated<BlobTarget, Api>('Blob', methods);

/** A new Blob object for scripts. */
export function makeBlob(target: BlobTarget): Api {
  const object = blobs.make(target);
  wrappers.set(target, object);
  return object;
}

/** The content of a Blob made by `makeBlob`, or of anything with `getBlob()`; undefined for anything else. */
export function blobOf(object: unknown): BlobTarget | undefined {
  const own = blobs.of(object);
  if (own !== undefined) return own;
  if (
    typeof object === 'object' &&
    object !== null &&
    'getBlob' in object &&
    typeof object.getBlob === 'function'
  )
    return blobs.of(object.getBlob());
  return undefined;
}
