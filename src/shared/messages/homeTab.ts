import type { FlowStepView } from '../contract/homeCalls';
import { officeName } from '../office/officeName';

type Line = readonly [label: string, text: string];

/** The tab `Beranda`: where the period stands, for whoever opens the workbook without the sidebar. */
export const homeTab = (
  kecamatan: string,
  period: string,
  flow: readonly FlowStepView[],
  formUrl: string,
): readonly Line[] => {
  const now = flow.find((step) => step.status !== 'done');
  return [
    [`E-SKM ${officeName(kecamatan)}`, ''],
    ['Periode', period],
    ['Sekarang', now === undefined ? 'Laporan sudah dikirim' : `Langkah ${now.step}: ${now.title}`],
    ['Giliran', now?.who ?? ''],
    ['Batas waktu', now?.dueText ?? ''],
    ['', ''],
    ...flow.map((step): Line => [`Langkah ${step.step}. ${step.title}`, step.statusText]),
    ['', ''],
    ['Formulir survei', formUrl],
    [
      'Mulai bekerja',
      'Menu E-SKM, lalu Buka E-SKM. Di ponsel: buka tab Alur SOP dan pilih di kolom jabatan Anda.',
    ],
  ];
};
