import { a4, field, paragraph, paragraphs, picture, spacer } from './blocks';
import { expectationOf } from './expectationOf';
import type { TemplateDocument } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';

/** A4 for the wall or a counter: scan, answer. */
export const qrPosterTemplate: TemplateDocument = {
  name: 'poster-qr',
  page: { ...a4, top: 56, bottom: 48, left: 60, right: 60 },
  plainFirstPage: false,
  header: [],
  footer: [],
  body: [
    paragraph('posterTitle', 'BAGAIMANA PELAYANAN KAMI?'),
    paragraph('posterOffice', field('nama_kecamatan')),
    paragraphs('layanan', 'posterPeriod'),
    spacer,
    picture('kode_qr'),
    spacer,
    paragraph('posterGrade', 'Pindai dengan kamera ponsel, lalu isi survei'),
    paragraph('posterPeriod', 'Sekitar tiga menit. Tanpa nama, NIK, atau nomor telepon.'),
    paragraphs('alamat', 'cellCenter'),
    paragraph('posterThanks', 'Penilaian Saudara membantu kami memperbaiki pelayanan. Terima kasih.'),
  ],
};

export const qrPosterExpectation = (): TemplateExpectation =>
  expectationOf(qrPosterTemplate, {
    required: [{ kind: 'picture', name: 'kode_qr' }],
    once: [{ kind: 'picture', name: 'kode_qr' }],
    alsoFields: [],
  });
