import type { ReportFacts } from '../../../../src/domain/report/reportFacts';

/**
 * Half up, on the decimal text: not the project's own rounding, so that the test doesn't repeat its mistakes.
 * Values here have few decimals or none at the edge, which the tiny addition settles.
 */
function print(value: number, digits: number): string {
  const sign = value < 0 ? '-' : '';
  return (
    sign +
    (Math.floor(Math.abs(value) * 10 ** digits + 0.5 + 1e-9) / 10 ** digits).toFixed(digits).replace('.', ',')
  );
}

/** Every decimal figure that a report of these facts may print, as printed. */
export function figuresOf(facts: ReportFacts): ReadonlySet<string> {
  const { overall, services, profile } = facts.result;
  const { counted, elements } = overall;
  const two = (value: number) => Number(print(value, 2).replace(',', '.'));
  const found = new Set([
    '1,00',
    '0,111',
    print(overall.index, 4),
    print(overall.ikm, 2),
    print(1 / counted, 2),
  ]);
  const add = (value: number) => found.add(print(value, 2));
  for (const band of ['2,60', '3,0644', '3,5324', '25,00', '65,00', '76,61', '88,31']) found.add(band);
  for (const band of ['2,5996', '3,064', '3,532', '4,00', '64,99', '76,60', '88,30', '100,00'])
    found.add(band);
  for (const { nrr, nrrWeighted, distribution, n } of elements) {
    add(nrr);
    add(nrr * 25);
    found.add(print(nrrWeighted, 3));
    add(((distribution[0] + distribution[1]) * 100) / n);
    add((distribution[3] * 100) / n);
  }
  for (const { ikm } of services) add(ikm);
  for (const { rows } of profile) for (const { percent } of rows) add(percent);
  const { target } = facts.collection;
  if (target !== null) add((counted * 100) / target.size);
  let before: number | null = null;
  for (const { ikm } of [...facts.trend, overall]) {
    add(ikm);
    if (before !== null) add(Math.abs(two(ikm) - two(before)));
    before = ikm;
  }
  for (const { code, nrr } of facts.trend.at(-1)?.elements ?? []) {
    const now = elements.find((one) => one.code === code)?.nrr ?? 0;
    add(nrr);
    add(Math.abs(two(now) - two(nrr)));
  }
  const items = facts.previousPlan?.items ?? [];
  add((items.filter(({ status }) => status === 'done').length * 100) / Math.max(1, items.length));
  return found;
}
