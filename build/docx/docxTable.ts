import {
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableLook, TemplateRow, TemplateTable } from '../../src/shared/templates/templateDocument';
import { colors } from '../../src/shared/templates/templateStyles';
import { docxParagraph } from './docxParagraph';
import { twips } from './docxStyles';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colors.grid };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 18, color: colors.ink };

const around = (line: IBorderOptions): Required<ITableBordersOptions> => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

const borders: Readonly<Record<TableLook, ITableBordersOptions>> = {
  grid: around(thin),
  plain: around(none),
  rule: { ...around(none), bottom: thick },
};

export function docxTable(table: TemplateTable): Table {
  const widths = table.widths.map(twips);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: borders[table.look],
    margins: { left: 80, right: 80, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: table.rows.map((row) => docxRow(row, widths)),
  });
}

function docxRow(row: TemplateRow, widths: readonly number[]): TableRow {
  let column = 0;
  const children = row.cells.map(({ paragraphs, span = 1, shade, middle }) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return new TableCell({
      children: paragraphs.map(docxParagraph),
      width: { size: width, type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(shade === true ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.shade } } : {}),
      ...(middle === true ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    });
  });
  return new TableRow({ children, cantSplit: true, ...(row.header === true ? { tableHeader: true } : {}) });
}
