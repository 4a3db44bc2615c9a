import type { Instant } from '../../domain/calendar/civilDate';
import type { Zone } from '../../domain/deadline/instant';
import { parsePeriod } from '../../domain/period/period';
import type { WorkflowEvent } from '../../domain/workflow/event';
import { formatDateTime } from '../format/formatDateTime';
import { periodLabel } from '../format/periodLabel';
import { actionWords } from '../sop/actionWords';
import { roleTitle } from '../sop/roleTitles';
import { stepTitle } from '../sop/stepTexts';

/** The mail by which an approver can prove, outside the workbook, what was recorded in their name. */
export const receiptMail = (
  event: WorkflowEvent,
  bookedAt: Instant,
  zone: Zone,
  officeUrl: string,
): { readonly subject: string; readonly text: string } => {
  const period = parsePeriod(event.period);
  const label = period.ok ? periodLabel(period.value) : event.period;
  const done = actionWords[event.action].done;
  return {
    subject: `Tanda terima E-SKM: ${done}, ${label}`,
    text: [
      `Tercatat atas nama Anda sebagai ${roleTitle(event.role, event.deputy)}:`,
      '',
      `${done}: ${stepTitle(event.step)}, ${label}.`,
      `Waktu: ${formatDateTime(event.at, zone)}; dibukukan ${formatDateTime(bookedAt, zone)}.`,
      `Kode keaslian: ${event.hash}`,
      ...(event.note === '' ? [] : [`Catatan: ${event.note}`]),
      '',
      'Simpan surel ini. Bila Anda tidak melakukannya, segera beri tahu pemilik buku kerja.',
      officeUrl,
    ].join('\n'),
  };
};
