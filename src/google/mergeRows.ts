import { type Marker, parseMarkers } from '../shared/templates/markers';
import type { MergeRow } from '../shared/templates/mergeData';
import { paragraphOf } from './documentParts';
import { replaceSpan, textsOf } from './documentText';

type Table = GoogleAppsScript.Document.Table;
type TableRow = GoogleAppsScript.Document.TableRow;

/** Where one field of the model row stands: cell, block in the cell, text in the block, character in the text. */
type Slot = {
  readonly cell: number;
  readonly block: number;
  readonly text: number;
  readonly at: number;
  readonly name: string;
};

/** The name of the row list a table row repeats for, or null: `{{#…}}` begins its first cell. */
export function rowListOf(row: TableRow): string | null {
  if (row.getNumCells() === 0) return null;
  const [first] = parseMarkers(row.getCell(0).getText()).markers;
  return first?.kind === 'row' && first.start === 0 ? first.name : null;
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
    const slots = shrinkMarkers(model);
    itemsOf(list).forEach((item, nth) => {
      const row = table.insertTableRow(at + 1 + nth, model.copy());
      for (const slot of slots) fill(row, slot, item[slot.name] ?? fieldOf(slot.name));
    });
    model.removeFromParent();
  }
  if (table.getNumRows() === 0) table.removeFromParent();
}

/**
 * Takes the row marker out of the model and cuts each field down to one character, in its own style: a copy
 * then needs two edits per field. The slots come last first, so that filling one leaves the others' offsets.
 */
function shrinkMarkers(model: TableRow): readonly Slot[] {
  const slots: Slot[] = [];
  for (let cell = 0; cell < model.getNumCells(); cell += 1) {
    const holder = model.getCell(cell);
    for (let block = 0; block < holder.getNumChildren(); block += 1) {
      const paragraph = paragraphOf(holder.getChild(block));
      if (!paragraph?.getText().includes('{{')) continue;
      textsOf(paragraph).forEach((text, nth) => {
        for (const { at, name } of shrink(text, parseMarkers(text.getText()).markers)) {
          slots.push({ cell, block, text: nth, at, name });
        }
      });
    }
  }
  return slots.reverse();
}

function shrink(
  text: GoogleAppsScript.Document.Text,
  markers: readonly Marker[],
): readonly { readonly at: number; readonly name: string }[] {
  const found: { at: number; name: string }[] = [];
  let gone = 0;
  for (const marker of markers) {
    const start = marker.start - gone;
    const kept = marker.kind === 'row' ? 0 : 1;
    text.deleteText(start + kept, marker.end - gone - 1);
    gone += marker.end - marker.start - kept;
    if (kept === 1) found.push({ at: start, name: marker.name });
  }
  return found;
}

function fill(row: TableRow, slot: Slot, value: string): void {
  const paragraph = paragraphOf(row.getCell(slot.cell).getChild(slot.block));
  const text = paragraph && textsOf(paragraph)[slot.text];
  if (!text) throw new Error(`The copy of a table row lost its text in column ${slot.cell + 1}.`);
  replaceSpan(text, slot.at, slot.at + 1, value);
}
