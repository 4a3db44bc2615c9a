import { type Marker, soleMarker } from './markers';

/** A block of a document as the sections see it: a paragraph's text; null for a table. */
export type BlockText = string | null;

/** The marker that a block consists of, null when it is anything else. */
export const markerOf = (text: BlockText): Marker | null => (text?.includes('{{') ? soleMarker(text) : null);

/**
 * Which blocks go when sections are kept or removed: the markers `{{jika:…}}` and `{{akhir:…}}` in either case, and what
 * stands between those of a section that isn't kept. An end without its beginning closes nothing.
 */
export function goneWithSections(
  blocks: readonly BlockText[],
  keep: (name: string) => boolean,
): readonly boolean[] {
  const open: boolean[] = [];
  return blocks.map((text) => {
    const marker = markerOf(text);
    if (marker?.kind === 'sectionStart') open.push(keep(marker.name));
    const isMarker = marker?.kind === 'sectionStart' || marker?.kind === 'sectionEnd';
    const gone = isMarker || open.includes(false);
    if (marker?.kind === 'sectionEnd') open.pop();
    return gone;
  });
}
