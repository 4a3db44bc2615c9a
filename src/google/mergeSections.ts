import { soleMarker } from '../shared/templates/markers';
import { type Container, paragraphOf } from './documentParts';
import { removeBlock } from './removeBlock';

/** Keeps or removes what stands between `{{jika:…}}` and `{{akhir:…}}`; the two markers go in either case. */
export function mergeSections(container: Container, keep: (name: string) => boolean): void {
  const doomed: GoogleAppsScript.Document.Element[] = [];
  const open: boolean[] = [];
  for (let at = 0; at < container.getNumChildren(); at += 1) {
    const child = container.getChild(at);
    const text = paragraphOf(child)?.getText() ?? '';
    const marker = text.includes('{{') ? soleMarker(text) : null;
    if (marker?.kind === 'sectionStart') open.push(keep(marker.name));
    if (marker?.kind === 'sectionStart' || marker?.kind === 'sectionEnd' || open.includes(false)) {
      doomed.push(child);
    }
    if (marker?.kind === 'sectionEnd') open.pop();
  }
  for (const element of doomed.reverse()) removeBlock(element);
}
