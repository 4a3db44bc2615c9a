import type { TemplateParagraph } from '../shared/templates/templatePlace';
import { paragraphsOf, partsOf } from './documentParts';

/** The paragraphs of a document that hold braces, with their places: what the template check reads. */
export function inspectMarkers(document: GoogleAppsScript.Document.Document): readonly TemplateParagraph[] {
  return partsOf(document)
    .flatMap(paragraphsOf)
    .filter(({ text }) => text.includes('{{') || text.includes('}}'))
    .map(({ text, place }) => ({ text, place }));
}
