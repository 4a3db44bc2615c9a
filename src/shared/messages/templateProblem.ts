import type { TemplatePart, TemplatePlace } from '../templates/templatePlace';
import type { TemplateProblem } from '../templates/templateProblem';

const partNames: Readonly<Record<Exclude<TemplatePart, 'body'>, string>> = {
  header: 'di kepala halaman',
  footer: 'di kaki halaman',
  footnote: 'di catatan kaki',
};

type Sentences = {
  readonly [K in TemplateProblem['kind']]: (problem: Extract<TemplateProblem, { kind: K }>) => string;
};

const sentences: Sentences = {
  unknown: ({ raw, nearest, place }) =>
    `Penanda ${raw} ${placeText(place)} tidak dikenal.${nearest === null ? ' Hapus atau perbaiki tulisannya.' : ` Mungkin maksudnya ${nearest}.`}`,
  missing: ({ raw, home }) =>
    home === null
      ? `Penanda ${raw} tidak ada. Tambahkan kembali di tempat yang sesuai.`
      : `Penanda ${raw} tidak ada. Pada templat bawaan penanda itu berada di bawah judul "${home}". Tambahkan kembali di tempat yang sesuai.`,
  duplicate: ({ raw, first, place }) =>
    `Penanda ${raw} ${placeText(place)} sudah dipakai ${placeText(first)}. Sisakan satu saja.`,
  broken: ({ raw, place }) =>
    `Tulisan "${raw}" ${placeText(place)} bukan penanda yang utuh. Penanda dibuka dengan {{ dan ditutup dengan }}.`,
  notAlone: ({ raw, place }) =>
    `Penanda ${raw} ${placeText(place)} harus berdiri sendiri dalam satu paragraf.`,
  outsideRow: ({ raw, row, place }) =>
    `Penanda ${raw} ${placeText(place)} hanya dapat dipakai di baris tabel yang diawali ${row}.`,
  rowOutsideTable: ({ raw, place }) =>
    `Penanda ${raw} ${placeText(place)} hanya dapat dipakai di dalam tabel.`,
  rowNotFirst: ({ raw, place }) =>
    `Penanda ${raw} ${placeText(place)} harus berada di awal kolom pertama baris itu.`,
  sectionInTable: ({ raw, place }) =>
    `Penanda ${raw} ${placeText(place)} tidak dapat dipakai di dalam tabel. Letakkan di luar tabel.`,
  sectionUnclosed: ({ raw, end, place }) =>
    `Bagian ${raw} ${placeText(place)} belum ditutup. Tambahkan ${end} di akhir bagian itu.`,
  sectionUnopened: ({ raw, start, place }) =>
    `Penutup ${raw} ${placeText(place)} tidak mempunyai pembuka. Tambahkan ${start} di awal bagian itu.`,
};

/** One sentence that says what is wrong with the template, where, and what to do. */
export function templateProblemSentence(problem: TemplateProblem): string {
  const sentence = sentences[problem.kind] as (problem: TemplateProblem) => string;
  return sentence(problem);
}

/** "di bawah judul "BAB I PENDAHULUAN", tabel 2, baris 3, kolom 1" */
export function placeText(place: TemplatePlace): string {
  const where = [partText(place)];
  if (place.cell === null) where.push(`paragraf ke-${place.paragraph}`);
  else where.push(`tabel ${place.cell.table}`, `baris ${place.cell.row}`, `kolom ${place.cell.column}`);
  return where.join(', ');
}

function partText({ part, heading }: TemplatePlace): string {
  if (part !== 'body') return partNames[part];
  return heading === null ? 'di bagian awal' : `di bawah judul "${heading}"`;
}
