import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeLabel } from '../format/gradeLabel';
import { joinList } from '../report/wording';
import type { PublicationFacts } from './publicationFacts';

/** As `joinList`; beside "sarana dan prasarana" the last one follows with "serta". */
function inPlainWords(items: readonly string[]): string {
  if (items.length < 2 || !items.some((item) => item.includes(' dan '))) return joinList(items);
  const comma = items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} serta ${items.at(-1) ?? ''}`;
}

/** What stands under the picture on social media. */
export function captionText({ office, regency, period, overall, good, improve }: PublicationFacts): string {
  const value = `Nilai IKM ${formatDecimal(overall.ikm, 2)} dengan mutu pelayanan ${gradeLabel(overall.grade)}, menurut penilaian ${formatInteger(overall.counted)} responden.`;
  return [
    'INDEKS KEPUASAN MASYARAKAT (IKM)',
    `${office}, ${regency}`,
    period,
    '',
    value,
    ...(good.length === 0 ? [] : ['', `Yang dinilai paling baik: ${inPlainWords(good)}.`]),
    ...(improve.length === 0
      ? []
      : [`Yang akan kami perbaiki: ${inPlainWords(improve.map(({ what }) => what))}.`]),
    '',
    thanks,
    '',
    '#IKM #SurveiKepuasanMasyarakat #PelayananPublik',
  ].join('\n');
}

export const thanks =
  'Terima kasih atas penilaian Anda. Penilaian Anda membantu kami terus memperbaiki pelayanan.';
