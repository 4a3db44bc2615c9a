import { officeName } from '../../shared/office/officeName';
import type { LockedData } from '../calculation/writeCalculation';
import type { Office } from '../office';
import { listedRespondents } from '../report/resultFacts';
import type { StaffWorld } from '../world';
import { calculationFiles, calculationKey } from './calculationSheets';

/** Whether the report leaves its respondents to an annex. */
export const needsAnnex = ({ responses }: LockedData['snapshot']): boolean =>
  responses.length > listedRespondents;

/**
 * Lampiran 2 of more respondents than the report lists: the processing table as a PDF to be sent with it, and with its
 * formulas as an Excel file. Each once per locked data; answers whether this call made it. The caller locks.
 */
export const makeAnnex = (
  world: Pick<StaffWorld, 'files' | 'sideEffects' | 'clock' | 'workbooks'>,
  { settings }: Office,
  locked: LockedData,
): boolean => {
  if (!needsAnnex(locked.snapshot)) return false;
  const before = world.sideEffects.find(calculationKey(locked, 'annexPdf'))?.ref;
  const office = officeName(settings.kecamatan ?? '');
  return calculationFiles(world, locked, office, ['calculationXlsx', 'annexPdf']).annexPdf.id !== before;
};
