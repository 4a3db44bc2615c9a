import type { Grade } from '../../domain/index/indexResult';
import type { Period } from '../../domain/period/period';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeLabel } from '../format/gradeLabel';
import { periodLabel } from '../format/periodLabel';

type Told = {
  readonly office: string;
  readonly period: Period;
  readonly counted: number;
  readonly ikm: number;
  readonly grade: Grade;
  readonly folderUrl: string;
  readonly reportUrl: string;
};

export const camatMailSubject = ({ office, period }: Pick<Told, 'office' | 'period'>): string =>
  `Laporan SKM ${office} ${periodLabel(period)} menunggu pengesahan`;

/** Three lines and two links; opening a link decides nothing. */
export const camatMailText = (told: Told): string =>
  [
    `Laporan SKM ${told.office} ${periodLabel(told.period)} dan surat pengantarnya sudah diverifikasi dan menunggu pengesahan.`,
    `Nilai IKM ${formatDecimal(told.ikm, 2)}, mutu ${gradeLabel(told.grade)}, dari ${formatInteger(told.counted)} responden.`,
    'Pindahkan folder periode ini ke 2 Disahkan atau 3 Dikembalikan, atau pilih pada kolom Camat di tab Alur SOP.',
    '',
    `Folder: ${told.folderUrl}`,
    `Laporan: ${told.reportUrl}`,
  ].join('\n');
