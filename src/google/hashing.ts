import type { Hashing } from '../app/ports/hashing';

/** `computeDigest` answers signed bytes (−128…127). */
const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

export const hashing: Hashing = {
  sha256: (text) =>
    hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)),
};
