import { a4, field, pageNumber, paragraph, section } from '../blocks';
import type { TemplateDocument } from '../templateDocument';
import { analysisChapter, conclusionChapter } from './analysisChapters';
import { appendices } from './appendices';
import { collectionChapter } from './collectionChapter';
import { frontPages } from './frontPages';
import { introductionChapter } from './introductionChapter';
import { resultChapter } from './resultChapter';

/**
 * The report in KemenPANRB's outline: cover to lampiran 4. `elementCount` sets the columns of lampiran 2 (nine
 * unless the office asks about more or fewer elements); everything else takes any number.
 */
export function reportTemplate(elementCount = 9): TemplateDocument {
  return {
    name: 'laporan',
    page: a4,
    plainFirstPage: true,
    header: [
      ...section('draf', paragraph('draftMark', 'DRAF')),
      paragraph(
        'headerText',
        `Laporan Survei Kepuasan Masyarakat ${field('nama_kecamatan')}, ${field('periode')}`,
      ),
    ],
    footer: [paragraph('footerText', pageNumber)],
    body: [
      ...frontPages,
      ...introductionChapter,
      ...collectionChapter,
      ...resultChapter,
      ...analysisChapter,
      ...conclusionChapter,
      ...appendices(elementCount),
    ],
  };
}
