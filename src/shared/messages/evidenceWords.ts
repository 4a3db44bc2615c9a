import type { Change } from '../../domain/index/trend';
import type { Period } from '../../domain/period/period';
import { changeWords } from '../format/changeWords';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import { capital } from '../report/wording';

/** What speaks for working on an element, as the form of step 3 says it. */
export const evidenceWords = {
  answers: (sentence: string): string => `${capital(sentence)}.`,
  change: (change: Change, from: Period): string =>
    `${capital(changeWords(change))} dari ${periodLabel(from)}.`,
  service: (service: string, nrr: number, n: number): string =>
    `Terendah pada layanan ${service}: NRR ${formatDecimal(nrr, 2)} (${formatInteger(n)} responden).`,
  complaints: (n: number, texts: readonly string[]): string =>
    `${formatInteger(n)} aduan atau saran: ${texts.map((text) => `"${text}"`).join('; ')}${n > texts.length ? '; dan lainnya' : ''}.`,
} as const;
