import { textWidth } from '../pictures/textWidth';
import type { Question } from '../questionnaire/questions';
import { educations, occupations } from '../questionnaire/surveyForm';
import { a4, cell, field, paragraph, row, spacer, table } from './blocks';
import { expectationOf } from './expectationOf';
import type { MergeRow } from './mergeData';
import type { TemplateDocument, TemplateRow } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';
import { templateStyles } from './templateStyles';

/** U+25A1 and not the ballot box U+2610, which Arial lacks: another typeface would set it wider than its room. */
const box = '□';
/** As wide as the sheet's text at the size of a cell. */
const writingLine = '_'.repeat(92);
/** A box never stands alone at the end of a line. */
const choice = (words: string): string => `${box}\u00a0${words.replace(/ /g, '\u00a0')}`;

const line = (title: string, words: string): TemplateRow => ({
  cells: [cell(title), cell(words, 'letterCell')],
});

/** The figure before a choice is what is keyed in: 1 is always the least favourable. */
const question: TemplateRow = {
  cells: [
    cell(`${row('pertanyaan')}${field('no')}`, 'cellCenter'),
    cell(field('kalimat'), 'formCell'),
    ...[1, 2, 3, 4].map((figure) => cell(`${figure}  ${field(`jawaban_${figure}`)}`)),
  ],
};

const serviceColumn = 410;
/** As many lines of services as the sheet holds on its one side. */
const mostLines = 6;

/** Services to tick; a line to write on where there are none, or more than the sheet has room for. */
export function serviceChoices(services: readonly string[]): string {
  const { size } = templateStyles.cell;
  const room = serviceColumn - 10;
  let [lines, used] = [1, 0];
  for (const service of services) {
    const width = textWidth(`${choice(service)}   `, size);
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return services.length === 0 || lines > mostLines ? '_'.repeat(60) : services.map(choice).join('   ');
}

/** The questions as the template's row takes them. */
export const questionRows = (asked: readonly Question[]): readonly MergeRow[] =>
  asked.map(({ text, choices: [first, second, third, fourth] }, at) => ({
    no: String(at + 1),
    kalimat: text,
    jawaban_1: first,
    jawaban_2: second,
    jawaban_3: third,
    jawaban_4: fourth,
  }));

/** The questionnaire on paper: one A4 side, the type as large as nine questions allow, a place for its serial number. */
export const paperQuestionnaireTemplate: TemplateDocument = {
  name: 'kuesioner',
  page: { ...a4, top: 30, bottom: 24, left: 40, right: 40 },
  plainFirstPage: false,
  header: [],
  footer: [],
  body: [
    table(
      'plain',
      [390, 125],
      [
        {
          cells: [
            {
              paragraphs: [
                paragraph('heading3', 'KUESIONER SURVEI KEPUASAN MASYARAKAT'),
                paragraph('normal', field('nama_kecamatan')),
              ],
            },
            {
              paragraphs: [paragraph('cellRight', 'Nomor seri'), paragraph('cellRight', field('nomor_seri'))],
            },
          ],
        },
      ],
    ),
    paragraph(
      'cell',
      'Tanpa nama, NIK, atau nomor telepon. Jawaban hanya dipakai untuk menghitung Indeks Kepuasan Masyarakat dan memperbaiki pelayanan.',
    ),
    table(
      'grid',
      [105, serviceColumn],
      [
        line(
          'Tanggal dan jam',
          `____ / ____ / ________     ${choice('08.00–12.00')}   ${choice('13.00–17.00')}`,
        ),
        // Smaller than the others: an office may offer many, and the sheet is one side.
        { cells: [cell('Layanan'), cell(field('layanan'))] },
        line('Jenis kelamin, usia', `${choice('Laki-laki')}   ${choice('Perempuan')}     Usia ______ tahun`),
        line('Pendidikan', educations.map(choice).join('   ')),
        line('Pekerjaan', occupations.map(choice).join('   ')),
      ],
    ),
    paragraph('cell', 'Lingkari satu angka pada setiap pertanyaan.'),
    table('grid', [22, 213, 70, 70, 70, 70], [question]),
    paragraph('cell', 'Saran dan masukan (tanpa nama orang):'),
    paragraph('cell', writingLine),
    paragraph('cell', writingLine),
    spacer,
  ],
};

export const paperQuestionnaireExpectation = (): TemplateExpectation =>
  expectationOf(paperQuestionnaireTemplate, {
    required: [],
    once: [],
    alsoFields: ['nama_daerah'],
  });
