/** The rows or columns of a sheet along a line of pixels. */
export type Axis = {
  readonly count: number;
  /** Where line `at` begins; `start(count)` is the whole length. */
  start(at: number): number;
  size(at: number): number;
  /** The line that covers a pixel, kept within the sheet; hidden lines are passed over. */
  at(pixel: number): number;
};

export const createAxis = (count: number, sizeOf: (at: number) => number): Axis => {
  const starts = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at] ?? 0) + sizeOf(at);
  const start = (at: number): number => starts[Math.max(0, Math.min(at, count))] ?? 0;
  return {
    count,
    start,
    size: (at) => start(at + 1) - start(at),
    at(pixel) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > pixel) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
  };
};
