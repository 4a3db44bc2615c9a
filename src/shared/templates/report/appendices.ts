import {
  cell,
  field,
  headRow,
  pageStart,
  paragraph,
  paragraphs,
  row,
  section,
  spacer,
  table,
  textWidth,
  together,
} from '../blocks';
import type { StyleKey, TemplateBlock, TemplateRow, TemplateTable } from '../templateDocument';
import { type Anchor, heading } from './outline';

const labelWidth = 91;

/** Lampiran 2: one line per respondent, then the figures; columns by number, so that any elements fit. */
function processingTable(elementCount: number): TemplateTable {
  const columns = Array.from({ length: elementCount }, (_, at) => at + 1);
  const width = (Math.floor(textWidth) - labelWidth) / elementCount;
  const line = (label: string, name: string, style: StyleKey = 'smallCellHead'): TemplateRow => ({
    cells: [cell(label, style), ...columns.map((at) => cell(field(`${name}_${at}`), 'smallCell'))],
  });
  const total = (label: string, value: string): TemplateRow => ({
    cells: [cell(label, 'smallCellHead'), cell(field(value), 'smallCellHead', { span: elementCount })],
  });
  const titles = [cell(field('kepala_responden'), 'smallCellHead', { shade: true })];
  for (const at of columns) titles.push(cell(field(`kode_${at}`), 'smallCellHead', { shade: true }));
  return table(
    'grid',
    [labelWidth, ...columns.map(() => width)],
    [
      { cells: titles, header: true },
      line(`${row('responden')}${field('no')}`, 'nilai', 'smallCell'),
      line('Σ nilai per unsur', 'jumlah'),
      line('NRR per unsur', 'nrr'),
      line('NRR tertimbang per unsur', 'tertimbang'),
      total('*) Jumlah NRR tertimbang', 'nilai_indeks'),
      total('**) IKM unit pelayanan', 'nilai_ikm'),
    ],
  );
}

/**
 * Only what fills a good part of a page begins on its own: a single sentence stays where it is, with room above its
 * heading. The paragraph that breaks the page is next to nothing, so that all headings stand at the same height.
 */
const startOf = (anchor: Anchor, filled: string): readonly TemplateBlock[] => [
  ...section(filled, pageStart),
  ...section(`tanpa_${filled}`, paragraph('spacer', '', { before: 14 })),
  heading(anchor, { afterBreak: true }),
];

/** Lampiran 1 to 4. */
export function appendices(elementCount: number): readonly TemplateBlock[] {
  return [
    heading('lampiran_1', { newPage: true }),
    paragraphs('kuesioner'),
    table(
      'grid',
      [26, 157, 64, 64, 64, 64],
      [
        headRow('No.', 'Pertanyaan', '1', '2', '3', '4'),
        {
          cells: [
            cell(`${row('pertanyaan')}${field('no')}`, 'cellCenter'),
            cell(`${field('pertanyaan')} (${field('kode')})`),
            ...[1, 2, 3, 4].map((at) => cell(field(`pilihan_${at}`), 'smallCell')),
          ],
        },
      ],
    ),
    heading('lampiran_2', { newPage: true }),
    paragraphs('pengolahan'),
    processingTable(elementCount),
    spacer,
    paragraph(
      'note',
      `Keterangan: NRR = nilai rata-rata; NRR tertimbang = NRR × bobot; *) jumlah NRR tertimbang semua unsur, yaitu nilai indeks; **) nilai indeks × 25.`,
    ),
    ...startOf('lampiran_3', 'foto'),
    // With the photos under it, or, without any, with lampiran 4: neither is left alone on a page.
    { ...paragraphs('dokumentasi'), keepWithNext: true },
    ...section(
      'foto',
      table(
        'plain',
        [439],
        [
          {
            cells: [
              {
                paragraphs: [
                  paragraph('picture', `${row('foto')}${field('foto')}`),
                  paragraph('figureCaption', field('keterangan')),
                ],
              },
            ],
          },
        ],
      ),
    ),
    ...startOf('lampiran_4', 'tindak_lanjut'),
    // What is left of the last marker ends the document: its text goes over with it, so that no empty page follows.
    { ...paragraphs('tindak_lanjut'), keepWithNext: true },
    ...section(
      'tindak_lanjut',
      table(
        'grid',
        [26, 76, 92, 70, 44, 60, 71],
        together([
          headRow('No.', 'Unsur', 'Program/Kegiatan', 'Penanggung Jawab', 'Status', 'Tanggal', 'Keterangan'),
          {
            cells: [
              cell(`${row('tindak_lanjut')}${field('no')}`, 'cellCenter'),
              ...['unsur', 'kegiatan', 'penanggung_jawab', 'status', 'tanggal', 'keterangan'].map((name) =>
                cell(field(name), 'smallLeft'),
              ),
            ],
          },
        ]),
      ),
    ),
    paragraph('hair', ''),
  ];
}
