import type { CivilDate } from '../../domain/calendar/civilDate';
import type { Period } from '../../domain/period/period';
import type { StepNumber } from '../../domain/workflow/steps';
import { formatDateWithDay } from '../format/formatDate';
import { formatInteger } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import { stepTitle } from '../sop/stepTexts';

/** Lines of the daily reminder. */
export const digestLines = {
  step: (period: Period, step: StepNumber, by: CivilDate, overdueDays: number): string =>
    `${periodLabel(period)}, ${stepTitle(step)}. ${
      overdueDays > 0
        ? `Lewat ${formatInteger(overdueDays)} hari kerja.`
        : `Paling lambat ${formatDateWithDay(by)}.`
    }`,
  complaints: (n: number): string => `${formatInteger(n)} aduan atau saran belum selesai ditangani.`,
  plan: (n: number, period: Period): string =>
    `${formatInteger(n)} rencana tindak lanjut ${periodLabel(period)} belum dicatat perkembangannya.`,
  sample: (counted: number, target: number, period: Period): string =>
    `Jawaban ${periodLabel(period)} baru ${formatInteger(counted)} dari sasaran ${formatInteger(target)}.`,
} as const;

/** One mail a day to one person, only when something waits for them. */
export const digestMail = (
  name: string,
  office: string,
  lines: readonly string[],
  officeUrl: string,
): { readonly subject: string; readonly text: string } => ({
  subject: `E-SKM ${office}: ${formatInteger(lines.length)} hal menunggu Anda`,
  text: [
    `Yth. ${name},`,
    '',
    ...lines.map((line, at) => `${at + 1}. ${line}`),
    '',
    `Buka buku kerja: ${officeUrl}`,
    '',
    'Surel ini dikirim paling banyak sekali sehari pada hari kerja, hanya bila ada yang menunggu Anda.',
  ].join('\n'),
});
