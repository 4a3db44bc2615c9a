import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../support/documentText';
import { goldenPeriods } from '../support/golden/goldenPeriods';
import { playGolden } from '../support/golden/playGolden';

const into = join(__dirname, '..', '..', 'out', 'golden');

/** `npm run golden`: the reports of six periods of different character, as PDF and as text, for people to read. */
const main = (): void => {
  mkdirSync(into, { recursive: true });
  const wanted = process.argv[2];
  for (const make of goldenPeriods) {
    const golden = make();
    if (wanted !== undefined && golden.name !== wanted) continue;
    const start = performance.now();
    const { document, pdf } = playGolden(golden);
    const file = join(into, `${golden.name}-${golden.period}`);
    writeFileSync(`${file}.pdf`, pdf());
    writeFileSync(`${file}.txt`, linesOf(document).filter(Boolean).join('\n'));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${golden.name}-${golden.period}.pdf  ${golden.character}  (${seconds} s)`);
  }
  console.log(`Berkas di ${into}`);
};

main();
