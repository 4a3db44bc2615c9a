import { type BlobTarget, blobOf } from './blob';
import type { RealmContext } from './context';

/** The blob in an argument of `createFile`. */
export function blobArgument(ctx: RealmContext, argument: unknown): BlobTarget {
  const blob = blobOf(argument);
  if (!blob) throw ctx.fail('Invalid argument: blob');
  if (blob.name === null) throw ctx.fail('Blob object must have non-null name for this operation.');
  return blob;
}
