import {
  a4,
  cells,
  field,
  headRow,
  paragraph,
  paragraphs,
  row,
  section,
  spacer,
  table,
  textWidth,
} from './blocks';
import { expectationOf } from './expectationOf';
import { leader } from './leader';
import type { TemplateDocument } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';

/** Head of the table into which the meeting writes; `meeting.notes` finds the table by it. */
export const notesHead = ['Unsur', 'Program/Kegiatan', 'Triwulan', 'Penanggung jawab'] as const;

/** Begins the line of other decisions. */
export const decisionLead = 'Keputusan lain:';

const blankLine = cells(['', 'letterCell'], ['', 'letterCell'], ['', 'letterCell'], ['', 'letterCell']);

/** Bahan rapat: one page for the meeting of step 3, with room to write what is agreed. */
export const meetingTemplate: TemplateDocument = {
  name: 'bahan-rapat',
  page: { ...a4, top: 48, bottom: 40 },
  plainFirstPage: false,
  header: [],
  footer: [paragraph('footerText', `${field('nama_kecamatan')}, ${field('periode')}`)],
  body: [
    paragraph('subtitle', 'BAHAN RAPAT EVALUASI HASIL SKM'),
    paragraph('center', `${field('nama_kecamatan')}, ${field('periode')}`),
    paragraph('figure', `IKM ${field('ikm')} / ${field('mutu')}`),
    paragraph('center', field('keterangan_nilai')),
    ...section(
      'prioritas',
      paragraph('heading3', 'Unsur dengan nilai terendah'),
      table(
        'grid',
        [130, 40, 269],
        [
          headRow('Unsur', 'NRR', 'Contoh tindak lanjut untuk dibahas'),
          cells(
            [`${row('prioritas')}${field('unsur')}`, 'smallLeft'],
            [field('nrr'), 'smallCell'],
            [field('contoh'), 'smallLeft'],
          ),
        ],
      ),
      spacer,
    ),
    paragraph('heading3', 'Yang perlu diputuskan'),
    paragraphs('pertanyaan', 'listItem'),
    paragraph('heading3', 'Catatan rapat'),
    table('grid', [110, 170, 69, 90], [headRow(...notesHead), blankLine, blankLine, blankLine, blankLine]),
    spacer,
    paragraph('normal', leader(decisionLead, textWidth)),
    paragraph('normal', leader('Hari/tanggal rapat:', textWidth), { before: 8 }),
  ],
};

export const meetingExpectation = (): TemplateExpectation =>
  expectationOf(meetingTemplate, {
    required: [
      { kind: 'field', name: 'ikm' },
      { kind: 'paragraphs', name: 'pertanyaan' },
    ],
    once: [{ kind: 'row', name: 'prioritas' }],
    alsoFields: [],
  });
