import type { Zone } from '../../domain/deadline/instant';
import { parsePeriod } from '../../domain/period/period';
import type { WorkflowEvent } from '../../domain/workflow/event';
import { formatDateTime } from '../format/formatDateTime';
import { periodLabel } from '../format/periodLabel';
import { actionWords, correctionText, revisionText } from '../sop/actionWords';
import { roleTitle } from '../sop/roleTitles';

/** One row of `Riwayat` in words: "1 Juli 2026 pukul 10.15 WIB, Kasi Yanum: Ditetapkan (langkah 3, Semester I Tahun 2026)". */
export const eventSummary = (event: WorkflowEvent, zone: Zone): string => {
  const period = parsePeriod(event.period);
  const where = [
    `langkah ${event.step}`,
    period.ok ? periodLabel(period.value) : event.period,
    correctionText(event.correction),
    revisionText(event.revision),
  ].filter((text) => text !== '');
  const note = event.note === '' ? '' : `: ${event.note}`;
  return `${formatDateTime(event.at, zone)}, ${roleTitle(event.role, event.deputy)}: ${actionWords[event.action].done} (${where.join(', ')})${note}`;
};
