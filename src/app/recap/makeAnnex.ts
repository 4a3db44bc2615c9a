import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { periodLabel } from '../../shared/format/periodLabel';
import { filterSentence } from '../../shared/messages/filterWords';
import { annexWords } from '../../shared/messages/recapWords';
import { officeName } from '../../shared/office/officeName';
import { lockedData } from '../calculation/rewriteCalculation';
import { effectKey, ofPeriod } from '../effectKey';
import { readOffice } from '../office';
import { fileOnce } from '../once';
import type { StoredFile } from '../ports/files';
import type { Problem } from '../problem';
import { periodFolder } from '../report/periodFolder';
import { listedRespondents } from '../report/resultFacts';
import type { StaffWorld } from '../world';
import { annexSheetOf, calculationFile, calculationOf } from './calculationSheets';

export type Annex = {
  readonly file: StoredFile;
  /** Made by this call, which has then done enough. */
  readonly fresh: boolean;
};

/**
 * Lampiran 2 of more respondents than the report lists: the processing table as a PDF to be sent with it, and with its
 * formulas as an Excel file. Each once per locked data. Null where the report lists them all.
 */
export const makeAnnex = (world: StaffWorld, periodText: string): Result<Annex | null, Problem> => {
  const period = parsePeriod(periodText);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: periodText });
  const locked = lockedData(world, period.value);
  if (!locked.ok) return locked;
  const { snapshot, data } = locked.value;
  if (snapshot.responses.length <= listedRespondents) return ok(null);
  const read = readOffice(world);
  if (!read.ok) return read;
  const [office, label] = [officeName(read.value.settings.kecamatan ?? ''), periodLabel(period.value)];
  const table = calculationOf(locked.value, office);
  const made = world.lock.exclusively(() => {
    const folder = periodFolder(world, { period: period.value });
    const key = effectKey(ofPeriod(period.value.id), 'annexPdf', data.slice(0, 12));
    const before = world.sideEffects.find(key)?.ref ?? '';
    calculationFile(world, locked.value, office, table);
    const file = fileOnce(world, key, (id) =>
      world.workbooks.exportPdf(
        annexWords.fileName(office, label),
        folder,
        id,
        annexSheetOf(table, filterSentence(snapshot.filter?.filter ?? null)),
      ),
    );
    return { file, fresh: file.id !== before };
  });
  return made.held ? ok(made.value) : refuse({ kind: 'beingMade' });
};
