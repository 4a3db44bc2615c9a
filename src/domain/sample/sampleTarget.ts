/** Chi-square with one degree of freedom at 95 %, as Krejcie and Morgan (1970) print it. */
export const chiSquare = 3.841;

/**
 * Krejcie and Morgan's formula (1970), rounded up: S = χ²NPQ / (d²(N−1) + χ²PQ) with χ² = 3,841, P = Q = 0,5,
 * d = 0,05. Scaled to integers, so that rounding up is exact.
 */
export const sampleSizeByFormula = (population: number): number => {
  const numerator = 96_025 * population;
  const denominator = 250 * (population - 1) + 96_025;
  return Math.floor((numerator + denominator - 1) / denominator);
};

/** As printed by Krejcie and Morgan (1970), population:sample. */
const printedTable = `
  10:10 15:14 20:19 25:24 30:28 35:32 40:36 45:40 50:44 55:48 60:52 65:56 70:59 75:63 80:66 85:70
  90:73 95:76 100:80 110:86 120:92 130:97 140:103 150:108 160:113 170:118 180:123 190:127 200:132
  210:136 220:140 230:144 240:148 250:152 260:155 270:159 280:162 290:165 300:169 320:175 340:181
  360:186 380:191 400:196 420:201 440:205 460:210 480:214 500:217 550:226 600:234 650:242 700:248
  750:254 800:260 850:265 900:269 950:274 1000:278 1100:285 1200:291 1300:297 1400:302 1500:306
  1600:310 1700:313 1800:317 1900:320 2000:322 2200:327 2400:331 2600:335 2800:338 3000:341 3500:346
  4000:351 4500:354 5000:357 6000:361 7000:364 8000:367 9000:368 10000:370 15000:375 20000:377
  30000:379 40000:380 50000:381 75000:382 1000000:384
`
  .trim()
  .split(/\s+/)
  .map((line) => {
    const [population = '', sample = ''] = line.split(':');
    return { population: Number(population), sample: Number(sample) };
  });

/**
 * The printed table, which differs from the formula by up to one in places. A population between two lines takes the
 * larger; fewer than ten are all asked; beyond the table its last line holds.
 */
export const sampleSizeByTable = (population: number): number => {
  if (population < 10) return population;
  return printedTable.find((line) => line.population >= population)?.sample ?? 384;
};

export type SampleMethod = 'formula' | 'table';

/** How many answers to aim at, and by which way it was found; never a reason to drop answers beyond it. */
export const sampleTargetOf = (
  population: number,
  method: SampleMethod,
): { readonly method: SampleMethod; readonly size: number } => ({
  method,
  size: method === 'formula' ? sampleSizeByFormula(population) : sampleSizeByTable(population),
});
