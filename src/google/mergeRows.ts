import { type Marker, parseMarkers } from '../shared/templates/markers';
import type { MergeRow } from '../shared/templates/mergeData';
import { paragraphOf } from './documentParts';
import { replaceAll, replaceByPlace } from './documentText';

type Table = GoogleAppsScript.Document.Table;
type TableCell = GoogleAppsScript.Document.TableCell;
type TableRow = GoogleAppsScript.Document.TableRow;

/** A field of the model row: in which cell, and how it is written there. */
type Slot = { readonly cell: number; readonly raw: string; readonly name: string };

/** The name of the row list a table row repeats for, or null: `{{#…}}` begins its first cell. */
export function rowListOf(row: TableRow): Marker | null {
  if (row.getNumCells() === 0) return null;
  const [first] = parseMarkers(row.getCell(0).getText()).markers;
  return first?.kind === 'row' ? first : null;
}

/**
 * Repeats every model row of a table. Rows are copies of the model (`row.copy()`), so that borders, widths,
 * pinned and unsplittable rows stay as the office set them. A row's name is looked up in its item first.
 */
export function mergeRows(
  table: Table,
  itemsOf: (list: string) => readonly MergeRow[],
  fieldOf: (name: string) => string,
): void {
  for (let at = table.getNumRows() - 1; at >= 0; at -= 1) {
    const model = table.getRow(at);
    const list = rowListOf(model);
    if (list === null) continue;
    fill(model.getCell(0), list.raw, '');
    const slots = slotsOf(model);
    itemsOf(list.name).forEach((item, nth) => {
      const row = table.insertTableRow(at + 1 + nth, model.copy());
      for (const { cell, raw, name } of slots) fill(row.getCell(cell), raw, item[name] ?? fieldOf(name));
    });
    model.removeFromParent();
  }
  if (table.getNumRows() === 0) table.removeFromParent();
}

/** The fields of a model row, each once per cell. */
function slotsOf(model: TableRow): readonly Slot[] {
  const slots: Slot[] = [];
  for (let cell = 0; cell < model.getNumCells(); cell += 1) {
    const fields = parseMarkers(model.getCell(cell).getText()).markers.filter(({ kind }) => kind === 'field');
    const byRaw = new Map(fields.map(({ raw, name }) => [raw, name]));
    for (const [raw, name] of byRaw) slots.push({ cell, raw, name });
  }
  return slots;
}

function fill(cell: TableCell, raw: string, value: string): void {
  if (replaceAll(cell, raw, value)) return;
  for (let at = 0; at < cell.getNumChildren(); at += 1) {
    const paragraph = paragraphOf(cell.getChild(at));
    if (paragraph) replaceByPlace(paragraph, (marker) => (marker.raw === raw ? value : null));
  }
}
