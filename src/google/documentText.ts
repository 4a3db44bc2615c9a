import { type Marker, parseMarkers } from '../shared/templates/markers';

type Text = GoogleAppsScript.Document.Text;
type Paragraph = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;

/** Whatever can replace text below itself. */
type Holder = { replaceText(pattern: string, replacement: string): unknown };

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
 * deleted around it.
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

/**
 * Replaces a marker, as written, everywhere below `holder` in one call, in the style of its first character.
 * Answers false for a value that `replaceText` would read commands in (`$` and `\\`): that goes in by place.
 */
export function replaceAll(holder: Holder, raw: string, value: string): boolean {
  if (/[$\\]/.test(value)) return false;
  // The pattern is RE2: everything but letters, figures and spaces stands for itself only when escaped.
  holder.replaceText(raw.replace(/[^\p{L}\p{N}\s_:]/gu, '\\$&'), value);
  return true;
}

/** Replaces these markers of a paragraph by place; last first, so that the offsets before them stay true. */
export function replaceByPlace(paragraph: Paragraph, wanted: (marker: Marker) => string | null): void {
  for (const text of textsOf(paragraph)) {
    for (const marker of [...parseMarkers(text.getText()).markers].reverse()) {
      const value = wanted(marker);
      if (value !== null) replaceSpan(text, marker.start, marker.end, value);
    }
  }
}

/** Replaces one marker wherever it stands in a paragraph. */
export function replaceMarker(paragraph: Paragraph, { raw }: Pick<Marker, 'raw'>, value: string): void {
  if (!replaceAll(paragraph, raw, value)) {
    replaceByPlace(paragraph, (marker) => (marker.raw === raw ? value : null));
  }
}
