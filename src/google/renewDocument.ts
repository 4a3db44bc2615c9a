import type { CellText, Renewal } from '../shared/templates/renewal';
import { rewrite } from './bodyLines';
import { paragraphOf } from './documentParts';
import { putPicture } from './mergePictures';

type Document = GoogleAppsScript.Document.Document;

/** Puts new texts into cells of the body's tables, each in its cell's own style. */
export function renewCells(document: Document, cells: readonly CellText[]): void {
  const tables = document.getBody().getTables();
  for (const { table, row, column, text } of cells) {
    const cell = tables[table]?.getRow(row).getCell(column);
    const paragraph = cell && cell.getNumChildren() > 0 ? paragraphOf(cell.getChild(0)) : null;
    if (paragraph) rewrite(paragraph, text);
  }
}

/** Puts pictures in the place of those that a description names. */
export function renewPictures(document: Document, pictures: Renewal['pictures']): void {
  const images = document.getBody().getImages();
  for (const { instead, picture } of pictures) {
    const old = images.find((image) => image.getAltDescription() === instead);
    const holder = old?.getParent();
    const paragraph = holder ? paragraphOf(holder) : null;
    if (!old || !paragraph) continue;
    old.removeFromParent();
    putPicture(paragraph, 'grafik', picture);
  }
}
