import { periodLabel } from '../../shared/format/periodLabel';
import { filterSentence } from '../../shared/messages/filterWords';
import { annexWords, recapWords } from '../../shared/messages/recapWords';
import { type CalculationTable, calculationTableOf } from '../calculation/calculationTable';
import type { LockedData } from '../calculation/writeCalculation';
import { methodOf } from '../data/snapshot';
import { effectKey, ofPeriod } from '../effectKey';
import { fileOnce } from '../once';
import type { StoredFile } from '../ports/files';
import type { WorkbookSheet } from '../ports/workbooks';
import { periodFolder } from '../report/periodFolder';
import type { StaffWorld } from '../world';

/** The processing table of the locked data, as the tab `Pengolahan Data` holds it. */
export const calculationOf = ({ period, snapshot, data }: LockedData, office: string): CalculationTable =>
  calculationTableOf({
    lines: [`${office}, ${periodLabel(period)}`, filterSentence(snapshot.filter?.filter ?? null)],
    period: period.id,
    data,
    questionnaire: snapshot.questionnaire,
    responses: snapshot.responses,
    result: snapshot.result,
    method: methodOf(snapshot),
  });

const sheetOf = (
  { cells, headerRow, summary }: CalculationTable,
  title: string,
  widths: readonly number[],
): WorkbookSheet => ({
  title,
  cells,
  headerRow,
  widths,
  formats: [2, 3, 4, 5].map((at) => ({ row: summary.firstRow + at, format: at === 5 ? '0.00' : '0.000' })),
});

/** What an A4 page upright holds beside narrow margins, in pixels. */
const pageWidth = 650;
const firstColumn = 200;

/** The table as wide as a page, under what was filtered: Drive's export of a workbook is upright, and can't be told otherwise. */
export const annexSheetOf = (table: CalculationTable, filter: string): WorkbookSheet => {
  const columns = Math.max(1, (table.cells[0]?.length ?? 2) - 1);
  const width = Math.floor((pageWidth - firstColumn) / columns);
  const { cells, ...rest } = sheetOf(table, annexWords.sheet, [firstColumn, width]);
  const [title = [], office = [], note = [], ...rows] = cells;
  const head = [[annexWords.title, ...title.slice(1)], office, [filter, ...note.slice(1)]];
  return { ...rest, cells: [...head, ...rows], forPrint: true };
};

/** The table with its formulas as an Excel file in the period's folder, once per locked data. The caller locks. */
export const calculationFile = (
  world: Pick<StaffWorld, 'files' | 'sideEffects' | 'clock' | 'workbooks'>,
  { period, data }: LockedData,
  office: string,
  table: CalculationTable,
): StoredFile => {
  const key = effectKey(ofPeriod(period.id), 'calculationXlsx', data.slice(0, 12));
  const folder = periodFolder(world, { period });
  const name = recapWords.fileName(recapWords.calculationSheet, office, periodLabel(period));
  return fileOnce(world, key, (id) =>
    world.workbooks.exportXlsx(name, folder, id, sheetOf(table, recapWords.calculationSheet, [300, 58])),
  );
};
