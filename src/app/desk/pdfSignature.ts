/**
 * Whether a PDF carries a signature dictionary over its whole file: ISO 32000-1, 12.8.1. The byte range must
 * begin at 0, leave out exactly the signature's own `<hex>` value, and reach the last byte; anything appended
 * after signing is outside it. The certificate itself isn't looked at: that is for a verification service.
 */
export function signedWhole(text: string): boolean {
  const [last] = signatureRanges(text).slice(-1);
  if (last === undefined || last.start !== 0) return false;
  if (last.second + last.secondLength !== text.length || last.second <= last.firstLength) return false;
  return /^<[0-9A-Fa-f\s]+>$/.test(text.slice(last.firstLength, last.second));
}

/** Whether a PDF holds any signature at all, also one that doesn't reach the end of the file. */
export function signedAnyhow(text: string): boolean {
  return signatureRanges(text).length > 0;
}

type Range = {
  readonly start: number;
  readonly firstLength: number;
  readonly second: number;
  readonly secondLength: number;
};

function signatureRanges(text: string): readonly Range[] {
  const ranges = text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g);
  return Array.from(ranges, ([, start, firstLength, second, secondLength]) => ({
    start: Number(start),
    firstLength: Number(firstLength),
    second: Number(second),
    secondLength: Number(secondLength),
  })).sort((a, b) => a.second + a.secondLength - (b.second + b.secondLength));
}
