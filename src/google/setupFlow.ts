import type { FlowPlanRow } from '../app/flowRows';
import { roles } from '../domain/workflow/role';
import { cellHelp, headers } from '../shared/office/tabs';
import { flowHeads } from '../shared/sop/stepTexts';
import { flowColumns, flowHeaderRows, flowSheet, flowWidth } from './flowSheet';
import { type Book, needTab, type Sheet } from './sheetRows';

const headerColour = '#d9ead3';
const noPartColour = '#efefef';
const columnWidths = [70, 36, 280, 96, 96, 96, 96, 160, 60, 150, 220, 240, 170];

/** The head is written last: before it stands, the tab holds nothing and may be laid out again. */
export const hasFlowHead = (sheet: Sheet): boolean =>
  sheet.getRange(flowHeaderRows, 2).getValue() === headers.flow[1];

/** The SOP's own head: "Pelaksana" over the four posts, "Mutu Baku" over what a step needs, takes and yields. */
const layOutHead = (sheet: Sheet): void => {
  if (hasFlowHead(sheet)) return;
  const upper: string[] = Array<string>(flowWidth).fill('');
  upper[flowColumns.choice.pelaksana - 1] = flowHeads.performers;
  upper[flowColumns.needs - 1] = flowHeads.standard;
  sheet.getRange(1, flowColumns.choice.pelaksana, 1, 4).merge();
  sheet.getRange(1, flowColumns.needs, 1, 3).merge();
  columnWidths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.setFrozenRows(flowHeaderRows);
  sheet.setFrozenColumns(flowColumns.procedure);
  sheet.hideColumns(flowColumns.code.pelaksana, 4);
  sheet
    .getRange(1, 1, flowHeaderRows, flowWidth)
    .setFontWeight('bold')
    .setBackground(headerColour)
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true)
    // Last, because it is what a later run goes by.
    .setValues([upper, [...headers.flow]]);
};

const cellsOf = (row: FlowPlanRow): string[] => {
  const cells = Array<string>(flowWidth).fill('');
  cells[flowColumns.period - 1] = row.period;
  cells[flowColumns.step - 1] = String(row.step);
  cells[flowColumns.procedure - 1] = row.procedure;
  cells[flowColumns.needs - 1] = row.needs;
  cells[flowColumns.time - 1] = row.time;
  cells[flowColumns.output - 1] = row.output;
  return cells;
};

/** Dropdowns where a post has a choice, grey where it has no part: the SOP's own empty squares. */
const dress = (sheet: Sheet, rows: readonly FlowPlanRow[], first: number): void => {
  sheet
    .getRange(first, 1, rows.length, flowWidth)
    .setNumberFormat('@')
    .setWrap(true)
    .setVerticalAlignment('top')
    .setBorder(true, true, true, true, true, true);
  const firstChoice = flowColumns.choice.pelaksana;
  const area = sheet.getRange(first, firstChoice, rows.length, roles.length);
  area.setHorizontalAlignment('center');
  area.setBackgrounds(
    rows.map((row) =>
      roles.map((role) =>
        row.choices[role].length > 0 || row.performers.includes(role) ? '#ffffff' : noPartColour,
      ),
    ),
  );
  area.setDataValidations(
    rows.map((row) =>
      roles.map((role) =>
        row.choices[role].length === 0
          ? null
          : SpreadsheetApp.newDataValidation()
              .requireValueInList([...row.choices[role]], true)
              .setAllowInvalid(false)
              .setHelpText(cellHelp)
              .build(),
      ),
    ),
  );
};

/** Which of these rows aren't there. */
export const missingFlowRows = (book: Book, rows: readonly FlowPlanRow[]): readonly FlowPlanRow[] => {
  const lines = flowSheet(book).lines();
  return rows.filter((row) => !lines.some((line) => line.period === row.period && line.step === row.step));
};

/** Adds the rows whose period and step aren't there; rows that are there keep everything. Answers how many. */
export const ensureFlowRows = (book: Book, rows: readonly FlowPlanRow[]): number => {
  const sheet = needTab(book, 'flow');
  layOutHead(sheet);
  const lines = flowSheet(book).lines();
  const missing = rows.filter(
    (row) => !lines.some((line) => line.period === row.period && line.step === row.step),
  );
  if (missing.length === 0) return 0;
  const first = Math.max(flowHeaderRows, ...lines.map((line) => line.line)) + 1;
  const room = first + missing.length - 1 - sheet.getMaxRows();
  if (room > 0) sheet.insertRowsAfter(sheet.getMaxRows(), room + 40);
  dress(sheet, missing, first);
  sheet.getRange(first, 1, missing.length, flowWidth).setValues(missing.map(cellsOf));
  SpreadsheetApp.flush();
  return missing.length;
};
