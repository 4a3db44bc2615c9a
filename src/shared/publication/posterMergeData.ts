import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeNames } from '../format/gradeLabel';
import { joinList } from '../report/wording';
import type { MergeData, MergePicture } from '../templates/mergeData';
import { thanks } from './captionText';
import type { PublicationFacts, PublicGroup } from './publicationFacts';

/** The IKM poster in words: what its template (`templates/poster.ts`) is filled with. */
export function posterMergeData(facts: PublicationFacts, chart: MergePicture): MergeData {
  const { overall, sex, education, serviceNames } = facts;
  return {
    fields: {
      nama_kecamatan: facts.office,
      nama_kecamatan_kapital: facts.office.toUpperCase(),
      nama_daerah_kapital: facts.regency.toUpperCase(),
      periode: facts.period,
      tanggal_periode: facts.dates,
      ikm: formatDecimal(overall.ikm, 2),
      mutu: overall.grade,
      kinerja: gradeNames[overall.grade].toUpperCase(),
      jumlah_responden: `${formatInteger(overall.counted)} orang`,
      jenis_kelamin: groupsText(sex),
      pendidikan: groupsText(education),
      nama_layanan: serviceNames.length === 0 ? 'Seluruh layanan' : joinList(serviceNames),
      ucapan: thanks,
    },
    rows: {},
    paragraphs: {},
    pictures: { grafik_unsur: chart },
    sections: {},
  };
}

/** "Laki-laki 9, Perempuan 7", no group parted from its number; groups too small to be shown are left out, and that is said. */
function groupsText(groups: readonly PublicGroup[]): string {
  const parts = groups.flatMap(({ label, n }) =>
    n === null ? [] : [`${label} ${formatInteger(n)}`.replace(/ /g, '\u00a0')],
  );
  if (parts.length === 0) return 'tidak dirinci';
  return [...parts, ...(groups.length > parts.length ? ['lainnya tidak dirinci'] : [])].join(', ');
}
