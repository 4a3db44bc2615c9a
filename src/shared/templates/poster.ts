import { a4, cell, field, paragraph, picture, spacer, table } from './blocks';
import { expectationOf } from './expectationOf';
import type { TemplateCell, TemplateDocument } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';

const stacked = (...paragraphs: TemplateCell['paragraphs']): TemplateCell => ({ paragraphs, middle: true });

/** The IKM poster for the notice board, A4, with what the regulation wants published. */
export const posterTemplate: TemplateDocument = {
  name: 'poster',
  page: { ...a4, top: 48, bottom: 48, left: 60, right: 60 },
  plainFirstPage: false,
  header: [],
  footer: [],
  body: [
    paragraph('posterTitle', 'INDEKS KEPUASAN MASYARAKAT (IKM)'),
    paragraph('posterOffice', field('nama_kecamatan_kapital')),
    paragraph('posterOffice', field('nama_daerah_kapital')),
    paragraph('posterPeriod', field('periode')),
    spacer,
    table(
      'grid',
      [237, 238],
      [
        {
          cells: [
            { ...cell('NILAI IKM', 'posterHead'), shade: true },
            { ...cell('RESPONDEN', 'posterHead'), shade: true },
          ],
        },
        {
          cells: [
            stacked(
              paragraph('posterFigure', field('ikm')),
              paragraph('posterGrade', `MUTU ${field('mutu')}`),
              paragraph('posterGrade', field('kinerja')),
            ),
            stacked(
              paragraph('posterText', `Jumlah: ${field('jumlah_responden')}`),
              paragraph('posterText', `Jenis kelamin: ${field('jenis_kelamin')}`),
              paragraph('posterText', `Pendidikan: ${field('pendidikan')}`),
              paragraph('posterText', `Periode survei: ${field('tanggal_periode')}`),
            ),
          ],
        },
      ],
    ),
    spacer,
    paragraph('posterText', `Layanan: ${field('nama_layanan')}`),
    picture('grafik_unsur'),
    paragraph('posterThanks', field('ucapan')),
  ],
};

export const posterExpectation = (): TemplateExpectation =>
  expectationOf(posterTemplate, {
    required: [
      { kind: 'field', name: 'ikm' },
      { kind: 'field', name: 'mutu' },
      { kind: 'field', name: 'jumlah_responden' },
    ],
    once: [{ kind: 'picture', name: 'grafik_unsur' }],
    alsoFields: ['nama_kecamatan'],
  });
