import { a4, field, paragraph, spacer, table } from './blocks';
import { expectationOf } from './expectationOf';
import type { TemplateDocument } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';

/** The label on the back of the ordner in which the paper is kept: 6 × 19 cm, to be cut out. */
export const binderLabelTemplate: TemplateDocument = {
  name: 'label-ordner',
  page: a4,
  plainFirstPage: false,
  header: [],
  footer: [],
  body: [
    table(
      'grid',
      [170],
      [
        {
          cells: [
            {
              middle: true,
              paragraphs: [
                paragraph('figureText', 'LAPORAN SKM', { before: 60 }),
                paragraph('center', field('nama_kecamatan'), { before: 30 }),
                paragraph('center', field('nama_daerah')),
                paragraph('figureText', field('periode'), { before: 60 }),
                paragraph('center', `IKM ${field('ikm')} (${field('mutu')})`, { before: 30 }),
                paragraph('center', `Nomor surat: ${field('nomor_surat')}`, { before: 60 }),
                paragraph('center', `Disahkan: ${field('tanggal_sah')}`),
                paragraph('center', '', { before: 60 }),
              ],
            },
          ],
        },
      ],
    ),
    spacer,
  ],
};

export const binderLabelExpectation = (): TemplateExpectation =>
  expectationOf(binderLabelTemplate, {
    required: [{ kind: 'field', name: 'periode' }],
    once: [],
    alsoFields: [],
  });
