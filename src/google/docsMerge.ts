import { type Marker, parseMarkers } from '../shared/templates/markers';
import { type MergeData, type MergeParagraph, paragraphText } from '../shared/templates/mergeData';
import { goneWithSections, markerOf } from '../shared/templates/sectionBlocks';
import { type DocsBlock, docsBlocks, docsTexts } from './docsBlocks';

type Document = GoogleAppsScript.Docs.Schema.Document;
export type DocsRequest = GoogleAppsScript.Docs.Schema.Request;

/** Changes of one place, written in its own indexes; done from the last place to the first, none moves another's. */
type Change = { readonly at: number; readonly requests: readonly DocsRequest[] };

/**
 * The requests that merge a document's sections, lists of paragraphs and fields (Docs API, documents.batchUpdate). Repeated
 * rows, pictures and what the API refuses stay as they are, with their markers: `mergeDocument` does them afterwards.
 */
export function docsMerge(document: Document, data: MergeData): readonly DocsRequest[] {
  const blocks = docsBlocks(document);
  const gone = goneWithSections(
    blocks.map(({ text }) => text),
    (name) => data.sections[name] ?? true,
  );
  const items = blocks.map(({ text }, at) => (gone[at] ? undefined : listOf(markerOf(text), data)));
  const leaves = blocks.map((_, at) => gone[at] === true || items[at]?.length === 0);
  const lists = blocks.flatMap((block, at) => (items[at]?.length ? [fillList(block, items[at] ?? [])] : []));
  const inOrder = [...removals(blocks, leaves, data), ...lists].sort((a, b) => b.at - a.at);
  return [...inOrder.flatMap(({ requests }) => requests), ...fields(document, data)];
}

const listOf = (marker: Marker | null, { paragraphs }: MergeData): readonly MergeParagraph[] | undefined =>
  marker?.kind === 'paragraphs' ? paragraphs[marker.name] : undefined;

/** One deletion for each run of blocks that go. */
function removals(
  blocks: readonly DocsBlock[],
  leaves: readonly boolean[],
  data: MergeData,
): readonly Change[] {
  const changes: Change[] = [];
  for (let from = 0; from < blocks.length; from += 1) {
    if (!leaves[from]) continue;
    let to = from;
    while (leaves[to + 1]) to += 1;
    // The newline before a table, a section break or the document's end can't be deleted. A marker that closes nothing
    // may stay there for DocumentApp; where words would have to stay, all of the run does.
    const last = isParagraph(blocks[to + 1]) ? to : mayStay(blocks[to], data) ? to - 1 : from - 1;
    const [first, end] = [blocks[from], blocks[last]];
    if (first && end && last >= from)
      changes.push({ at: first.start, requests: [deletion(first.start, end.end)] });
    from = to;
  }
  return changes;
}

const isParagraph = (block: DocsBlock | undefined): boolean => block !== undefined && block.text !== null;

/** Whether a marker does no harm when the rest of its section is merged. */
function mayStay(block: DocsBlock | undefined, { sections }: MergeData): boolean {
  const marker = markerOf(block?.text ?? null);
  if (marker?.kind === 'sectionEnd') return true;
  return marker?.kind === 'sectionStart' && sections[marker.name] !== false;
}

const bulletPreset = 'BULLET_DISC_CIRCLE_SQUARE';

/**
 * A list of paragraphs in the place of its marker. It goes in behind the marker's first brace, whose look and
 * paragraph it takes (rules-behavior, "Insert text"); then the marker goes from around it.
 */
function fillList({ start, text }: DocsBlock, items: readonly MergeParagraph[]): Change {
  const marker = markerOf(text);
  const at = start + (marker?.start ?? 0);
  const words = items.map((item) => plain(paragraphText(item)));
  const inserted = words.join('\n');
  const behind = at + 1 + inserted.length;
  const rest = (marker?.raw.length ?? 1) - 1;
  return {
    at: start,
    requests: [
      { insertText: { location: { index: at + 1 }, text: inserted } },
      deletion(behind, behind + rest),
      deletion(at, at + 1),
      ...bulletRuns(items, words, at),
    ],
  };
}

/** One request for each run of bulleted items among the paragraphs that begin at `from`. */
function bulletRuns(
  items: readonly MergeParagraph[],
  words: readonly string[],
  from: number,
): readonly DocsRequest[] {
  const requests: DocsRequest[] = [];
  let [at, began]: [number, number | null] = [from, null];
  for (const [nth, item] of items.entries()) {
    const end = at + (words[nth] ?? '').length + 1;
    if (typeof item !== 'string') {
      began ??= at;
      if (typeof (items[nth + 1] ?? '') === 'string') {
        requests.push({
          createParagraphBullets: { range: { startIndex: began, endIndex: end }, bulletPreset },
        });
        began = null;
      }
    }
    at = end;
  }
  return requests;
}

/** Each spelling of a field once for the whole document; what a repeated row also calls so is left to its row. */
function fields(document: Document, { fields: values, rows }: MergeData): readonly DocsRequest[] {
  const inRows = new Set(Object.values(rows).flatMap((items) => items.flatMap((item) => Object.keys(item))));
  const spellings = new Map<string, string>();
  for (const { kind, name, raw } of docsTexts(document).flatMap((text) => parseMarkers(text).markers)) {
    const value = values[name];
    if (kind === 'field' && value !== undefined && !inRows.has(name)) spellings.set(raw, plain(value));
  }
  return [...spellings].map(([text, replaceText]) => ({
    replaceAllText: { containsText: { text, matchCase: true }, replaceText },
  }));
}

const deletion = (startIndex: number, endIndex: number): DocsRequest => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});

/** Without what the API would strip (rules-behavior: control characters, private use), which would shift the indexes. */
const plain = (text: string): string => text.replace(/[\t\n\v\f\r]/g, ' ').replace(/[\p{Cc}\p{Co}]/gu, '');
