import { type Marker, parseMarkers, soleMarker } from '../shared/templates/markers';
import type { MergeData } from '../shared/templates/mergeData';
import { type DocumentParagraph, type DocumentPart, paragraphsOf, partsOf, tableOf } from './documentParts';
import { replaceAll, replaceByPlace } from './documentText';
import { mergeCopies } from './mergeCopies';
import { mergeParagraphs } from './mergeParagraphs';
import { mergePicture } from './mergePictures';
import { mergeRows } from './mergeRows';
import { mergeSections } from './mergeSections';

/**
 * Replaces every marker of a checked template. Sections go first, so that nothing is filled in only to be
 * removed; then repeated rows; then what stands alone in its paragraph; last the fields, those that occur
 * outside tables in one call for the whole part.
 */
export function mergeDocument(document: GoogleAppsScript.Document.Document, data: MergeData): void {
  for (const part of partsOf(document)) {
    mergeSections(part.container, (name) => of(data.sections, name));
    mergeTables(part, data);
    const fields: DocumentParagraph[] = [];
    for (const paragraph of paragraphsOf(part)) {
      if (!paragraph.text.includes('{{')) continue;
      const marker = soleMarker(paragraph.text);
      if (marker?.kind === 'paragraphs') mergeParagraphs(paragraph, marker, of(data.paragraphs, marker.name));
      else if (marker?.kind === 'picture')
        mergePicture(paragraph, marker.name, of(data.pictures, marker.name));
      else fields.push(paragraph);
    }
    mergeFields(part, fields, (name) => of(data.fields, name));
  }
  if (data.copies !== undefined) mergeCopies(document.getBody(), data.copies);
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

function mergeFields(
  { container }: DocumentPart,
  paragraphs: readonly DocumentParagraph[],
  value: (name: string) => string,
): void {
  const everywhere = new Map<string, string>();
  const outside = paragraphs.filter(({ place }) => place.cell === null);
  for (const { raw, name } of outside.flatMap(fieldsIn)) everywhere.set(raw, name);
  const done = new Set<string>();
  for (const [raw, name] of everywhere) if (replaceAll(container, raw, value(name))) done.add(raw);
  for (const paragraph of paragraphs) {
    const rest = fieldsIn(paragraph).filter(({ raw }) => !done.has(raw));
    const byPlace = rest.filter(({ raw, name }) => !replaceAll(paragraph.element, raw, value(name)));
    if (byPlace.length === 0) continue;
    const raws = new Set(byPlace.map(({ raw }) => raw));
    replaceByPlace(paragraph.element, ({ raw, name }) => (raws.has(raw) ? value(name) : null));
  }
}

/** The fields of a paragraph as read before anything was filled, each spelling once. */
function fieldsIn({ text }: DocumentParagraph): readonly Marker[] {
  const fields = parseMarkers(text).markers.filter(({ kind }) => kind === 'field');
  return fields.filter(({ raw }, at) => fields.findIndex((one) => one.raw === raw) === at);
}

/** The template check has found every name known, so that an unknown one here is a fault. */
function of<T>(values: Readonly<Record<string, T>>, name: string): T {
  const value = values[name];
  if (value === undefined) throw new Error(`The merge was given nothing for the marker "${name}".`);
  return value;
}
