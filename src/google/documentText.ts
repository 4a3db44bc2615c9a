import { parseMarkers } from '../shared/templates/markers';

type Text = GoogleAppsScript.Document.Text;
type Paragraph = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;

/**
 * The text elements of a paragraph with their place among its children. Only pictures, page fields and breaks
 * part them; a change of style doesn't, so a marker styled in pieces still stands in one of them.
 */
export function textsOf(paragraph: Paragraph): readonly Text[] {
  const texts: Text[] = [];
  for (let at = 0; at < paragraph.getNumChildren(); at += 1) {
    const child = paragraph.getChild(at);
    if (child.getType() === DocumentApp.ElementType.TEXT) texts.push(child.asText());
  }
  return texts;
}

/**
 * Puts `value` where `start`…`end` (end exclusive) stands, in the style of its first character.
 * The value goes in behind that character, where both neighbours agree on the style, and the old text is
 * deleted around it: `replaceText` would read `$` and `\` in a value as commands.
 */
export function replaceSpan(text: Text, start: number, end: number, value: string): void {
  if (value === '') {
    text.deleteText(start, end - 1);
    return;
  }
  text.insertText(start + 1, value);
  if (end > start + 1) text.deleteText(start + 1 + value.length, end + value.length - 1);
  text.deleteText(start, start);
}

/** Replaces every field marker of a text; last first, so that the offsets before it stay true. */
export function fillFields(text: Text, value: (name: string) => string): void {
  const fields = parseMarkers(text.getText()).markers.filter((marker) => marker.kind === 'field');
  for (const field of [...fields].reverse()) replaceSpan(text, field.start, field.end, value(field.name));
}
