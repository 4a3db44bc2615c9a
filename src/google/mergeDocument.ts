import { parseMarkers, soleMarker } from '../shared/templates/markers';
import type { MergeData } from '../shared/templates/mergeData';
import { type DocumentPart, paragraphsOf, partsOf, tableOf } from './documentParts';
import { fillFields, textsOf } from './documentText';
import { mergeParagraphs } from './mergeParagraphs';
import { mergePicture } from './mergePictures';
import { mergeRows } from './mergeRows';
import { mergeSections } from './mergeSections';

/**
 * Replaces every marker of a checked template. Sections go first, so that nothing is filled in only to be
 * removed; then repeated rows; what is left are paragraphs, each looked at once.
 */
export function mergeDocument(document: GoogleAppsScript.Document.Document, data: MergeData): void {
  for (const part of partsOf(document)) {
    mergeSections(part.container, (name) => of(data.sections, name));
    mergeTables(part, data);
    for (const paragraph of paragraphsOf(part)) {
      if (!paragraph.text.includes('{{')) continue;
      const marker = soleMarker(paragraph.text);
      if (marker?.kind === 'paragraphs') mergeParagraphs(paragraph, of(data.paragraphs, marker.name));
      else if (marker?.kind === 'picture')
        mergePicture(paragraph, marker.name, of(data.pictures, marker.name));
      else for (const text of textsOf(paragraph.element)) fillFields(text, (name) => of(data.fields, name));
    }
  }
}

function mergeTables({ container }: DocumentPart, data: MergeData): void {
  for (let at = container.getNumChildren() - 1; at >= 0; at -= 1) {
    const table = tableOf(container.getChild(at));
    if (!table || !parseMarkers(table.getText()).markers.some(({ kind }) => kind === 'row')) continue;
    mergeRows(
      table,
      (list) => of(data.rows, list),
      (name) => of(data.fields, name),
    );
  }
}

/** The template check has found every name known, so that an unknown one here is a fault. */
function of<T>(values: Readonly<Record<string, T>>, name: string): T {
  const value = values[name];
  if (value === undefined) throw new Error(`The merge was given nothing for the marker "${name}".`);
  return value;
}
