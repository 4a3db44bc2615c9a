import { expectationOf } from '../expectationOf';
import type { ExpectedMarker, TemplateExpectation } from '../templateProblem';
import { reportTemplate } from './reportTemplate';

const of = (kind: ExpectedMarker['kind'], ...names: readonly string[]): readonly ExpectedMarker[] =>
  names.map((name) => ({ kind, name }));

/** Without these a report lacks what the outline asks for, or what the steps bind. */
const required = [
  ...of('field', 'nama_kecamatan', 'periode', 'nama_penanda_tangan'),
  ...of('row', 'unsur', 'responden', 'rtl'),
  ...of(
    'paragraphs',
    'sampel',
    'ikm_unit',
    'kelemahan',
    'evaluasi',
    'rencana',
    'kesimpulan',
    'tindak_lanjut',
  ),
  ...of('picture', 'grafik_unsur'),
];

const once = [
  ...of('row', 'responden', 'rtl', 'foto'),
  ...of('paragraphs', 'evaluasi', 'rencana', 'keputusan', 'kesimpulan'),
  ...of('picture', 'grafik_unsur', 'grafik_tren'),
];

/** What the template check holds an office's report template against. */
export function reportExpectation(elementCount = 9): TemplateExpectation {
  const alsoFields = ['nama_daerah', 'nilai_indeks', 'tahun_laporan', 'tanggal_periode', 'jumlah_responden'];
  return expectationOf(reportTemplate(elementCount), { required, once, alsoFields });
}
