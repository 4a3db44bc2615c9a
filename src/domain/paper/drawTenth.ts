/** A number that looks like chance and is the same every time (FNV-1a, 32 bits). */
const lot = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  // The last characters differ most between serial numbers: mix them into the high bits too.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
};

/**
 * A tenth of the serial numbers, rounded up, drawn by lot and not by whoever types: the same numbers give the same
 * draw. In the order given.
 */
export const drawTenth = (serials: readonly string[]): readonly string[] => {
  const size = Math.ceil(serials.length / 10);
  const drawn = new Set(
    [...new Set(serials)]
      .map((serial) => ({ serial, lot: lot(serial) }))
      .sort((a, b) => a.lot - b.lot || (a.serial < b.serial ? -1 : 1))
      .slice(0, size)
      .map(({ serial }) => serial),
  );
  return serials.filter((serial) => drawn.has(serial));
};
