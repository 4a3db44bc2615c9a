import { parsePeriod } from '../../domain/period/period';
import type { OpenedPeriod } from '../../domain/workflow/state';
import { periodLabel } from '../../shared/format/periodLabel';
import { correctionText } from '../../shared/sop/actionWords';
import type { Ports } from '../world';

/** The period's folder in the owner's archive; a corrected report has its own. */
export function archiveFolder(
  { files }: Pick<Ports, 'files'>,
  { period, correction }: Pick<OpenedPeriod, 'period' | 'correction'>,
): string {
  const parsed = parsePeriod(period);
  const label = parsed.ok ? periodLabel(parsed.value) : period;
  const name = [label, correctionText(correction)].filter(Boolean).join(' ');
  return files.ensureFolder(files.folderOf('archive'), name);
}
