import { periodLabel } from '../../shared/format/periodLabel';
import { filterSentence } from '../../shared/messages/filterWords';
import { annexWords, recapWords } from '../../shared/messages/recapWords';
import { type CalculationTable, calculationTableOf } from '../calculation/calculationTable';
import { summaryFormats } from '../calculation/summaryFormats';
import type { LockedData } from '../calculation/writeCalculation';
import { methodOf } from '../data/snapshot';
import { effectKey, ofPeriod } from '../effectKey';
import { filesOnce } from '../once';
import type { StoredFile } from '../ports/files';
import type { WorkbookSheet } from '../ports/workbooks';
import { periodFolder } from '../report/periodFolder';
import { listedRespondents } from '../report/resultFacts';
import type { StaffWorld } from '../world';

/** The processing table of the locked data, as the tab `Pengolahan Data` holds it. */
const calculationOf = ({ period, snapshot, data }: LockedData, office: string): CalculationTable =>
  calculationTableOf({
    lines: [`${office}, ${periodLabel(period)}`, filterSentence(snapshot.filter?.filter ?? null)],
    period: period.id,
    data,
    questionnaire: snapshot.questionnaire,
    responses: snapshot.responses,
    result: snapshot.result,
    method: methodOf(snapshot),
  });

/** What an A4 page upright holds beside narrow margins, in pixels. */
const pageWidth = 650;
const firstColumn = 200;
/** A sum of six digits, in bold. */
const leastColumn = 46;

/**
 * The table as a file of its own, with its formulas, as wide as a page: Drive's export of a workbook is upright, and
 * can't be told otherwise. Where the report doesn't list the respondents it is their lampiran 2.
 */
export const calculationSheetOf = (
  { cells, headerRow, summary, shape }: CalculationTable,
  filter: string,
  listed: number,
): WorkbookSheet => {
  const columns = Math.max(1, (cells[0]?.length ?? 2) - 1);
  const [, office = [], note = [], ...table] = cells;
  const blank = note.slice(1);
  const title = listed > listedRespondents ? annexWords.title : annexWords.untitled;
  // The code as part of its label: beside it there is no room for it.
  const [label = '', code = ''] = table.pop() ?? [];
  return {
    title: recapWords.calculationSheet,
    cells: [
      [title, ...blank],
      office,
      [filter, ...blank],
      ...table,
      [annexWords.code(String(label), String(code)), ...blank],
    ],
    headerRow,
    widths: [firstColumn, Math.max(leastColumn, Math.floor((pageWidth - firstColumn) / columns))],
    // Labels of two lines.
    heights: [{ row: summary.firstRow, rows: summary.rows, pixels: 38 }],
    centred: true,
    formats: [
      ...summaryFormats.map(({ at, rows, format }) => ({
        row: summary.firstRow + at,
        column: 2,
        rows,
        columns,
        format,
      })),
    ],
    summary: { row: summary.firstRow, column: 1, rows: summary.rows, columns: columns + 1 },
    texts: shape === 'answers' ? { row: headerRow, column: 2, rows: listed + 1, columns: 1 } : null,
  };
};

const names = {
  calculationXlsx: (office: string, period: string): string =>
    recapWords.fileName(recapWords.calculationSheet, office, period),
  annexPdf: annexWords.fileName,
} as const;

type CalculationFile = keyof typeof names;

const types = { calculationXlsx: 'xlsx', annexPdf: 'pdf' } as const satisfies Record<CalculationFile, string>;

export const calculationKey = ({ period, data }: LockedData, kind: CalculationFile): string =>
  effectKey(ofPeriod(period.id), kind, data.slice(0, 12));

/**
 * The table as files in the period's folder, each once per locked data, exported from one passing workbook: the Excel
 * file, and the PDF too where it is lampiran 2. The caller locks.
 */
export const calculationFiles = <K extends CalculationFile>(
  world: Pick<StaffWorld, 'files' | 'sideEffects' | 'clock' | 'workbooks'>,
  locked: LockedData,
  office: string,
  kinds: readonly K[],
): Readonly<Record<K, StoredFile>> => {
  const { period, snapshot } = locked;
  const folder = periodFolder(world, { period });
  return filesOnce(
    world,
    Object.fromEntries(kinds.map((kind) => [kind, calculationKey(locked, kind)])) as Record<K, string>,
    (missing, diedSince) =>
      world.workbooks.exportSheet(
        calculationSheetOf(
          calculationOf(locked, office),
          filterSentence(snapshot.filter?.filter ?? null),
          snapshot.responses.length,
        ),
        folder,
        missing.map(({ name, id }) => ({
          type: types[name],
          name: names[name](office, periodLabel(period)),
          id,
        })),
        diedSince,
      ),
  );
};
