import type { ElementResult } from '../../domain/index/indexResult';
import { formatInteger, formatPercent } from '../format/formatNumber';
import { countWord } from './wording';

type Distribution = ElementResult['distribution'];

/** All answers to an element; more than its respondents when it has several questions. */
export const answersOf = (distribution: Distribution): number => distribution.reduce((sum, n) => sum + n, 0);

/** "2 dari 16 responden (12,50%) memberi nilai 1 atau 2". */
export function lowAnswers({ distribution, n }: ElementResult): string {
  return share(distribution[0] + distribution[1], answersOf(distribution), n, '1 atau 2');
}

/** "12 dari 16 responden (75,00%) memberi nilai 4". */
export function topAnswers({ distribution, n }: ElementResult): string {
  return share(distribution[3], answersOf(distribution), n, '4');
}

const all = (total: number): string => {
  if (total === 1) return 'satu-satunya';
  return total <= 10 ? `ke${countWord(total)}` : `seluruh ${formatInteger(total)}`;
};

function share(part: number, total: number, respondents: number, values: string): string {
  const [who, gave] = total === respondents ? ['responden', 'memberi nilai'] : ['jawaban', 'bernilai'];
  if (part === 0) return `tidak ada ${who} yang ${gave} ${values}`;
  if (part === total) {
    return `${all(total)} ${who} ${gave} ${values}`;
  }
  return `${formatInteger(part)} dari ${formatInteger(total)} ${who} (${formatPercent((part * 100) / total)}) ${gave} ${values}`;
}
