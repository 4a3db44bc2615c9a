import type { ApprovalCells } from '../app/ports/approvalCells';
import type { ChoiceCells, ChosenCell } from '../app/ports/choiceCells';
import type { StatusTexts } from '../app/ports/statusTexts';
import { roles } from '../domain/workflow/role';
import { isStepNumber, type StepNumber } from '../domain/workflow/steps';
import { type Book, needTab, readTexts, type Sheet } from './sheetRows';

/** Columns of `Alur SOP`, counted from 1. */
export const flowColumns = {
  period: 1,
  step: 2,
  procedure: 3,
  choice: { pelaksana: 4, kasiYanum: 5, sekcam: 6, camat: 7 },
  needs: 8,
  time: 9,
  output: 10,
  remark: 11,
  status: 12,
  due: 13,
  code: { pelaksana: 14, kasiYanum: 15, sekcam: 16, camat: 17 },
} as const;

export const flowWidth = 17;

/** The SOP's own head has two rows. */
export const flowHeaderRows = 2;

/** One row of the tab as it stands: `line` counts from 1 with the header. */
export type FlowLine = {
  readonly line: number;
  readonly period: string;
  readonly step: StepNumber;
  readonly cells: readonly string[];
};

/** The whole tab in one read, kept with what this execution writes; `forget` before a decision. */
export const flowSheet = (book: Book) => {
  let held: readonly FlowLine[] | null = null;
  const lines = (): readonly FlowLine[] => {
    held ??= readTexts(book, 'flow').flatMap((cells, at) => {
      const [period = '', step = ''] = cells;
      const [line, number] = [at + 2, Number(step)];
      if (line <= flowHeaderRows || period === '' || !isStepNumber(number)) return [];
      return [{ line, period, step: number, cells }];
    });
    return held;
  };
  const sheet = (): Sheet => needTab(book, 'flow');
  const put = (line: FlowLine, column: number, text: string): void => {
    sheet().getRange(line.line, column).setValue(text);
    held = lines().map((one) =>
      one.line === line.line
        ? { ...one, cells: one.cells.map((cell, at) => (at === column - 1 ? text : cell)) }
        : one,
    );
  };
  const forget = (): void => {
    held = null;
  };
  return { lines, sheet, put, forget };
};

export type FlowSheet = ReturnType<typeof flowSheet>;

const textAt = (line: FlowLine, column: number): string => line.cells[column - 1] ?? '';

export const approvalCells = (flow: FlowSheet): ApprovalCells => ({
  read() {
    flow.forget();
    return flow.lines().flatMap((line) =>
      roles.map((role) => ({
        period: line.period,
        step: line.step,
        role,
        code: textAt(line, flowColumns.code[role]),
      })),
    );
  },
  has: (period) => flow.lines().some((line) => line.period === period),
  write(cell, shown) {
    const line = flow.lines().find((one) => one.period === cell.period && one.step === cell.step);
    if (line === undefined) throw new Error(`No row for ${cell.period}, step ${cell.step}`);
    flow.put(line, flowColumns.code[cell.role], cell.code);
    flow.put(line, flowColumns.choice[cell.role], shown);
    // Applied now, so that a closed column is known here and not at the end.
    SpreadsheetApp.flush();
  },
});

const chosenIn = (line: FlowLine): readonly ChosenCell[] =>
  roles.flatMap((role) => {
    const text = textAt(line, flowColumns.choice[role]);
    const { period, step } = line;
    return text === '' ? [] : [{ period, step, role, text, remark: textAt(line, flowColumns.remark) }];
  });

export const choiceCells = (flow: FlowSheet): ChoiceCells => {
  const cellOf = ({ period, step, role }: ChosenCell) => {
    const line = flow.lines().find((one) => one.period === period && one.step === step);
    if (line === undefined) throw new Error(`No row for ${period}, step ${step}`);
    return { line, range: flow.sheet().getRange(line.line, flowColumns.choice[role]) };
  };
  return {
    chosen: () => flow.lines().flatMap(chosenIn),
    clear(cell, why) {
      cellOf(cell).range.clearContent().setNote(why);
      flow.forget();
    },
    accept(cell) {
      cellOf(cell).range.setNote('');
    },
    clearRemark(cell) {
      flow.sheet().getRange(cellOf(cell).line.line, flowColumns.remark).clearContent();
      flow.forget();
    },
  };
};

/** The choice in the cell at `line`, `column`; null when it is none of the four role columns, or empty. */
export const chosenAt = (flow: FlowSheet, line: number, column: number): ChosenCell | null => {
  const row = flow.lines().find((one) => one.line === line);
  const role = roles.find((one) => flowColumns.choice[one] === column);
  if (row === undefined || role === undefined) return null;
  return chosenIn(row).find((one) => one.role === role) ?? null;
};

export const flowStatus = (flow: FlowSheet): StatusTexts['writeFlow'] => {
  return (rows) => {
    const byKey = new Map(rows.map((row) => [`${row.period}/${row.step}`, row]));
    const lines = flow.lines().filter((line) => byKey.has(`${line.period}/${line.step}`));
    for (const block of consecutive(lines)) {
      const first = block[0];
      if (first === undefined) continue;
      const values = block.map((line) => {
        const row = byKey.get(`${line.period}/${line.step}`);
        return [row?.status ?? '', row?.due ?? ''];
      });
      if (block.every((line, i) => sameTexts(line, values[i] ?? []))) continue;
      flow.sheet().getRange(first.line, flowColumns.status, block.length, 2).setValues(values);
    }
    flow.forget();
  };
};

const sameTexts = (line: FlowLine, [status = '', due = '']: readonly string[]): boolean =>
  textAt(line, flowColumns.status) === status && textAt(line, flowColumns.due) === due;

const consecutive = (lines: readonly FlowLine[]): FlowLine[][] => {
  const blocks: FlowLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.at(-1)?.line === line.line - 1) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
};
