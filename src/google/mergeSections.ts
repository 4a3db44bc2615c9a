import { type BlockText, goneWithSections } from '../shared/templates/sectionBlocks';
import { type Container, paragraphOf } from './documentParts';
import { removeBlock } from './removeBlock';

/** Keeps or removes what stands between `{{jika:…}}` and `{{akhir:…}}`; the two markers go in either case. */
export function mergeSections(container: Container, keep: (name: string) => boolean): void {
  const blocks = Array.from({ length: container.getNumChildren() }, (_, at) => container.getChild(at));
  const texts = blocks.map((block): BlockText => paragraphOf(block)?.getText() ?? null);
  const gone = goneWithSections(texts, keep);
  for (const [at, block] of [...blocks.entries()].reverse()) if (gone[at]) removeBlock(block);
}
