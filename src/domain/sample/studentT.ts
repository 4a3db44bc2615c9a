/**
 * Student's t, for whole degrees of freedom by the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4.
 * Beyond this many degrees t and the normal distribution agree to three decimals.
 */
const normalFrom = 10_000;
const normalQuantile95 = 1.959964;

/** P(|T| ≤ t) for `df` degrees of freedom. */
export const studentProbability = (t: number, df: number): number => {
  const angle = Math.atan(t / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = df % 2 === 1;
  let term = odd ? cosine : 1;
  let series = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    series += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * series) : sine * series;
};

/** The t that 95 % of the distribution stay within, two-sided: 2,131 for 15 degrees of freedom. */
export const studentQuantile95 = (df: number): number => {
  if (df > normalFrom) return normalQuantile95;
  let [low, high] = [0, 20];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (studentProbability(middle, df) < 0.95) low = middle;
    else high = middle;
  }
  return high;
};
