import { pagesLeftAlone } from './pdfIncrement';
import { signedAnyhow, signedWhole } from './pdfSignature';
import { pdfText, startsWith } from './pdfText';

/**
 * What a file that came back from the Camat is, against the file that was verified (design, the Camat's desk):
 * `same`: the very bytes; `signed`: those bytes, unchanged, with an electronic signature over the whole file;
 * `rewritten`: signed, but the signer wrote the file anew, so that a person must compare; `scan`: a picture of
 * paper, a person must compare; `other`: none of these, left alone and reported.
 */
export type FileVerdict = 'same' | 'signed' | 'rewritten' | 'scan' | 'other';

export type ReturnedFile = { readonly mimeType: string; readonly content: Uint8Array };

export function fileVerdict(verified: Uint8Array, returned: ReturnedFile): FileVerdict {
  const { content, mimeType } = returned;
  if (/^image\/(?:jpeg|png)$/.test(mimeType)) return 'scan';
  const extended = startsWith(content, verified);
  if (extended && content.length === verified.length) return 'same';
  const text = pdfText(content);
  if (!text.startsWith('%PDF-')) return 'other';
  if (extended && signedWhole(text)) {
    const original = pdfText(verified);
    return pagesLeftAlone(original, text.slice(original.length)) ? 'signed' : 'rewritten';
  }
  if (signedAnyhow(text)) return 'rewritten';
  return looksScanned(text) ? 'scan' : 'other';
}

/** Pages made of pictures, as scanners write them: image streams and no embedded typeface. */
function looksScanned(text: string): boolean {
  return /\/(?:DCTDecode|CCITTFaxDecode|JBIG2Decode|JPXDecode)\b/.test(text) && !/\/FontFile/.test(text);
}
