import { foldedText } from './bodyLines';
import { paragraphsOf, partsOf } from './documentParts';

/**
 * A document's text for hashing and comparing: a line per paragraph that has text, white space folded.
 * Styles, pictures and empty lines don't count; a word moved from one paragraph to another does.
 */
export function canonicalText(document: GoogleAppsScript.Document.Document): string {
  return partsOf(document)
    .flatMap(paragraphsOf)
    .map(({ text }) => foldedText(text))
    .filter((line) => line !== '')
    .join('\n');
}
