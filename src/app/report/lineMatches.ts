/** Lines that two texts have in common, in order: `[a, b]` says that line `a` of the one is line `b` of the other. */
export type LineMatch = readonly [a: number, b: number];

/** Longest common subsequence of two texts' lines; what they begin and end with alike is matched straight away. */
export function lineMatches(one: readonly string[], other: readonly string[]): readonly LineMatch[] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const middle = longestCommon(
    one.slice(head, one.length - tail),
    other.slice(head, other.length - tail),
    (a, b) => (a === b ? 1 : 0),
  );
  return [
    ...Array.from({ length: head }, (_, at): LineMatch => [at, at]),
    ...middle.map(([a, b]): LineMatch => [a + head, b + head]),
    ...Array.from({ length: tail }, (_, at): LineMatch => [one.length - tail + at, other.length - tail + at]),
  ];
}

/**
 * Lines that say much the same, in order: the pairing with the greatest sum of likeness. For short blocks
 * between two lines that didn't change.
 */
export function likelyPairs(one: readonly string[], other: readonly string[]): readonly LineMatch[] {
  return longestCommon(one, other, likeness);
}

/** Share of words in common, from 0 to 1; below a half two lines are different sentences, not versions of one. */
function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  const share = (2 * common) / (left.length + right.length);
  return share >= 0.5 ? share : 0;
}

const words = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The pairing in order that is worth most by `worth`; pairs worth nothing aren't made. */
function longestCommon(
  one: readonly string[],
  other: readonly string[],
  worth: (a: string, b: string) => number,
): readonly LineMatch[] {
  const width = other.length + 1;
  const best = new Float64Array((one.length + 1) * width);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  const pair = (a: number, b: number): number => {
    const value = worth(one[a] ?? '', other[b] ?? '');
    return value > 0 ? value + at(a + 1, b + 1) : 0;
  };
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      best[a * width + b] = Math.max(at(a + 1, b), at(a, b + 1), pair(a, b));
    }
  }
  const matches: LineMatch[] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    if (at(a, b) === at(a + 1, b)) a += 1;
    else if (at(a, b) === at(a, b + 1)) b += 1;
    else {
      matches.push([a, b]);
      a += 1;
      b += 1;
    }
  }
  return matches;
}
